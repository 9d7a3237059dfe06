#include "core/store/rows.hpp"

#include <algorithm>

namespace soichi {

void Rows::put(Family family, std::string key, std::string value)
{
    add(family, {RowChange::Kind::put, std::move(key), std::move(value)});
}

void Rows::erase(Family family, std::string key)
{
    add(family, {RowChange::Kind::erase, std::move(key), {}});
}

void Rows::merge(Family family, std::string key, std::string counted_set)
{
    add(family, {RowChange::Kind::merge, std::move(key), std::move(counted_set)});
}

void Rows::put_in_order()
{
    const auto before = [](const RowChange& a, const RowChange& b) { return a.key < b.key; };
    const auto same = [](const RowChange& a, const RowChange& b) { return a.key == b.key; };
    for (auto& changes : changes_) {
        if (!std::is_sorted(changes.begin(), changes.end(), before)) {
            std::stable_sort(changes.begin(), changes.end(), before);
        }
        // The last of equal keys is the first of them from behind.
        const auto kept = std::unique(changes.rbegin(), changes.rend(), same);
        changes.erase(changes.begin(), kept.base());
    }
}

void Rows::clear()
{
    for (auto& changes : changes_) {
        changes.clear();
    }
    bytes_ = 0;
}

void Rows::add(Family family, RowChange change)
{
    bytes_ += change.key.size() + change.value.size();
    changes_[static_cast<std::size_t>(family)].push_back(std::move(change));
}

}  // namespace soichi
