// Writes N invented articles, the same ones for the same seed, number and units.tsv.

#include <charconv>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "tests/bench/make_articles/text.hpp"
#include "tests/bench/make_articles/world.hpp"

namespace {

using namespace soichi::bench;

struct Options {
    std::uint64_t count = 1000;
    std::uint64_t seed = 1;
    std::string units = SOICHI_PROJECT_DIR "/core/gazetteer/data/units.tsv";
    std::string folder;
    std::string jsonl;
};

constexpr std::string_view usage =
    "usage: make_articles [--count N] [--seed S] [--units units.tsv] (--folder DIR | --jsonl FILE)\n"
    "  --jsonl -   writes to standard output\n";

std::uint64_t number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
        throw std::invalid_argument{"not a number: " + std::string{text}};
    }
    return value;
}

Options parse(int count, char** words)
{
    Options options;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string_view name = words[i];
        const std::string value = words[i + 1];
        if (name == "--count") {
            options.count = number(value);
        } else if (name == "--seed") {
            options.seed = number(value);
        } else if (name == "--units") {
            options.units = value;
        } else if (name == "--folder") {
            options.folder = value;
        } else if (name == "--jsonl") {
            options.jsonl = value;
        } else {
            throw std::invalid_argument{"unknown option " + std::string{name}};
        }
    }
    if (count % 2 == 0 || options.folder.empty() == options.jsonl.empty()) {
        throw std::invalid_argument{"say where to write, with --folder or with --jsonl"};
    }
    return options;
}

/// Generated text holds no control characters but line feeds.
void write_json_string(std::ostream& out, std::string_view text)
{
    out << '"';
    for (const char c : text) {
        if (c == '\n') {
            out << "\\n";
        } else {
            if (c == '"' || c == '\\') {
                out << '\\';
            }
            out << c;
        }
    }
    out << '"';
}

void write_line(std::ostream& out, const GeneratedArticle& article)
{
    out << "{\"id\":";
    write_json_string(out, article.id);
    out << ",\"title\":";
    write_json_string(out, article.title);
    out << ",\"text\":";
    write_json_string(out, article.text);
    out << ",\"date\":";
    write_json_string(out, article.date);
    out << ",\"url\":";
    write_json_string(out, article.url);
    out << "}\n";
}

/// Files of a thousand to a folder: 00000/00000042.txt.
void write_files(const World& world, const Options& options)
{
    for (std::uint64_t i = 0; i < options.count; ++i) {
        const auto article = make_article(world, i);
        const auto folder = std::filesystem::path{options.folder} / article.id.substr(0, 5);
        std::filesystem::create_directories(folder);
        std::ofstream out{folder / (article.id + ".txt"), std::ios::binary};
        out << article.title << "\n\n" << article.text << '\n';
        if (!out.flush()) {
            throw std::runtime_error{"cannot write " + (folder / (article.id + ".txt")).string()};
        }
    }
}

void write_lines(const World& world, const Options& options, std::ostream& out)
{
    for (std::uint64_t i = 0; i < options.count; ++i) {
        write_line(out, make_article(world, i));
    }
    if (!out.flush()) {
        throw std::runtime_error{"cannot write " + options.jsonl};
    }
}

void run(const Options& options)
{
    std::ifstream units{options.units};
    if (!units) {
        throw std::runtime_error{"cannot read " + options.units};
    }
    const World world{read_places(units), options.seed, options.count};
    if (!options.folder.empty()) {
        write_files(world, options);
    } else if (options.jsonl == "-") {
        write_lines(world, options, std::cout);
    } else {
        std::ofstream out{options.jsonl, std::ios::binary};
        write_lines(world, options, out);
    }
}

}  // namespace

int main(int count, char** words)
{
    try {
        std::ios::sync_with_stdio(false);
        run(parse(count, words));
        return 0;
    } catch (const std::invalid_argument& error) {
        std::cerr << "make_articles: " << error.what() << '\n' << usage;
        return 2;
    } catch (const std::exception& error) {
        std::cerr << "make_articles: " << error.what() << '\n';
        return 1;
    }
}
