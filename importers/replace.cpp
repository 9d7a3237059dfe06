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

/// The claims about each personal name before and after a change.
class Names {
public:
    explicit Names(const Store& store) : store_{store} {}

    [[nodiscard]] std::vector<OfficialClaim> before(const std::string& name) { return both(name).first; }
    [[nodiscard]] std::vector<OfficialClaim> after(const std::string& name) { return both(name).second; }

    void remove(const std::string& name, const OfficialClaim& claim)
    {
        auto& claims = both(name).second;
        claims.erase(std::remove(claims.begin(), claims.end(), claim), claims.end());
    }

    void add(const std::string& name, const OfficialClaim& claim) { both(name).second.push_back(claim); }

    [[nodiscard]] std::set<NodeId> articles_touched() const
    {
        std::set<NodeId> articles;
        for (const auto& [name, claims] : claims_) {
            if (claims.first == claims.second) {
                continue;
            }
            for (const auto& claim : claims.first) {
                articles.insert(claim.article);
            }
        }
        return articles;
    }

private:
    using Both = std::pair<std::vector<OfficialClaim>, std::vector<OfficialClaim>>;

    Both& both(const std::string& name)
    {
        const auto [place, added] = claims_.try_emplace(name);
        if (added) {
            const auto stored = store_.officials_named(name);
            place->second = {stored, stored};
        }
        return place->second;
    }

    const Store& store_;
    std::map<std::string, Both> claims_;
};

Contribution contribute(const ReadArticle& read, const OfficialsNamed& officials)
{
    return contribution_of(read.article, read.statements, node_keys(read.article.id, read.statements, officials));
}

void move_others(const Snapshot& snapshot, Names& names, const std::set<NodeId>& own, Store::Batch& batch)
{
    const OfficialsNamed before = [&](const std::string& name) { return names.before(name); };
    const OfficialsNamed after = [&](const std::string& name) { return names.after(name); };
    for (const auto id : names.articles_touched()) {
        if (own.count(id) != 0) {
            continue;
        }
        auto article = snapshot.article(id);
        auto statements = snapshot.statements(id);
        if (!article || !statements) {
            continue;
        }
        const ReadArticle read{std::move(*article), std::move(*statements)};
        const auto keys_before = node_keys(id, read.statements, before);
        const auto keys_after = node_keys(id, read.statements, after);
        if (keys_before != keys_after) {
            batch.take_away(contribution_of(read.article, read.statements, keys_before));
            batch.add(contribution_of(read.article, read.statements, keys_after));
        }
    }
}

}  // namespace

void replace(Store& store, const std::optional<ReadArticle>& before, const std::optional<ReadArticle>& after)
{
    Names names{store};
    Store::Batch batch{store};
    std::set<NodeId> own;
    if (before) {
        own.insert(before->article.id);
        batch.take_away(contribute(*before, [&](const std::string& name) { return names.before(name); }));
        for (const auto& [name, claim] : official_claims(before->article.id, before->statements)) {
            names.remove(name, claim);
            batch.take_away_official(name, claim);
        }
        batch.erase_article(before->article.id);
    }
    if (after) {
        own.insert(after->article.id);
        for (const auto& [name, claim] : official_claims(after->article.id, after->statements)) {
            names.add(name, claim);
            batch.add_official(name, claim);
        }
        batch.add(contribute(*after, [&](const std::string& name) { return names.after(name); }));
        batch.put_article(after->article);
        batch.put_statements(after->article.id, after->statements);
    }
    move_others(store.snapshot(), names, own, batch);
    batch.commit();
}

}  // namespace soichi
