// Writes N articles as JSON Lines: those of a corpus again and again, each time in another world, where the persons
// have other names and the documents other numbers. The same articles for the same corpus, number and seed.
//
//     repeat_corpus N [--seed S] FILE…      FILEs are whatever `soichi import` takes

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/json.hpp"
#include "importers/exchange/extract_paths.hpp"
#include "tests/bench/bulk/copy_of.hpp"
#include "tests/bench/make_articles/random.hpp"

namespace {

using namespace soichi;
using bench::Original;

/// Where the article names persons by two syllables or more.
std::vector<Span> names_in(const ReadArticle& read)
{
    std::vector<Span> found;
    for (const auto& entity : read.statements.entities) {
        if (entity.kind == Kind::official) {
            found.insert(found.end(), entity.mentions.begin(), entity.mentions.end());
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<Span> names;
    for (const auto& span : found) {
        const auto words = std::string_view{read.article.text}.substr(span.begin, span.end - span.begin);
        if (words.find(' ') != std::string_view::npos && (names.empty() || names.back().end <= span.begin)) {
            names.push_back(span);
        }
    }
    return names;
}

std::vector<Original> originals_of(const std::vector<std::string>& files)
{
    std::vector<Original> originals;
    extract_paths(files, [&](const ReadArticle& read) { originals.push_back({read.article.text, names_in(read)}); });
    return originals;
}

void write(std::size_t index, const std::string& text)
{
    std::string line;
    JsonWriter json{line};
    json.begin_object().member("id", "copy/" + std::to_string(index)).member("title", text.substr(0, text.find('\n')));
    json.member("text", text).end_object();
    std::cout << line << '\n';
}

struct Arguments {
    std::size_t count = 0;
    std::uint64_t seed = 1;
    std::vector<std::string> files;
};

Arguments parse(int count, char** words)
{
    Arguments arguments;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--seed" && i + 1 < count) {
            arguments.seed = std::stoul(words[++i]);
        } else if (i == 1) {
            arguments.count = std::stoul(word);
        } else {
            arguments.files.push_back(word);
        }
    }
    return arguments;
}

}  // namespace

int main(int count, char** words)
{
    const auto arguments = parse(count, words);
    const auto originals = originals_of(arguments.files);
    if (originals.empty()) {
        std::cerr << "usage: repeat_corpus N [--seed S] FILE…\n";
        return 2;
    }
    std::ios::sync_with_stdio(false);
    for (std::size_t i = 0; i < arguments.count && std::cout; ++i) {
        const auto world = i / originals.size();
        write(i, copy_of(originals[i % originals.size()], world == 0 ? 0 : bench::mixed({arguments.seed, world})));
    }
    return std::cout.flush() ? 0 : 1;
}
