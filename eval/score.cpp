#include "eval/score.hpp"

#include <algorithm>

#include "eval/whole_file.hpp"

namespace soichi::eval {

namespace {

Identity identity_over(const std::vector<ArticleScore>& articles)
{
    std::vector<const std::pair<std::vector<std::string>, std::string>*> mentions;
    for (const auto& article : articles) {
        for (const auto& mention : article.identities) {
            mentions.push_back(&mention);
        }
    }
    Identity identity;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const bool one_thing = mentions[i]->first == mentions[j]->first;
            const bool one_node = mentions[i]->second == mentions[j]->second;
            identity.joined += one_thing && one_node ? 1 : 0;
            identity.wrongly_split += one_thing && !one_node ? 1 : 0;
            identity.wrongly_merged += !one_thing && one_node ? 1 : 0;
        }
    }
    return identity;
}

void add(Score& score, const ArticleScore& article)
{
    add(score.kinds, article.kinds);
    add(score.types, article.types);
    for (std::size_t i = 0; i < attribute_names.size(); ++i) {
        score.attributes[i] += article.attributes[i];
    }
    score.labels += article.labels;
    score.touches += article.touches;
    score.unmentioned += article.unmentioned;
    score.spans += article.spans;
    score.bad_spans += article.bad_spans;
}

bool lacks_evidence(const DumpEdge& edge)
{
    return edge.evidence.empty() && !edge.from_gazetteer;
}

}  // namespace

std::vector<std::string> read_texts(const std::vector<Gold>& golds, const std::filesystem::path& articles)
{
    std::vector<std::string> texts;
    texts.reserve(golds.size());
    for (const auto& gold : golds) {
        texts.push_back(whole_file(articles / gold.article));
    }
    return texts;
}

Score score(const Dump& dump, const std::vector<Gold>& golds, const std::optional<std::vector<std::string>>& texts)
{
    Score score;
    for (std::size_t i = 0; i < golds.size(); ++i) {
        const auto& article =
            score.articles.emplace_back(score_article(dump, golds[i], texts ? &(*texts)[i] : nullptr));
        add(score, article);
        if (!article.known) {
            score.missing.push_back(golds[i].article);
        }
    }
    score.identity = identity_over(score.articles);
    score.edges_without_evidence =
        static_cast<std::size_t>(std::count_if(dump.edges.begin(), dump.edges.end(), lacks_evidence));
    return score;
}

}  // namespace soichi::eval
