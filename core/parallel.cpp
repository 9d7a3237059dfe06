#include "core/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <numeric>
#include <system_error>
#include <thread>

namespace soichi {

namespace {

/// Hands out the numbers, and keeps the first failure.
class Shared {
public:
    Shared(std::size_t count, const std::function<void(std::size_t)>& work) : count_{count}, work_{work} {}

    void run()
    {
        for (auto next = next_++; next < count_; next = next_++) {
            try {
                work_(next);
            } catch (...) {
                const std::lock_guard lock{mutex_};
                failed_ = failed_ ? failed_ : std::current_exception();
                next_ = count_;
            }
        }
    }

    void rethrow() const
    {
        if (failed_) {
            std::rethrow_exception(failed_);
        }
    }

private:
    std::size_t count_;
    const std::function<void(std::size_t)>& work_;
    std::atomic<std::size_t> next_{0};
    std::mutex mutex_;
    std::exception_ptr failed_;
};

}  // namespace

void in_parallel(std::size_t threads, std::size_t count, const std::function<void(std::size_t)>& work)
{
    Shared shared{count, work};
    std::vector<std::thread> others;
    try {
        for (std::size_t i = 1; i < std::min(threads, count); ++i) {
            others.emplace_back([&shared] { shared.run(); });
        }
    } catch (const std::system_error&) {
        // The system gives no more threads; those that there are do the work.
    }
    shared.run();
    for (auto& other : others) {
        other.join();
    }
    shared.rethrow();
}

void in_parallel(std::size_t threads, const std::vector<std::size_t>& sizes,
                 const std::function<void(std::size_t)>& work)
{
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return sizes[a] > sizes[b]; });
    in_parallel(threads, order.size(), [&](std::size_t place) { work(order[place]); });
}

}  // namespace soichi
