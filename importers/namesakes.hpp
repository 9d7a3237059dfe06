#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/store/store.hpp"

namespace soichi {

/// Who bears each personal name, before and after a change of articles, of judgements, or of both.
class Namesakes {
public:
    /// Both judgements must outlive this.
    Namesakes(const Store& store, const Judgements& before, const Judgements& after)
        : store_{store},
          judged_before_{before},
          judged_after_{after}
    {
    }

    [[nodiscard]] const Persons& before(const std::string& name) { return known(name).before; }
    [[nodiscard]] const Persons& after(const std::string& name) { return known(name).after; }

    /// The same, of a name that change() was called with.
    [[nodiscard]] const Persons& known_before(const std::string& name) const { return names_.at(name).before; }
    [[nodiscard]] const Persons& known_after(const std::string& name) const { return names_.at(name).after; }

    /// Claims about the name go and come.
    void change(const std::string& name, const std::vector<OfficialClaim>& removed,
                const std::vector<OfficialClaim>& added);

    /// Articles in which someone turns out to be another person than before, or the same as someone else.
    [[nodiscard]] std::set<NodeId> articles_touched() const;

private:
    struct Entry {
        AnchorLists lists;
        Persons before;
        Persons after;
    };

    Entry& known(const std::string& name);

    const Store& store_;
    const Judgements& judged_before_;
    const Judgements& judged_after_;
    std::map<std::string, Entry> names_;
};

}  // namespace soichi
