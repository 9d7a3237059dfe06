// Finds the same designators and phrases in three ways, compares what they find, and times them.
//
//   bench_scanner TEXTS.jsonl [TEXTS.jsonl …]    lines with a string "text"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>
#include <stdexcept>

#include "tests/bench/scanner/letters.hpp"
#include "tests/bench/scanner/phrases.hpp"
#include "tests/bench/scanner/task.hpp"

namespace {

using namespace soichi::bench;
using Clock = std::chrono::steady_clock;
using Pass = void (Scanner::*)(std::string_view, std::vector<Hit>&);

constexpr int repeats = 5;

/// The value of "text", unescaped as far as our own generator and ordinary writers escape.
std::string text_of(const std::string& line)
{
    static constexpr std::string_view key = "\"text\":";
    auto at = line.find(key);
    at = at == std::string::npos ? at : line.find('"', at + key.size());
    if (at == std::string::npos) {
        throw std::runtime_error{"a line without \"text\""};
    }
    std::string text;
    for (++at; at < line.size() && line[at] != '"'; ++at) {
        if (line[at] != '\\') {
            text += line[at];
            continue;
        }
        ++at;
        if (line[at] == 'u') {
            text += ' ';  // only control characters are written so where the text is UTF-8
            at += 4;
        } else {
            text += line[at] == 'n' ? '\n' : line[at] == 't' || line[at] == 'r' ? ' ' : line[at];
        }
    }
    return text;
}

std::vector<std::string> read_texts(int count, char** paths)
{
    std::vector<std::string> texts;
    for (int i = 1; i < count; ++i) {
        std::ifstream file{paths[i]};
        if (!file) {
            throw std::runtime_error{std::string{"cannot read "} + paths[i]};
        }
        for (std::string line; std::getline(file, line);) {
            texts.push_back(text_of(line));
        }
    }
    return texts;
}

std::size_t resident_kib()
{
    std::ifstream status{"/proc/self/status"};
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:")) {
            return std::stoul(line.substr(6));
        }
    }
    return 0;
}

struct Result {
    std::vector<std::vector<Hit>> hits;  ///< by text
    double seconds = 0;                  ///< median
};

Result timed(Scanner& scanner, Pass pass, const std::vector<std::string>& texts)
{
    Result result;
    std::array<double, repeats> seconds{};
    for (auto& taken : seconds) {
        result.hits.assign(texts.size(), {});
        const auto begin = Clock::now();
        for (std::size_t i = 0; i < texts.size(); ++i) {
            (scanner.*pass)(texts[i], result.hits[i]);
        }
        taken = std::chrono::duration<double>(Clock::now() - begin).count();
    }
    std::sort(seconds.begin(), seconds.end());
    result.seconds = seconds[repeats / 2];
    return result;
}

std::size_t count_hits(const Result& result)
{
    std::size_t count = 0;
    for (const auto& hits : result.hits) {
        count += hits.size();
    }
    return count;
}

/// Print the first few texts on which the results differ.
std::size_t show_differences(const Result& a, const Result& b, const std::vector<std::string>& texts)
{
    constexpr std::size_t shown = 10;
    std::size_t differing = 0;
    const auto print = [&](const char* sign, const Hit& hit, const std::string& text) {
        std::printf("    %s %.*s\n", sign, static_cast<int>(hit.end - hit.begin), text.data() + hit.begin);
    };
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (a.hits[i] == b.hits[i] || ++differing > shown) {
            continue;
        }
        for (const auto& hit : a.hits[i]) {
            if (std::find(b.hits[i].begin(), b.hits[i].end(), hit) == b.hits[i].end()) {
                print("-", hit, texts[i]);
            }
        }
        for (const auto& hit : b.hits[i]) {
            if (std::find(a.hits[i].begin(), a.hits[i].end(), hit) == a.hits[i].end()) {
                print("+", hit, texts[i]);
            }
        }
    }
    return differing;
}

void compare(const char* what, Pass pass, std::vector<std::unique_ptr<Scanner>>& scanners,
             const std::vector<std::string>& texts, double megabytes)
{
    Result reference;
    for (auto& scanner : scanners) {
        auto result = timed(*scanner, pass, texts);
        if (scanner == scanners.front()) {
            reference = result;
        }
        std::printf("%-12s %-10.*s %8.1f MB/s  %5.2f times by hand  %8zu hits\n", what,
                    static_cast<int>(scanner->name().size()), scanner->name().data(), megabytes / result.seconds,
                    reference.seconds / result.seconds, count_hits(result));
        if (const auto differing = show_differences(reference, result, texts); differing != 0) {
            std::printf("    %zu texts with other hits\n", differing);
        }
    }
}

std::vector<std::unique_ptr<Scanner>> built(const std::vector<std::string>& phrases)
{
    std::vector<std::unique_ptr<Scanner>> scanners;
    for (const auto make : {hand_scanner, re2_scanner, hyperscan_scanner}) {
        const auto before = resident_kib();
        const auto begin = Clock::now();
        scanners.push_back(make(phrases));
        const auto taken = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        std::printf("build %-10.*s %7.1f ms, %6zu KiB compiled, resident set + %zu KiB\n",
                    static_cast<int>(scanners.back()->name().size()), scanners.back()->name().data(), taken,
                    scanners.back()->bytes() / 1024, resident_kib() - before);
    }
    return scanners;
}

void run(int count, char** paths)
{
    const auto texts = read_texts(count, paths);
    std::ifstream agencies{SOICHI_PROJECT_DIR "/core/gazetteer/data/agencies.tsv"};
    const auto phrases = phrases_to_find(agencies);
    double megabytes = 0;
    std::vector<std::string> lower;
    const auto begin = Clock::now();
    for (const auto& text : texts) {
        lower.push_back(lower_cased(text));
        megabytes += static_cast<double>(text.size()) / 1e6;
    }
    const auto folding = std::chrono::duration<double>(Clock::now() - begin).count();
    std::printf("%zu texts, %.1f MB, %zu phrases; lower case %.1f MB/s\n", texts.size(), megabytes, phrases.size(),
                megabytes / folding);
    auto scanners = built(phrases);
    compare("designators", &Scanner::designators, scanners, texts, megabytes);
    compare("phrases", &Scanner::phrases, scanners, lower, megabytes);
    std::printf("resident set at the end %zu KiB\n", resident_kib());
}

}  // namespace

int main(int count, char** paths)
{
    if (count < 2) {
        std::cerr << "usage: bench_scanner TEXTS.jsonl [TEXTS.jsonl …]\n";
        return 2;
    }
    try {
        run(count, paths);
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "bench_scanner: " << error.what() << '\n';
        return 1;
    }
}
