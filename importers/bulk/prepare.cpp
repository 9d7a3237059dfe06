#include "importers/bulk/prepare.hpp"

#include "importers/merged.hpp"

namespace soichi {

Preparation::Preparation(ReadOptions options, std::optional<Snapshot> snapshot)
    : options_{std::move(options)},
      snapshot_{std::move(snapshot)},
      judgements_{snapshot_ ? snapshot_->judgements() : Judgements{}}
{
}

std::vector<std::variant<PreparedArticle, Rejection>> Preparation::operator()(RawItem raw) const
{
    std::vector<std::variant<PreparedArticle, Rejection>> prepared;
    for (auto& item : articles_of(std::move(raw), options_)) {
        if (auto* const rejection = std::get_if<Rejection>(&item)) {
            prepared.emplace_back(std::move(*rejection));
        } else {
            prepared.emplace_back(prepare(std::get<Article>(std::move(item))));
        }
    }
    return prepared;
}

PreparedArticle Preparation::prepare(Article met) const
{
    const auto known = snapshot_ ? snapshot_->article(met.id) : std::nullopt;
    PreparedArticle prepared{std::move(met)};
    if (known) {
        prepared.joined = merged(*known, prepared.met);
    }
    if (!known || !same_but_for_text(*known, *prepared.joined)) {
        prepared.statements = statements_of(prepared.article());
    }
    return prepared;
}

Statements Preparation::statements_of(const Article& article, const PreparedArticle& met,
                                      const ReadArticle& known) const
{
    if (same_but_for_text(article, known.article) || article.text.empty()) {
        return known.statements;
    }
    if (met.statements && same_but_for_text(article, met.article())) {
        return *met.statements;
    }
    return statements_of(article);
}

Statements Preparation::statements_of(const Article& article) const
{
    // Of an article without its text nobody can read anew what it says.
    return article.text.empty() && snapshot_ ? snapshot_->statements(article.id).value_or(Statements{})
                                             : extract(article, judgements_.place_of(article.id));
}

}  // namespace soichi
