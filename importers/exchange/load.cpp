#include "importers/exchange/load.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <tuple>

#include <fmt/format.h>

#include "importers/exchange/statements_json.hpp"
#include "importers/merged.hpp"
#include "importers/read/byte_stream.hpp"
#include "importers/replace.hpp"

namespace soichi {

namespace {

/// A stream over `in`, which outlives it.
ByteStream stream_of(std::istream& in)
{
    constexpr std::size_t block = std::size_t{1} << 16U;
    return ByteStream{[&in, bytes = std::string(block, '\0')]() mutable {
        in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return std::string_view{bytes}.substr(0, static_cast<std::size_t>(in.gcount()));
    }};
}

/// The same in everything that statements follow from?
bool same_but_for_sources(const Article& a, const Article& b)
{
    const auto facts = [](const Article& of) { return std::tie(of.text, of.title, of.date, of.url, of.publisher); };
    return facts(a) == facts(b);
}

/// Which of two readings of `article` is to stand, whatever came first: one of this program's rules before others.
const Statements& preferred(const Article& article, const Statements& a, const Statements& b)
{
    const auto current = rules_version();
    if (a == b || (a.rules == current) != (b.rules == current)) {
        return b.rules == current ? b : a;
    }
    return to_json({article, b}) < to_json({article, a}) ? b : a;
}

class Loader {
public:
    Loader(Store& store, const LoadOptions& options) : store_{store}, options_{options}, judgements_{store.judgements()}
    {
    }

    ImportReport run(const std::vector<std::string>& files)
    {
        for (const auto& file : files) {
            if (!load_file(file)) {
                break;
            }
        }
        return std::move(report_);
    }

private:
    /// False where the caller wants no more.
    bool load_file(const std::string& name)
    {
        if (name == "-") {
            return load_lines(std::cin, "stdin");
        }
        std::error_code error;
        if (std::filesystem::is_directory(name, error)) {
            return reject(name, "a folder; name the files in it");
        }
        std::ifstream in{name, std::ios::binary};
        if (!in) {
            return reject(name, "cannot be opened; check the path and its permissions");
        }
        return load_lines(in, name);
    }

    bool load_lines(std::istream& in, const std::string& source)
    {
        auto stream = stream_of(in);
        std::string line;
        // A byte more than a line may have, so that one which was cut shows.
        const auto longest = std::max(options_.max_line, options_.max_line + 1);
        for (std::size_t number = 1; stream.line(line, longest); ++number) {
            if (!line.empty() && !load_line(line, fmt::format("{}:{}", source, number))) {
                return false;
            }
        }
        return !in.bad() || reject(source, "could not be read to its end; try again");
    }

    bool load_line(const std::string& line, const std::string& where)
    {
        if (line.size() > options_.max_line) {
            return reject(where,
                          fmt::format("longer than a line may be ({} bytes); raise --max-line", options_.max_line));
        }
        auto read = read_statements(line);
        if (const auto* const fault = std::get_if<std::string>(&read)) {
            return reject(where, *fault);
        }
        ++report_.read;
        take(std::get<ReadArticle>(std::move(read)));
        return go_on();
    }

    bool reject(const std::string& source, const std::string& reason)
    {
        ++report_.read;
        report_.rejected.push_back({source, reason});
        return go_on();
    }

    [[nodiscard]] bool go_on() const { return !options_.after_each || options_.after_each(report_); }

    void take(ReadArticle met)
    {
        report_.bytes += met.article.text.size();
        const auto snapshot = store_.snapshot();
        const auto id = met.article.id;
        const auto place = judgements_.place_of(id);
        if (!snapshot.article_facts(id)) {
            if (place) {
                met.statements = extract(met.article, place);
            }
            ++report_.added;
            put(std::nullopt, std::move(met));
            return;
        }
        auto before = stored(snapshot, id);
        ReadArticle after{merged(before.article, met.article), {}};
        after.statements = statements_for(after.article, before, met, place);
        if (after == before) {
            ++report_.unchanged;
            return;
        }
        ++(after.article.sources == before.article.sources ? report_.replaced : report_.duplicate);
        put(std::move(before), std::move(after));
    }

    static Statements statements_for(const Article& article, const ReadArticle& before, const ReadArticle& met,
                                     const std::optional<std::string>& place)
    {
        if (!place && same_but_for_sources(before.article, met.article)) {
            return preferred(article, before.statements, met.statements);
        }
        return article == before.article ? before.statements : extract(article, place);
    }

    void put(std::optional<ReadArticle> before, ReadArticle after)
    {
        note_rules(after.statements.rules);
        replace(store_, std::move(before), std::move(after));
    }

    /// A store tells which rules its articles were read with, or that they are mixed.
    void note_rules(const std::string& rules)
    {
        const auto known = store_.snapshot().rules_version();
        if (known != rules && known != "mixed") {
            Store::Batch batch{store_};
            batch.put_rules_version(known.empty() ? rules : "mixed");
            batch.commit();
        }
    }

    Store& store_;
    const LoadOptions& options_;
    const Judgements judgements_;
    ImportReport report_;
};

}  // namespace

ImportReport load(Store& store, const std::vector<std::string>& files, const LoadOptions& options)
{
    return Loader{store, options}.run(files);
}

}  // namespace soichi
