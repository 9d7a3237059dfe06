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

/// Reads all paths, on a thread of its own.
class Producer {
public:
    Producer(const Pipeline& pipeline, Workers& workers) : pipeline_{pipeline}, workers_{workers} {}

    void run(const std::function<void(const InputVisitor&)>& read_all)
    {
        try {
            read_all({[this](InputEvent event) { return push(std::move(event)); },
                      [this](const FileBegin& file) { return known_items(file); },
                      [this](std::size_t bytes) { count(bytes); }});
            workers_.finish();
        } catch (...) {
            workers_.finish(std::current_exception());
        }
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

/// Joins a thread, whatever happens, after telling it to end.
class Running {
public:
    Running(std::thread thread, Workers& workers) : thread_{std::move(thread)}, workers_{workers} {}
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    ~Running()
    {
        workers_.stop();
        thread_.join();
    }

private:
    std::thread thread_;
    Workers& workers_;
};

}  // namespace

void run(const Pipeline& pipeline, const std::function<void(const InputVisitor&)>& read_all,
         const std::function<bool(Ready)>& take)
{
    const MakeReady make_ready{pipeline.preparation};
    Workers workers{pipeline.threads, {most_items_under_way, most_bytes_under_way}, [&](Read read) {
                        return std::visit(make_ready, read);
                    }};
    Producer producer{pipeline, workers};
    const Running running{std::thread{[&] { producer.run(read_all); }}, workers};
    for (auto ready = workers.pop(); ready && take(std::move(*ready)); ready = workers.pop()) {
    }
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
