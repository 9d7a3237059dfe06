#include "importers/replace.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "importers/judged_anew.hpp"
#include "importers/namesakes.hpp"
#include "importers/page_versions.hpp"
#include "importers/resolve/contribution.hpp"
#include "importers/resolve/identity.hpp"

namespace soichi {

namespace {

Contribution contribute(const ReadArticle& read, const OfficialsNamed& officials, const Judgements& judgements)
{
    auto keys = node_keys(read.article.id, read.statements, officials);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        keys[i] = judgements.key_of(read.statements.entities[i].kind, keys[i], read.article.id);
    }
    if (judgements.empty()) {
        return contribution_of(read.article, read.statements, keys, read.statements.background);
    }
    return contribution_of(read.article, read.statements, keys, judged(read.statements.background, judgements));
}

/// Drop what stands in both; a contribution has each id once. The batch would cancel it out, but only after sorting it
/// all.
template <class Part, class IdOf>
void keep_differences(std::vector<Part>& before, std::vector<Part>& after, const IdOf& id_of)
{
    using Id = decltype(id_of(before.front()));
    std::map<Id, const Part*> known;
    for (const auto& part : before) {
        known.emplace(id_of(part), &part);
    }
    std::set<Id> same;
    for (const auto& part : after) {
        const auto found = known.find(id_of(part));
        if (found != known.end() && *found->second == part) {
            same.insert(found->first);
        }
    }
    const auto unchanged = [&](const Part& part) { return same.contains(id_of(part)); };
    std::erase_if(before, unchanged);
    std::erase_if(after, unchanged);
}

using ClaimsByName = std::map<std::string, std::vector<OfficialClaim>>;

/// Is what the article says part of the graph?
bool speaks(const std::optional<ReadArticle>& read)
{
    return read && !read->article.superseded;
}

ClaimsByName claims_by_name(const std::optional<ReadArticle>& read)
{
    ClaimsByName claims;
    if (speaks(read)) {
        for (auto& [name, claim] : official_claims(read->article.id, read->statements)) {
            claims[name].push_back(std::move(claim));
        }
    }
    return claims;
}

/// Writes one set of changes.
class Writing {
public:
    Writing(Store& store, const Judgements& before, const Judgements& after)
        : store_{store},
          before_{before},
          after_{after},
          names_{store, before, after},
          batch_{store}
    {
    }

    void note_names(const std::optional<ReadArticle>& before, const std::optional<ReadArticle>& after)
    {
        const auto removed = claims_by_name(before);
        auto added = claims_by_name(after);
        for (const auto& [name, claims] : removed) {
            names_.change(name, claims, added[name]);
            for (const auto& claim : claims) {
                batch_.take_away_official(name, claim);
            }
        }
        for (const auto& [name, claims] : added) {
            if (!removed.contains(name)) {
                names_.change(name, {}, claims);
            }
            for (const auto& claim : claims) {
                batch_.add_official(name, claim);
            }
        }
    }

    void take_away(const ReadArticle& read)
    {
        const auto& article = read.article;
        own_.insert(article.id);
        for (const auto& [url, time] : page_times(article)) {
            batch_.take_away_version(url, {time, article.id});
        }
        batch_.take_away_sketch(article.sketch, article.id);
        if (speaks(read)) {
            batch_.take_away(contribution_before(read));
            for (const auto node : spoken_of(read.statements)) {
                batch_.take_away_speaker(node, article.id);
            }
        }
    }

    void add(const ReadArticle& read)
    {
        const auto& article = read.article;
        own_.insert(article.id);
        batch_.put_article(article);
        batch_.put_statements(article.id, read.statements);
        for (const auto& [url, time] : page_times(article)) {
            batch_.add_version(url, {time, article.id});
        }
        batch_.add_sketch(article.sketch, article.id);
        if (speaks(read)) {
            batch_.add(contribution_after(read));
            for (const auto node : spoken_of(read.statements)) {
                batch_.add_speaker(node, article.id);
            }
        }
    }

    void erase(NodeId article) { batch_.erase_article(article); }

    /// Other articles, where a node turns out to be another.
    void move_others()
    {
        auto touched = before_ == after_ ? std::set<NodeId>{} : articles_judged_anew(store_, names_, before_, after_);
        touched.merge(names_.articles_touched());
        const auto snapshot = store_.snapshot();
        for (const auto id : touched) {
            // A contribution needs no text.
            auto article = !own_.contains(id) ? snapshot.article_facts(id) : std::nullopt;
            auto statements = snapshot.statements(id);
            if (article && !article->superseded && statements) {
                move({std::move(*article), std::move(*statements)});
            }
        }
    }

    void commit(const std::function<void(Store::Batch&)>& also, Way way)
    {
        if (also) {
            also(batch_);
        }
        if (!(before_ == after_)) {
            batch_.put_judgements(after_);
        }
        batch_.commit(way);
    }

private:
    void move(const ReadArticle& read)
    {
        auto said = contribution_before(read);
        auto says = contribution_after(read);
        keep_differences(said.nodes, says.nodes, [](const NodeContribution& node) { return node.id; });
        keep_differences(said.edges, says.edges, [](const EdgeContribution& edge) { return edge.edge.id; });
        batch_.take_away(said);
        batch_.add(says);
    }

    Contribution contribution_before(const ReadArticle& read)
    {
        return contribute(
            read, [&](const std::string& name) -> const Persons& { return names_.before(name); }, before_);
    }
    Contribution contribution_after(const ReadArticle& read)
    {
        return contribute(
            read, [&](const std::string& name) -> const Persons& { return names_.after(name); }, after_);
    }

    Store& store_;
    const Judgements& before_;
    const Judgements& after_;
    Namesakes names_;
    Store::Batch batch_;
    std::set<NodeId> own_;
};

}  // namespace

void Rewriting::replace(std::optional<ReadArticle> before, std::optional<ReadArticle> after)
{
    changes_.push_back({std::move(before), std::move(after)});
}

void Rewriting::commit(const std::function<void(Store::Batch&)>& also, Way way)
{
    settle_versions(store_, changes_);
    Writing writing{store_, before_, after_};
    for (const auto& change : changes_) {
        writing.note_names(change.before, change.after);
    }
    for (const auto& change : changes_) {
        if (change.before) {
            writing.take_away(*change.before);
        }
        if (change.after) {
            writing.add(*change.after);
        } else if (change.before) {
            writing.erase(change.before->article.id);
        }
    }
    writing.move_others();
    writing.commit(also, way);
    changes_.clear();
}

void replace(Store& store, std::optional<ReadArticle> before, std::optional<ReadArticle> after)
{
    Rewriting rewriting{store};
    rewriting.replace(std::move(before), std::move(after));
    rewriting.commit();
}

}  // namespace soichi
