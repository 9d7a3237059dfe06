#include "query/show/explain.hpp"

#include <algorithm>

#include "core/names/spelling.hpp"

namespace soichi {

namespace {

bool opens_before(const Mark& a, const Mark& b)
{
    if (a.span.begin != b.span.begin) {
        return a.span.begin < b.span.begin;
    }
    if (a.span.end != b.span.end) {
        return a.span.end > b.span.end;
    }
    return a < b;
}

/// Do these words spell the entity's name? Otherwise they speak of it without naming it: "UBND tỉnh" speaks of the
/// province.
bool spells(const Entity& entity, const std::string& words)
{
    return words == entity.label ||
           std::find(entity.aliases.begin(), entity.aliases.end(), words) != entity.aliases.end();
}

/// "UBND" in "45/KH-UBND": a mark there would cut the symbol to pieces.
bool continues_symbol(std::string_view text, Span span)
{
    return span.begin > 0 && span.begin < text.size() && (text[span.begin - 1] == '-' || text[span.begin - 1] == '/');
}

/// Spans by begin, each with the furthest end so far, to tell quickly whether some other span meets one of them.
class Taken {
public:
    explicit Taken(const std::vector<Mark>& marks)
    {
        for (const auto& mark : marks) {
            spans_.push_back(mark.span);
        }
        std::sort(spans_.begin(), spans_.end());
        for (std::size_t i = 1; i < spans_.size(); ++i) {
            spans_[i].end = std::max(spans_[i].end, spans_[i - 1].end);
        }
    }

    [[nodiscard]] bool meets(Span span) const
    {
        const auto after = std::lower_bound(spans_.begin(), spans_.end(), span.end,
                                            [](const Span& other, std::uint32_t end) { return other.begin < end; });
        return after != spans_.begin() && std::prev(after)->end > span.begin;
    }

private:
    std::vector<Span> spans_;
};

/// Where the entities are named. Where they are spoken of in other words, such as "Chỉ thị" for one named before, only
/// words that nothing else claims are marked.
std::vector<Mark> names_in(const std::vector<Entity>& entities, std::string_view text)
{
    std::vector<Mark> spelled;
    std::vector<Mark> implied;
    for (std::uint32_t i = 0; i < entities.size(); ++i) {
        for (const auto& span : entities[i].mentions) {
            if (entities[i].kind != Kind::directive && continues_symbol(text, span)) {
                continue;
            }
            (spells(entities[i], tidy(words_at(text, span))) ? spelled : implied)
                .push_back({span, MarkKind::entity, i});
        }
    }
    const Taken taken{spelled};
    std::copy_if(implied.begin(), implied.end(), std::back_inserter(spelled),
                 [&](const Mark& mark) { return !taken.meets(mark.span); });
    return spelled;
}

}  // namespace

std::vector<Mark> nested(std::vector<Mark> marks, std::vector<Mark>* overlapping)
{
    std::sort(marks.begin(), marks.end(), opens_before);
    std::vector<Mark> kept;
    std::vector<Span> open;
    for (const auto& mark : marks) {
        while (!open.empty() && open.back().end <= mark.span.begin) {
            open.pop_back();
        }
        const bool again = !kept.empty() && kept.back().span == mark.span && kept.back().kind == mark.kind;
        if (again || mark.span.begin >= mark.span.end) {
            continue;
        }
        if (!open.empty() && open.back().end < mark.span.end) {
            if (overlapping != nullptr) {
                overlapping->push_back(mark);
            }
            continue;
        }
        kept.push_back(mark);
        open.push_back(mark.span);
    }
    return kept;
}

std::vector<Mark> said_in(const ArticleSheet& sheet)
{
    std::vector<Mark> said;
    for (const auto& claim : sheet.claims) {
        said.push_back({claim.claim.evidence, MarkKind::said, 0});
    }
    for (const auto& doubt : sheet.doubts) {
        if (doubt.doubt.relation) {
            said.push_back({doubt.doubt.span, MarkKind::said, 0});
        }
    }
    std::sort(said.begin(), said.end(), opens_before);
    said.erase(std::unique(said.begin(), said.end()), said.end());
    return said;
}

std::optional<Explanation> explain(const Snapshot& snapshot, NodeId article)
{
    auto sheet = show_article(snapshot, article);
    if (!sheet) {
        return std::nullopt;
    }
    Explanation explanation;
    explanation.text = snapshot.article(article).value_or(Article{}).text;
    auto marks = names_in(sheet->entities, explanation.text);
    for (std::uint32_t i = 0; i < sheet->doubts.size(); ++i) {
        if (!sheet->doubts[i].doubt.relation) {
            marks.push_back({sheet->doubts[i].doubt.span, MarkKind::doubt, i});
        }
    }
    const auto outside = [size = explanation.text.size()](const Mark& mark) { return mark.span.end > size; };
    marks.erase(std::remove_if(marks.begin(), marks.end(), outside), marks.end());
    explanation.mentions = nested(std::move(marks));
    explanation.sheet = std::move(*sheet);
    return explanation;
}

}  // namespace soichi
