#include "core/store/rows.hpp"

#include <algorithm>
#include <iterator>

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

std::size_t Rows::bytes(Family family) const
{
    std::size_t bytes = 0;
    for (const auto& change : changes(family)) {
        bytes += change.key.size() + change.value.size();
    }
    return bytes;
}

void Rows::absorb(Rows&& others)
{
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        auto& theirs = others.changes_[i];
        changes_[i].insert(changes_[i].end(), std::move_iterator{theirs.begin()}, std::move_iterator{theirs.end()});
        theirs.clear();
    }
}

void Rows::clear()
{
    for (auto& changes : changes_) {
        changes.clear();
    }
}

void Rows::add(Family family, RowChange change)
{
    changes_[static_cast<std::size_t>(family)].push_back(std::move(change));
}

}  // namespace soichi
