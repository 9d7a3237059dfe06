#include "importers/bulk/pipeline.hpp"

#include <algorithm>
#include <thread>

#include "core/error.hpp"
#include "importers/bulk/ordered_workers.hpp"

namespace soichi {

namespace {

constexpr std::size_t most_items_under_way = 4096;
constexpr std::size_t most_bytes_under_way = std::size_t{32} << 20U;

/// What happens in turn, on the way from the reader to the workers.
using Read = std::variant<RawItem, Rejection, FileBegin, FileEnd, PassedOver, FileKnown>;
using Workers = OrderedWorkers<Read, Ready>;

std::size_t bytes_of(const Read& read)
{
    const auto* const item = std::get_if<RawItem>(&read);
    return item == nullptr ? 0 : item->bytes.size();
}

/// Small files may hold large texts.
std::size_t bytes_of_ready(const Ready& ready)
{
    std::size_t bytes = 0;
    if (const auto* const items = std::get_if<PreparedItems>(&ready)) {
        for (const auto& item : *items) {
            const auto* const prepared = std::get_if<PreparedArticle>(&item);
            bytes += prepared == nullptr ? 0 : prepared->met.text.size();
        }
    }
    return bytes;
}

/// What the workers do; only raw items are work.
struct MakeReady {
    const Preparation& preparation;

    Ready operator()(RawItem& item) const { return preparation(std::move(item)); }
    Ready operator()(Rejection& rejection) const { return PreparedItems{std::move(rejection)}; }
    Ready operator()(FileBegin& part) const { return std::move(part); }
    Ready operator()(FileEnd& part) const { return part; }
    Ready operator()(PassedOver& part) const { return std::move(part); }
    Ready operator()(FileKnown& part) const { return std::move(part); }
};

/// Reads all paths.
class Producer {
public:
    Producer(const Pipeline& pipeline, Workers& workers) : pipeline_{pipeline}, workers_{workers} {}

    void run(const std::function<void(const InputVisitor&)>& read_all)
    {
        read_all({[this](InputEvent event) { return push(std::move(event)); },
                  [this](const FileBegin& file) { return known_items(file); },
                  [this](std::size_t bytes) { count(bytes); }});
    }

private:
    bool push(InputEvent event)
    {
        auto read = std::visit([](auto& part) -> Read { return std::move(part); }, event);
        const auto bytes = bytes_of(read);
        return workers_.push(std::move(read), bytes);
    }

    void count(std::uint64_t bytes) const
    {
        if (pipeline_.bytes_read != nullptr) {
            *pipeline_.bytes_read += bytes;
        }
    }

    std::optional<std::uint64_t> known_items(const FileBegin& file)
    {
        auto mark = pipeline_.mark_of ? pipeline_.mark_of(file) : std::nullopt;
        if (!mark) {
            return 0;
        }
        const auto known = mark->finished ? std::nullopt : std::optional{mark->items};
        if (mark->finished) {
            count(file.stamp.bytes);
        }
        workers_.push(FileKnown{std::move(*mark)}, 0);
        return known;
    }

    const Pipeline& pipeline_;
    Workers& workers_;
};

}  // namespace

void run(const Pipeline& pipeline, const std::function<void(const InputVisitor&)>& read_all,
         const std::function<bool(Ready)>& take)
{
    const MakeReady make_ready{pipeline.preparation};
    Workers workers{pipeline.threads,
                    {most_items_under_way, most_bytes_under_way},
                    [&](Read read) { return std::visit(make_ready, read); },
                    bytes_of_ready};
    Producer producer{pipeline, workers};
    run_through<Read, Ready>(
        workers, [&] { producer.run(read_all); }, take);
}

bool is_older(const Article& article, const std::string& since)
{
    constexpr std::size_t day = 10;
    const auto said = std::max(article.date, article.sources.front().version.substr(0, day));
    return !said.empty() && said < since;
}

bool is_encoding(std::string_view name)
{
    return encoding_named(name).has_value();
}

std::size_t threads_of(const ImportOptions& options)
{
    return options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
}

ReadOptions reading_of(const ImportOptions& options)
{
    ReadOptions reading;
    reading.limits.article = options.max_article;
    reading.fields = options.fields;
    if (!options.encoding.empty()) {
        reading.encoding = encoding_named(options.encoding);
        if (!reading.encoding) {
            throw UsageError{options.encoding + ": no encoding that is known; leave it out, and it is detected"};
        }
    }
    return reading;
}

}  // namespace soichi
