#include "importers/judge.hpp"

#include <set>

#include "importers/import.hpp"
#include "importers/replace.hpp"

namespace soichi {

namespace {

std::set<NodeId> articles_placed(const Judgements& judgements)
{
    std::set<NodeId> articles;
    for (const auto& judgement : judgements.all()) {
        if (judgement.verdict == Verdict::place) {
            articles.insert(parse_node_id(judgement.subject.key).value_or(NodeId{}));
        }
    }
    return articles;
}

}  // namespace

void judge(Store& store, const Judgements& judgements)
{
    const auto before = store.judgements();
    const auto snapshot = store.snapshot();
    auto placed = articles_placed(before);
    placed.merge(articles_placed(judgements));
    Rewriting rewriting{store};
    rewriting.judge(judgements);
    for (const auto id : placed) {
        auto article = snapshot.article(id);
        auto statements = snapshot.statements(id);
        if (article && statements && before.place_of(id) != judgements.place_of(id)) {
            auto now = extract(*article, judgements.place_of(id));
            rewriting.replace(ReadArticle{*article, std::move(*statements)}, ReadArticle{*article, std::move(now)});
        }
    }
    rewriting.commit();
}

}  // namespace soichi
