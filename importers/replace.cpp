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
    Names(const Store& store, const Judgements& before, const Judgements& after)
        : store_{store}, judged_before_{before}, judged_after_{after}
    {
    }

    [[nodiscard]] const Persons& before(const std::string& name) { return known(name).before; }
    [[nodiscard]] const Persons& after(const std::string& name) { return known(name).after; }

    void change(const std::string& name, const std::vector<OfficialClaim>& removed, const std::vector<OfficialClaim>& added)
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

    /// Articles in which someone turns out to be another person than before, or the same as someone else.
    [[nodiscard]] std::set<NodeId> articles_touched() const
    {
        std::set<NodeId> articles;
        for (const auto& [name, entry] : names_) {
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

private:
    struct Entry {
        AnchorLists lists;
        Persons before;
        Persons after;
    };

    Entry& known(const std::string& name)
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

    const Store& store_;
    const Judgements& judged_before_;
    const Judgements& judged_after_;
    std::map<std::string, Entry> names_;
};

/// The background with the keys of nodes that are judged to be the same as others.
Background judged(const Background& known, const Judgements& judgements)
{
    if (judgements.empty()) {
        return known;
    }
    Background background;
    std::map<NodeId, NodeId> ids;
    for (auto node : known.nodes) {
        node.key = judgements.joined(node.id.kind, node.key);
        const auto id = node_id(node.id.kind, node.key);
        ids.emplace(node.id, id);
        node.id = id;
        background.nodes.push_back(std::move(node));
    }
    const auto today = [&](NodeId id) { return ids.contains(id) ? ids.at(id) : id; };
    for (auto edge : known.edges) {
        edge.from = today(edge.from);
        edge.to = today(edge.to);
        edge.id = edge_id(edge.relation, edge.from, edge.to);
        if (edge.from != edge.to) {
            background.edges.push_back(std::move(edge));
        }
    }
    return background;
}

Contribution contribute(const ReadArticle& read, const OfficialsNamed& officials, const Judgements& judgements)
{
    auto keys = node_keys(read.article.id, read.statements, officials);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        keys[i] = judgements.key_of(read.statements.entities[i].kind, keys[i], read.article.id);
    }
    return contribution_of(read.article, read.statements, keys, judged(read.statements.background, judgements));
}

/// Drop what stands in both; a contribution has each id once. The batch would cancel it out, but only after sorting it all.
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

/// The articles that may speak of `name`, by the rules alone.
std::set<NodeId> articles_naming(const Store& store, const NodeName& name)
{
    std::set<NodeId> articles;
    const auto key = before_split(name.key);
    if (const auto article = parse_node_id(std::string_view{key}.substr(0, key.find('|')))) {
        articles.insert(*article);  // a provisional node is its article's own
    } else if (name.kind == Kind::official) {
        for (const auto& claim : store.officials_named(name_in_key(key))) {
            articles.insert(claim.article);
        }
    } else {
        const auto speakers = store.speakers(node_id(name.kind, key));
        articles.insert(speakers.begin(), speakers.end());
    }
    return articles;
}

/// What the judgements of `some` that are not in `others` speak of, and whatever is the same as that.
std::set<NodeName> judged_anew(const Judgements& some, const Judgements& others)
{
    std::set<NodeName> names;
    const auto note = [&](const NodeName& name) {
        for (auto& key : some.same_as(name.kind, name.key)) {
            names.insert({name.kind, std::move(key)});
        }
    };
    for (const auto& judgement : some.all()) {
        const auto& known = others.all();
        if (std::find(known.begin(), known.end(), judgement) == known.end()) {
            note(judgement.subject);
            if (judgement.object) {
                note(*judgement.object);
            }
        }
    }
    return names;
}

/// Articles whose contribution may be another one under other judgements.
std::set<NodeId> articles_judged_anew(const Store& store, Names& names, const Judgements& before, const Judgements& after)
{
    std::set<NodeId> articles;
    for (const auto& changed : {judged_anew(before, after), judged_anew(after, before)}) {
        for (const auto& name : changed) {
            if (name.kind == Kind::official) {
                names.change(name_in_key(name.key), {}, {});
            }
            articles.merge(articles_naming(store, name));
        }
    }
    return articles;
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

/// Writes one set of changes.
class Writing {
public:
    Writing(Store& store, const Judgements& before, const Judgements& after)
        : store_{store}, before_{before}, after_{after}, names_{store, before, after}, batch_{store}
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
        own_.insert(read.article.id);
        batch_.take_away(contribution_before(read));
        batch_.erase_article(read.article.id);
        for (const auto node : spoken_of(read.statements)) {
            batch_.take_away_speaker(node, read.article.id);
        }
    }

    void add(const ReadArticle& read)
    {
        own_.insert(read.article.id);
        batch_.add(contribution_after(read));
        batch_.put_article(read.article);
        batch_.put_statements(read.article.id, read.statements);
        for (const auto node : spoken_of(read.statements)) {
            batch_.add_speaker(node, read.article.id);
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
            if (article && statements) {
                move({std::move(*article), std::move(*statements)});
            }
        }
    }

    void commit()
    {
        if (!(before_ == after_)) {
            batch_.put_judgements(after_);
        }
        batch_.commit();
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
        return contribute(read, [&](const std::string& name) -> const Persons& { return names_.before(name); }, before_);
    }
    Contribution contribution_after(const ReadArticle& read)
    {
        return contribute(read, [&](const std::string& name) -> const Persons& { return names_.after(name); }, after_);
    }

    Store& store_;
    const Judgements& before_;
    const Judgements& after_;
    Names names_;
    Store::Batch batch_;
    std::set<NodeId> own_;
};

}  // namespace

void Rewriting::replace(std::optional<ReadArticle> before, std::optional<ReadArticle> after)
{
    changes_.push_back({std::move(before), std::move(after)});
}

void Rewriting::commit()
{
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
        }
    }
    writing.move_others();
    writing.commit();
}

void replace(Store& store, std::optional<ReadArticle> before, std::optional<ReadArticle> after)
{
    Rewriting rewriting{store};
    rewriting.replace(std::move(before), std::move(after));
    rewriting.commit();
}

}  // namespace soichi
