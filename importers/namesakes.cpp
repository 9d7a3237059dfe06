#include "importers/namesakes.hpp"

#include <algorithm>

namespace soichi {

void Namesakes::change(const std::string& name, const std::vector<OfficialClaim>& removed,
                       const std::vector<OfficialClaim>& added)
{
    auto& entry = known(name);
    for (const auto& claim : removed) {
        const auto list = entry.lists.find(claim.anchors);
        if (list != entry.lists.end() && --list->second == 0) {
            entry.lists.erase(list);
        }
    }
    for (const auto& claim : added) {
        ++entry.lists[claim.anchors];
    }
    entry.after = persons_of(name, entry.lists, judged_after_);
}

std::set<NodeId> Namesakes::articles_touched() const
{
    std::set<NodeId> articles;
    for (const auto& named : names_) {
        const auto& name = named.first;
        const auto& entry = named.second;
        const auto changed = [&entry](const std::vector<std::string>& anchors) {
            const auto before = entry.before.find(anchors);
            const auto after = entry.after.find(anchors);
            return before != entry.before.end() && after != entry.after.end() && before->second != after->second;
        };
        const bool any = std::any_of(entry.before.begin(), entry.before.end(),
                                     [&](const auto& person) { return changed(person.first); });
        for (const auto& claim : any ? store_.officials_named(name) : std::vector<OfficialClaim>{}) {
            if (changed(claim.anchors)) {
                articles.insert(claim.article);
            }
        }
    }
    return articles;
}

Namesakes::Entry& Namesakes::known(const std::string& name)
{
    const auto [place, added] = names_.try_emplace(name);
    auto& entry = place->second;
    if (added) {
        entry.lists = store_.anchors_of(name);
        entry.before = persons_of(name, entry.lists, judged_before_);
        entry.after = judged_before_ == judged_after_ ? entry.before : persons_of(name, entry.lists, judged_after_);
    }
    return entry;
}

}  // namespace soichi
