#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace soichi {

/// Turns a scan that calls back into items that can be asked for one by one: the scan runs on a thread of its own, a
/// few thousand items ahead.
///
/// One thread takes the items. The scan ends early where the reader goes away; what it throws, next() throws.
template <class Item>
class ReadAhead {
public:
    using Visit = std::function<bool(Item&)>;

    explicit ReadAhead(std::function<void(const Visit&)> scan) : thread_{[this, scan = std::move(scan)] { run(scan); }}
    {
    }
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;
    ~ReadAhead()
    {
        {
            const std::lock_guard lock{guard_};
            unwanted_ = true;
        }
        changed_.notify_all();
        thread_.join();
    }

    /// The item at hand, nullptr after the last one. It stays until drop().
    Item* next()
    {
        if (at_ == batch_.size()) {
            fetch();
        }
        return at_ < batch_.size() ? &batch_[at_] : nullptr;
    }

    void drop() { ++at_; }

private:
    static constexpr std::size_t batch_size = 256;
    static constexpr std::size_t most_batches = 8;

    void run(const std::function<void(const Visit&)>& scan)
    {
        std::exception_ptr failure;
        std::vector<Item> filled;
        try {
            scan([&](Item& item) {
                filled.push_back(std::move(item));
                return filled.size() < batch_size || hand_over(filled);
            });
            hand_over(filled);
        } catch (...) {
            failure = std::current_exception();
        }
        const std::lock_guard lock{guard_};
        failure_ = failure;
        ended_ = true;
        changed_.notify_all();
    }

    bool hand_over(std::vector<Item>& filled)
    {
        std::unique_lock lock{guard_};
        changed_.wait(lock, [this] { return unwanted_ || ready_.size() < most_batches; });
        if (!filled.empty()) {
            ready_.push_back(std::move(filled));
        }
        filled.clear();
        changed_.notify_all();
        return !unwanted_;
    }

    void fetch()
    {
        std::unique_lock lock{guard_};
        changed_.wait(lock, [this] { return ended_ || !ready_.empty(); });
        batch_.clear();
        at_ = 0;
        if (!ready_.empty()) {
            batch_ = std::move(ready_.front());
            ready_.pop_front();
        } else if (failure_) {
            std::rethrow_exception(failure_);
        }
        changed_.notify_all();
    }

    std::vector<Item> batch_;  ///< the taker's own
    std::size_t at_ = 0;

    std::mutex guard_;
    std::condition_variable changed_;
    std::deque<std::vector<Item>> ready_;
    std::exception_ptr failure_;
    bool ended_ = false;
    bool unwanted_ = false;
    std::thread thread_;  ///< last, so that it finds the rest made
};

}  // namespace soichi
