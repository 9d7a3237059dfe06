#include <algorithm>
#include <chrono>
#include <filesystem>
#include <utility>

#include "importers/bulk/article_writer.hpp"
#include "importers/bulk/pipeline.hpp"
#include "importers/bulk/trial.hpp"
#include "importers/import.hpp"

namespace soichi {

namespace {

/// Raised when the same bytes give other articles than before, so that files are read again.
constexpr std::string_view reading_version = "1";

/// Rejections of one file that its mark keeps; a file with more is read again each time.
constexpr std::size_t most_rejections_kept = 1000;

/// What was read is written after so long, so that slow input is seen by readers and is not lost when interrupted. When
/// it is written leaves no trace in the store.
constexpr auto longest_unwritten = std::chrono::seconds{2};

/// Under which a file's mark is kept: what was read from where, and how.
std::string mark_key(const FileBegin& file, const ImportOptions& options)
{
    std::string key;
    const auto& fields = options.fields;
    for (const auto& part : {file.path, file.source, options.encoding, options.since, fields.text, fields.title,
                             fields.date, fields.id, fields.url, fields.publisher, std::to_string(options.max_article),
                             std::string{options.keep_text ? "" : "no text"}, std::string{reading_version}}) {
        key.append(part).push_back('\0');
    }
    return hex_of(content_hash(key));
}

/// Takes what is ready, in the order of the input.
class Consumer {
public:
    Consumer(Store& store, const Preparation& preparation, const ImportOptions& options)
        : store_{store},
          options_{options},
          writer_{store,
                  [&preparation](const Article& article, const PreparedArticle& met, const ReadArticle& known) {
                      return preparation.statements_of(article, met, known);
                  },
                  options},
          trial_{store}
    {
    }

    /// False where the caller wants no more.
    bool take(Ready ready, std::uint64_t bytes_read)
    {
        report_.input_bytes = bytes_read;
        std::visit([this](auto& part) { take_part(part); }, ready);
        if (writer_.full() || Clock::now() - committed_ > longest_unwritten) {
            commit();
        }
        return !options_.after_each || options_.after_each(report_);
    }

    void commit()
    {
        if (options_.dry_run) {
            return;
        }
        if (!file_key_.empty()) {
            writer_.mark(file_key_, mark_);
        }
        writer_.commit();
        committed_ = Clock::now();
    }

    ImportReport report() { return std::move(report_); }

private:
    void take_part(PreparedItems& items)
    {
        ++mark_.items;
        for (auto& item : items) {
            ++report_.read;
            if (auto* const rejection = std::get_if<Rejection>(&item)) {
                reject(std::move(*rejection));
            } else {
                take_article(std::get<PreparedArticle>(std::move(item)));
            }
        }
    }

    void take_part(FileBegin& file)
    {
        file_key_ = mark_key(file, options_);
        mark_ = std::exchange(known_, {});
        mark_.bytes = file.stamp.bytes;
        mark_.changed = file.stamp.changed;
        mark_.removals = store_.removals();
    }

    void take_part(const FileEnd& end)
    {
        mark_.finished = end.unchanged && mark_.rejected.size() < most_rejections_kept;
        if (end.unchanged && !options_.dry_run) {
            writer_.mark(file_key_, std::move(mark_));
        }
        file_key_.clear();
        mark_ = {};
    }

    void take_part(const PassedOver& passed)
    {
        ++report_.passed_over[std::filesystem::path{passed.source}.extension().string()];
    }

    void take_part(FileKnown& known)
    {
        auto& mark = known.mark;
        report_.read += mark.articles + mark.older + mark.rejected.size();
        report_.unchanged += mark.articles;
        report_.before_since += mark.older;
        for (const auto& [source, reason] : mark.rejected) {
            report_.rejected.push_back({source, reason});
        }
        if (!mark.finished) {
            known_ = std::move(mark);
        }
    }

    void reject(Rejection rejection)
    {
        if (mark_.rejected.size() < most_rejections_kept) {
            mark_.rejected.emplace_back(rejection.source, rejection.reason);
        }
        report_.rejected.push_back(std::move(rejection));
    }

    void take_article(PreparedArticle prepared)
    {
        if (is_older(prepared.met, options_.since)) {
            ++report_.before_since;
            ++mark_.older;
            return;
        }
        ++mark_.articles;
        report_.bytes += prepared.met.text_bytes;
        count(report_, options_.dry_run ? trial_.take(prepared) : writer_.take(std::move(prepared)));
    }

    using Clock = std::chrono::steady_clock;

    Store& store_;
    const ImportOptions& options_;
    ArticleWriter writer_;
    Clock::time_point committed_ = Clock::now();
    Trial trial_;  ///< of a dry run, instead
    ImportReport report_;
    std::string file_key_;  ///< of the file that is being read, where it is one
    FileMark mark_;
    FileMark known_;  ///< what of the file that comes next was imported before
};

/// The file's mark, where it says something of the file as it is.
std::optional<FileMark> valid_mark(const Store& store, const FileBegin& file, const ImportOptions& options)
{
    auto mark = store.file_mark(mark_key(file, options));
    const bool holds = mark && mark->bytes == file.stamp.bytes && mark->changed == file.stamp.changed &&
                       mark->removals == store.removals() && mark->rejected.size() < most_rejections_kept;
    return holds ? mark : std::nullopt;
}

ImportReport import_all(Store& store, const std::function<void(const InputVisitor&)>& read_all,
                        const ReadOptions& reading, const ImportOptions& options)
{
    const Preparation preparation{reading, store.snapshot()};
    Consumer consumer{store, preparation, options};
    std::atomic<std::uint64_t> bytes_read{0};
    const auto mark_of = [&](const FileBegin& file) { return valid_mark(store, file, options); };
    run({preparation, threads_of(options), mark_of, &bytes_read}, read_all,
        [&](Ready ready) { return consumer.take(std::move(ready), bytes_read); });
    consumer.commit();
    return consumer.report();
}

}  // namespace

ImportReport import_paths(Store& store, const std::vector<std::string>& paths, const ImportOptions& options)
{
    const auto reading = reading_of(options);
    return import_all(
        store, [&](const InputVisitor& visitor) { read_inputs(paths, reading, visitor); }, reading, options);
}

ImportReport import_documents(Store& store, const std::function<std::optional<SourcedDocument>()>& next,
                              const ImportOptions& options)
{
    const auto read_all = [&](const InputVisitor& visitor) {
        for (auto document = next(); document; document = next()) {
            RawItem item{std::move(document->source), Format::plain_text, std::move(document->document.text),
                         std::move(document->document.facts)};
            if (!visitor.event(std::move(item))) {
                return;
            }
        }
    };
    return import_all(store, read_all, reading_of(options), options);
}

}  // namespace soichi
