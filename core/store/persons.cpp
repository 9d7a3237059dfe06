#include "core/store/persons.hpp"

#include <algorithm>

namespace soichi {

namespace {

/// Sets of anchors of one name that some claim holds together, each known by its least.
class AnchorSets {
public:
    AnchorSets(const std::string& name, const Judgements& judgements) : name_{name}, judgements_{judgements} {}

    void join(const std::string& a, const std::string& b)
    {
        const auto least_a = least(a);
        const auto least_b = least(b);
        // The lesser stays, so that the outcome does not depend on the order of the claims.
        if (least_a != least_b && !apart(least_a, least_b)) {
            const auto& stays = std::min(least_a, least_b);
            const auto& goes = std::max(least_a, least_b);
            above_[goes] = stays;
            auto moved = members_of(goes);
            auto& members = members_.try_emplace(stays, std::vector{stays}).first->second;
            members.insert(members.end(), moved.begin(), moved.end());
        }
    }

    /// The key of the person whose anchor this is.
    [[nodiscard]] std::string key_of(const std::string& anchor) const
    {
        const auto known_by = least(anchor);
        auto key = known_by;
        for (const auto& member : members_of(known_by)) {
            const bool named = judgements_.identifies({Kind::official, key_with(member)});
            const bool better = !judgements_.identifies({Kind::official, key_with(key)}) || member < key;
            key = named && better ? member : key;
        }
        return key_with(key);
    }

private:
    [[nodiscard]] std::string key_with(const std::string& anchor) const { return name_ + "|" + anchor; }

    [[nodiscard]] std::string least(std::string anchor) const
    {
        for (auto found = above_.find(anchor); found != above_.end() && found->second != anchor;
             found = above_.find(anchor)) {
            anchor = found->second;
        }
        return anchor;
    }

    [[nodiscard]] std::vector<std::string> members_of(const std::string& known_by) const
    {
        const auto found = members_.find(known_by);
        return found == members_.end() ? std::vector{known_by} : found->second;
    }

    /// Is any anchor of one set judged to be another person's than one of the other set?
    [[nodiscard]] bool apart(const std::string& a, const std::string& b) const
    {
        const auto others = members_of(b);
        const auto members = members_of(a);
        return !judgements_.empty() && std::any_of(members.begin(), members.end(), [&](const std::string& member) {
            return std::any_of(others.begin(), others.end(), [&](const std::string& other) {
                return judgements_.different({Kind::official, key_with(member)}, {Kind::official, key_with(other)});
            });
        });
    }

    const std::string& name_;
    const Judgements& judgements_;
    std::map<std::string, std::string> above_;
    std::map<std::string, std::vector<std::string>> members_;  ///< by the least
};

}  // namespace

Persons persons_of(const std::string& name, const AnchorLists& lists, const Judgements& judgements)
{
    AnchorSets sets{name, judgements};
    for (const auto& [anchors, times] : lists) {
        for (const auto& anchor : anchors) {
            sets.join(anchors.front(), anchor);
        }
    }
    Persons persons;
    for (const auto& [anchors, times] : lists) {
        persons.emplace(anchors, anchors.empty() ? std::string{} : sets.key_of(anchors.front()));
    }
    return persons;
}

std::string name_in_key(const std::string& key)
{
    return key.substr(0, key.find('|'));
}

std::string key_today(const std::string& key, const AnchorLists& lists, const Judgements& judgements)
{
    const auto name = name_in_key(key);
    if (before_split(key) != key || name == key) {
        return judgements.joined(Kind::official, key);
    }
    const auto anchor = key.substr(name.size() + 1);
    for (const auto& [anchors, person] : persons_of(name, lists, judgements)) {
        if (std::find(anchors.begin(), anchors.end(), anchor) != anchors.end()) {
            return judgements.joined(Kind::official, person);
        }
    }
    return judgements.joined(Kind::official, key);
}

}  // namespace soichi
