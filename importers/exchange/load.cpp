#include "importers/exchange/load.hpp"

#include <algorithm>
#include <atomic>
#include <thread>
#include <tuple>

#include "importers/bulk/article_writer.hpp"
#include "importers/bulk/ordered_workers.hpp"
#include "importers/exchange/statement_lines.hpp"
#include "importers/exchange/statements_json.hpp"
#include "importers/merged.hpp"

namespace soichi {

namespace {

using ReadLine = std::variant<PreparedArticle, Rejection>;
using Workers = OrderedWorkers<StatementLine, ReadLine>;

constexpr std::size_t most_lines_under_way = 1024;
constexpr std::size_t most_bytes_under_way = std::size_t{32} << 20U;

std::size_t bytes_of(const ReadLine& line)
{
    const auto* const read = std::get_if<PreparedArticle>(&line);
    return read == nullptr ? 0 : read->met.text_bytes;
}

/// Are they the same in everything that statements follow from?
bool same_but_for_sources(const Article& a, const Article& b)
{
    const auto facts = [](const Article& of) {
        return std::tie(of.text_hash, of.title, of.date, of.url, of.publisher);
    };
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

/// Reads lines as this store is judged. Several threads may.
class Reading {
public:
    explicit Reading(const Store& store) : judgements_{store.judgements()} {}

    ReadLine operator()(StatementLine line) const
    {
        if (!line.problem.empty()) {
            return Rejection{std::move(line.where), std::move(line.problem)};
        }
        auto read = read_statements(line.text);
        if (auto* const fault = std::get_if<std::string>(&read)) {
            return Rejection{std::move(line.where), std::move(*fault)};
        }
        auto& article = std::get<ReadArticle>(read);
        if (const auto place = judgements_.place_of(article.article.id)) {
            article.statements = extract(article.article, place);
        }
        return PreparedArticle{std::move(article.article), {}, std::move(article.statements)};
    }

    /// What `article` says: what is known as `known`, with what was met as `met` merged into it.
    [[nodiscard]] Statements statements_of(const Article& article, const PreparedArticle& met,
                                           const ReadArticle& known) const
    {
        if (article.text.empty()) {
            return known.statements;  // nobody can read it anew
        }
        const auto place = judgements_.place_of(article.id);
        if (!place && same_but_for_sources(known.article, met.met)) {
            return preferred(article, known.statements, met.statements.value());
        }
        return same_but_for_text(article, known.article) ? known.statements : extract(article, place);
    }

private:
    Judgements judgements_;
};

/// Takes what was read, in the order of the lines.
class Loader {
public:
    Loader(Store& store, const Reading& reading, const LoadOptions& options)
        : options_{options},
          writer_{store,
                  [&reading](const Article& article, const PreparedArticle& met, const ReadArticle& known) {
                      return reading.statements_of(article, met, known);
                  },
                  writing_}
    {
    }

    /// False where the caller wants no more.
    bool take(ReadLine line, std::uint64_t bytes_read)
    {
        report_.input_bytes = bytes_read;
        ++report_.read;
        if (auto* const rejection = std::get_if<Rejection>(&line)) {
            report_.rejected.push_back(std::move(*rejection));
        } else {
            take_article(std::get<PreparedArticle>(std::move(line)));
        }
        return !options_.after_each || options_.after_each(report_);
    }

    ImportReport finish()
    {
        writer_.commit();
        return std::move(report_);
    }

private:
    void take_article(PreparedArticle met)
    {
        report_.bytes += met.met.text_bytes;
        count(report_, writer_.take(std::move(met)));
        if (writer_.full()) {
            writer_.commit();
        }
    }

    const LoadOptions& options_;
    const ImportOptions writing_{};
    ArticleWriter writer_;
    ImportReport report_;
};

}  // namespace

ImportReport load(Store& store, const std::vector<std::string>& files, const LoadOptions& options)
{
    const Reading reading{store};
    Loader loader{store, reading, options};
    std::atomic<std::uint64_t> bytes_read{0};
    Workers workers{std::max(1U, std::thread::hardware_concurrency()),
                    {most_lines_under_way, most_bytes_under_way},
                    [&](StatementLine line) { return reading(std::move(line)); },
                    bytes_of};
    const auto push = [&](StatementLine line) {
        const auto bytes = line.text.size();
        return workers.push(std::move(line), bytes);
    };
    run_through<StatementLine, ReadLine>(
        workers,
        [&] { read_statement_lines(files, options.max_line, push, [&](std::size_t bytes) { bytes_read += bytes; }); },
        [&](ReadLine line) { return loader.take(std::move(line), bytes_read); });
    return loader.finish();
}

}  // namespace soichi
