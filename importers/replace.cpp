#include "importers/replace.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/parallel.hpp"
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
bool speaks(const ReadArticle& read)
{
    return !read.article.superseded;
}

ClaimsByName claims_by_name(const std::optional<ReadArticle>& read)
{
    ClaimsByName claims;
    if (read && speaks(*read)) {
        for (auto& [name, claim] : official_claims(read->article.id, read->statements)) {
            claims[name].push_back(std::move(claim));
        }
    }
    return claims;
}

/// Writes one set of changes.
class CarryingOut {
public:
    CarryingOut(Store& store, const Judgements& before, const Judgements& after)
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

    /// What the changed articles said and say, on up to `threads` threads.
    void move_own(const std::vector<ArticleChange>& changes, std::size_t threads)
    {
        constexpr std::size_t articles_a_part = 64;
        std::vector<Store::Batch> parts;
        for (std::size_t begin = 0; begin < changes.size(); begin += articles_a_part) {
            parts.emplace_back(store_);
        }
        in_parallel(threads, parts.size(), [&](std::size_t part) {
            const auto begin = part * articles_a_part;
            for (auto i = begin; i < std::min(begin + articles_a_part, changes.size()); ++i) {
                move_own(changes[i], parts[part]);
            }
        });
        for (auto& part : parts) {
            batch_.absorb(std::move(part));
        }
        for (const auto& change : changes) {
            own_.insert((change.before ? change.before : change.after)->article.id);
        }
    }

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

    void commit(const std::function<void(Store::Batch&)>& also, const Writing& how)
    {
        if (also) {
            also(batch_);
        }
        if (!(before_ == after_)) {
            batch_.put_judgements(after_);
        }
        batch_.commit(how);
    }

private:
    void move_own(const ArticleChange& change, Store::Batch& part) const
    {
        if (change.before) {
            take_away(*change.before, part);
        }
        if (change.after) {
            add(*change.after, part);
        } else {
            part.erase_article(change.before->article.id);
        }
    }

    void take_away(const ReadArticle& read, Store::Batch& part) const
    {
        const auto& article = read.article;
        for (const auto& [url, time] : page_times(article)) {
            part.take_away_version(url, {time, article.id});
        }
        part.take_away_sketch(article.sketch, article.id);
        if (speaks(read)) {
            const auto known = [&](const std::string& name) -> const Persons& { return names_.known_before(name); };
            part.take_away(contribute(read, known, before_));
            for (const auto node : spoken_of(read.statements)) {
                part.take_away_speaker(node, article.id);
            }
        }
    }

    void add(const ReadArticle& read, Store::Batch& part) const
    {
        const auto& article = read.article;
        part.put_article(article);
        part.put_statements(article.id, read.statements);
        for (const auto& [url, time] : page_times(article)) {
            part.add_version(url, {time, article.id});
        }
        part.add_sketch(article.sketch, article.id);
        if (speaks(read)) {
            const auto known = [&](const std::string& name) -> const Persons& { return names_.known_after(name); };
            part.add(contribute(read, known, after_));
            for (const auto node : spoken_of(read.statements)) {
                part.add_speaker(node, article.id);
            }
        }
    }

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

void Rewriting::commit(const std::function<void(Store::Batch&)>& also, const Writing& how)
{
    settle_versions(store_, changes_);
    CarryingOut carrying_out{store_, before_, after_};
    for (const auto& change : changes_) {
        carrying_out.note_names(change.before, change.after);
    }
    carrying_out.move_own(changes_, how.threads);
    carrying_out.move_others();
    carrying_out.commit(also, how);
    changes_.clear();
}

void replace(Store& store, std::optional<ReadArticle> before, std::optional<ReadArticle> after)
{
    Rewriting rewriting{store};
    rewriting.replace(std::move(before), std::move(after));
    rewriting.commit();
}

}  // namespace soichi
