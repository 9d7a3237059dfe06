#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace soichi {

/// Threads that each turn one input into one output; the outputs come out in the order of the inputs, however long each
/// took. Whoever pushes waits while as many inputs or bytes are under way as may be, and so do the workers where the
/// outputs are larger than the inputs were, so memory is bounded.
template <class In, class Out>
class OrderedWorkers {
public:
    struct Bound {
        std::size_t items;
        std::size_t bytes;  ///< one input alone may exceed them
    };

    /// `bytes_of` tells how many bytes an output takes. Throws std::system_error where the system gives no thread at
    /// all.
    OrderedWorkers(std::size_t threads, Bound bound, std::function<Out(In)> work,
                   std::function<std::size_t(const Out&)> bytes_of = {})
        : bound_{bound},
          work_{std::move(work)},
          bytes_of_{std::move(bytes_of)}
    {
        try {
            for (std::size_t i = 0; i < threads; ++i) {
                threads_.emplace_back([this] { run(); });
            }
        } catch (const std::system_error&) {
            if (threads_.empty()) {
                throw;
            }
        }
    }
    OrderedWorkers(const OrderedWorkers&) = delete;
    OrderedWorkers& operator=(const OrderedWorkers&) = delete;

    ~OrderedWorkers()
    {
        stop();
        for (auto& thread : threads_) {
            thread.join();
        }
    }

    /// False where nothing more is wanted.
    bool push(In input, std::size_t bytes)
    {
        std::unique_lock lock{mutex_};
        room_.wait(lock, [&] {
            return stopped_ || slots_.empty() || (slots_.size() < bound_.items && bytes_ + bytes <= bound_.bytes);
        });
        if (stopped_) {
            return false;
        }
        bytes_ += bytes;
        slots_.push_back({std::move(input), std::nullopt, nullptr, bytes});
        work_there_.notify_one();
        return true;
    }

    /// No input follows. `failed`: reading them ended with this; pop() throws it in its turn.
    void finish(std::exception_ptr failed = nullptr)
    {
        const std::lock_guard lock{mutex_};
        finished_ = true;
        failed_ = std::move(failed);
        work_there_.notify_all();
        done_.notify_all();
    }

    /// The output of the next input; nothing after the last, or after stop(). Throws what making it threw.
    std::optional<Out> pop()
    {
        std::unique_lock lock{mutex_};
        done_.wait(lock, [&] {
            return stopped_ || (slots_.empty() ? finished_ : slots_.front().output || slots_.front().failed);
        });
        if (stopped_) {
            return std::nullopt;
        }
        if (slots_.empty()) {
            return failed_ ? throw_it(failed_) : std::nullopt;
        }
        auto slot = std::move(slots_.front());
        slots_.pop_front();
        --next_;
        if (bytes_ > bound_.bytes) {
            work_there_.notify_all();
        }
        bytes_ -= slot.bytes;
        room_.notify_one();
        return slot.failed ? throw_it(slot.failed) : std::move(slot.output);
    }

    /// Begin no further work, and let nobody wait.
    void stop()
    {
        const std::lock_guard lock{mutex_};
        stopped_ = true;
        work_there_.notify_all();
        room_.notify_all();
        done_.notify_all();
    }

private:
    struct Slot {
        In input;
        std::optional<Out> output;
        std::exception_ptr failed;
        std::size_t bytes = 0;  ///< of what is larger, the input or the output
    };

    /// There is work, and room for what comes of it. The first is always begun, since nothing goes before it is done.
    [[nodiscard]] bool may_begin() const { return next_ < slots_.size() && (next_ == 0 || bytes_ <= bound_.bytes); }

    static std::optional<Out> throw_it(const std::exception_ptr& failed) { std::rethrow_exception(failed); }

    void run()
    {
        std::unique_lock lock{mutex_};
        for (;;) {
            work_there_.wait(lock, [&] { return stopped_ || may_begin() || (finished_ && next_ >= slots_.size()); });
            if (stopped_ || next_ >= slots_.size()) {
                return;
            }
            // Slots stay where they are until they are done: a deque moves nothing when its ends change.
            auto& slot = slots_[next_++];
            auto input = std::move(slot.input);
            lock.unlock();
            std::optional<Out> output;
            std::exception_ptr failed;
            std::size_t bytes = 0;
            try {
                output.emplace(work_(std::move(input)));
                bytes = bytes_of_ ? bytes_of_(*output) : 0;
            } catch (...) {
                failed = std::current_exception();
            }
            lock.lock();
            bytes_ = bytes_ - slot.bytes + std::max(slot.bytes, bytes);
            slot.bytes = std::max(slot.bytes, bytes);
            slot.output = std::move(output);
            slot.failed = std::move(failed);
            done_.notify_one();
        }
    }

    Bound bound_;
    std::function<Out(In)> work_;
    std::function<std::size_t(const Out&)> bytes_of_;
    std::mutex mutex_;
    std::condition_variable room_;
    std::condition_variable work_there_;
    std::condition_variable done_;
    std::deque<Slot> slots_;
    std::size_t next_ = 0;   ///< the first slot that nobody works on
    std::size_t bytes_ = 0;  ///< of all slots
    bool finished_ = false;
    bool stopped_ = false;
    std::exception_ptr failed_;
    std::vector<std::thread> threads_;
};

/// Call `produce` on a thread of its own, which pushes and need not finish(), and hand each output to `take` on this
/// one until it returns false. Throws what `produce`, the work or `take` throws, after the outputs before it were
/// taken; returns and throws after the other thread has ended.
template <class In, class Out>
void run_through(OrderedWorkers<In, Out>& workers, const std::function<void()>& produce,
                 const std::function<bool(Out)>& take)
{
    const auto run = [&] {
        try {
            produce();
            workers.finish();
        } catch (...) {
            workers.finish(std::current_exception());
        }
    };
    std::thread thread{run};
    std::exception_ptr failed;
    try {
        for (auto output = workers.pop(); output && take(std::move(*output)); output = workers.pop()) {
        }
    } catch (...) {
        failed = std::current_exception();
    }
    workers.stop();
    thread.join();
    if (failed) {
        std::rethrow_exception(failed);
    }
}

}  // namespace soichi
