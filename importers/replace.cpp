#include "importers/replace.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "importers/resolve/contribution.hpp"
#include "importers/resolve/identity.hpp"

namespace soichi {

namespace {

/// Who bears each personal name, before and after a change.
class Names {
public:
    explicit Names(const Store& store) : store_{store} {}

    [[nodiscard]] const Persons& before(const std::string& name) { return known(name).before; }
    [[nodiscard]] const Persons& after(const std::string& name) { return known(name).after; }

    void change(const std::string& name, const std::vector<OfficialClaim>& removed, const std::vector<OfficialClaim>& added)
    {
        auto& entry = known(name);
        for (const auto& claim : removed) {
            entry.claims.erase(std::remove(entry.claims.begin(), entry.claims.end(), claim), entry.claims.end());
        }
        entry.claims.insert(entry.claims.end(), added.begin(), added.end());
        entry.after = persons_of(entry.claims);
    }

    /// Articles in which someone turns out to be another person than before, or the same as someone else.
    [[nodiscard]] std::set<NodeId> articles_touched() const
    {
        std::set<NodeId> articles;
        for (const auto& [name, entry] : names_) {
            for (const auto& [claim, person] : entry.before) {
                const auto now = entry.after.find(claim);
                if (now != entry.after.end() && now->second != person) {
                    articles.insert(claim.article);
                }
            }
        }
        return articles;
    }

private:
    struct Entry {
        std::vector<OfficialClaim> claims;
        Persons before;
        Persons after;
    };

    Entry& known(const std::string& name)
    {
        const auto [place, added] = names_.try_emplace(name);
        if (added) {
            place->second.claims = store_.officials_named(name);
            place->second.before = persons_of(place->second.claims);
            place->second.after = place->second.before;
        }
        return place->second;
    }

    const Store& store_;
    std::map<std::string, Entry> names_;
};

Contribution contribute(const ReadArticle& read, const OfficialsNamed& officials)
{
    return contribution_of(read.article, read.statements, node_keys(read.article.id, read.statements, officials));
}

void move_others(const Snapshot& snapshot, Names& names, const std::set<NodeId>& own, Store::Batch& batch)
{
    const OfficialsNamed before = [&](const std::string& name) -> const Persons& { return names.before(name); };
    const OfficialsNamed after = [&](const std::string& name) -> const Persons& { return names.after(name); };
    for (const auto id : names.articles_touched()) {
        auto article = !own.contains(id) ? snapshot.article(id) : std::nullopt;
        auto statements = snapshot.statements(id);
        if (article && statements) {
            const ReadArticle read{std::move(*article), std::move(*statements)};
            batch.take_away(contribute(read, before));
            batch.add(contribute(read, after));
        }
    }
}

using ClaimsByName = std::map<std::string, std::vector<OfficialClaim>>;

ClaimsByName claims_by_name(const std::optional<ReadArticle>& read)
{
    ClaimsByName claims;
    if (read) {
        for (auto& [name, claim] : official_claims(read->article.id, read->statements)) {
            claims[name].push_back(std::move(claim));
        }
    }
    return claims;
}

}  // namespace

void replace(Store& store, const std::optional<ReadArticle>& before, const std::optional<ReadArticle>& after)
{
    Names names{store};
    Store::Batch batch{store};
    auto removed = claims_by_name(before);
    auto added = claims_by_name(after);
    for (const auto& [name, claims] : removed) {
        names.change(name, claims, added[name]);
    }
    for (const auto& [name, claims] : added) {
        if (!removed.contains(name)) {
            names.change(name, {}, claims);
        }
    }
    std::set<NodeId> own;
    if (before) {
        own.insert(before->article.id);
        batch.take_away(contribute(*before, [&](const std::string& name) -> const Persons& { return names.before(name); }));
        batch.erase_article(before->article.id);
    }
    if (after) {
        own.insert(after->article.id);
        batch.add(contribute(*after, [&](const std::string& name) -> const Persons& { return names.after(name); }));
        batch.put_article(after->article);
        batch.put_statements(after->article.id, after->statements);
    }
    for (const auto& [name, claims] : removed) {
        for (const auto& claim : claims) {
            batch.take_away_official(name, claim);
        }
    }
    for (const auto& [name, claims] : added) {
        for (const auto& claim : claims) {
            batch.add_official(name, claim);
        }
    }
    move_others(store.snapshot(), names, own, batch);
    batch.commit();
}

}  // namespace soichi
