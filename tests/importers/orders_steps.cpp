#include "tests/importers/orders_steps.hpp"

#include <algorithm>
#include <utility>

#include "tests/bench/make_articles/random.hpp"

namespace soichi::test {

namespace {

using Does = OrdersStep::Does;

class Drawing {
public:
    Drawing(const std::vector<OrdersItem>& items, std::uint64_t seed) : items_{items}, random_{seed}
    {
        for (std::size_t i = 0; i < items.size(); ++i) {
            put_off(i);
        }
    }

    std::vector<OrdersStep> run()
    {
        while (!pending_.empty()) {
            done_.push_back(pending_.back());
            pending_.pop_back();
            steps_.push_back({Does::import, done_.back()});
            disturb();
        }
        return std::move(steps_);
    }

private:
    void disturb()
    {
        if (random_.chance(15)) {
            remove(random_.any(done_));
        }
        if (random_.chance(5) && !done_.empty()) {
            steps_.push_back({Does::import, random_.any(done_)});
        }
        if (random_.chance(15)) {
            steps_.push_back({random_.chance(10) ? Does::flush : Does::end_import, 0});
        }
    }

    void remove(std::size_t item)
    {
        steps_.push_back({Does::remove, item});
        const auto gone = std::partition(done_.begin(), done_.end(), [&](std::size_t other) {
            return items_[other].read.article.id != items_[item].read.article.id;
        });
        const std::vector<std::size_t> again{gone, done_.end()};
        done_.erase(gone, done_.end());
        std::for_each(again.begin(), again.end(), [&](std::size_t other) { put_off(other); });
    }

    void put_off(std::size_t item)
    {
        pending_.push_back(item);
        std::swap(pending_.back(), pending_[random_.below(pending_.size())]);
    }

    const std::vector<OrdersItem>& items_;
    bench::Random random_;
    std::vector<std::size_t> pending_;  ///< the last one is imported next
    std::vector<std::size_t> done_;
    std::vector<OrdersStep> steps_;
};

}  // namespace

std::vector<OrdersStep> drawn_steps(const std::vector<OrdersItem>& items, std::uint64_t seed)
{
    return Drawing{items, seed}.run();
}

}  // namespace soichi::test
