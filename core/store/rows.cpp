#include "core/store/rows.hpp"

#include <algorithm>
#include <tuple>

namespace soichi {

void Rows::put(Family family, std::string key, std::string value)
{
    add({family, RowChange::Kind::put, std::move(key), std::move(value)});
}

void Rows::erase(Family family, std::string key)
{
    add({family, RowChange::Kind::erase, std::move(key), {}});
}

void Rows::merge(Family family, std::string key, std::string counted_set)
{
    add({family, RowChange::Kind::merge, std::move(key), std::move(counted_set)});
}

void Rows::put_in_order()
{
    const auto place = [](const RowChange& change) { return std::tie(change.family, change.key); };
    std::stable_sort(changes_.begin(), changes_.end(),
                     [&](const RowChange& a, const RowChange& b) { return place(a) < place(b); });
    // The last of equal keys is the first of them from behind.
    const auto same = [&](const RowChange& a, const RowChange& b) { return place(a) == place(b); };
    const auto kept = std::unique(changes_.rbegin(), changes_.rend(), same);
    changes_.erase(changes_.begin(), kept.base());
}

void Rows::clear()
{
    changes_.clear();
    bytes_ = 0;
}

void Rows::add(RowChange change)
{
    bytes_ += change.key.size() + change.value.size();
    changes_.push_back(std::move(change));
}

}  // namespace soichi
