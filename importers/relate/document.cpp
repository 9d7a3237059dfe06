#include <algorithm>
#include <array>

#include "core/names/spelling.hpp"
#include "importers/find/lines.hpp"
#include "importers/relate/article.hpp"
#include "importers/resolve/article_officials.hpp"
#include "importers/resolve/official_ties.hpp"

namespace soichi {

namespace {

/// States what the layout of one official document says.
class DocumentRules {
public:
    DocumentRules(const ArticleView& view, const OfficialDocument& document, EntityIndex self)
        : view_{view},
          document_{document},
          self_{self}
    {
    }

    void run()
    {
        view_.draft.publish(self_);
        for (const auto& basis : document_.bases) {
            state_bases(basis);
        }
        for (const auto& signature : document_.signatures) {
            state_signature(signature);
        }
        state_rows();
        state_charged();
        state_units();
    }

private:
    /// The documents that open a basis, or follow a semicolon or "và" in it; not those that its title or its history
    /// names
    /// ("… được sửa đổi, bổ sung bởi Luật số …").
    void state_bases(const TokenRange& basis)
    {
        auto next = past_parts(view_.reading, basis.first);
        for (const auto& named : view_.directives) {
            const auto& range = named.mention->range;
            if (range.first < basis.first || range.first >= basis.last) {
                continue;
            }
            const bool opens = range.first == next || view_.reading.is_sign(range.first - 1, U';');
            if (opens && named.directive != self_) {
                view_.draft.claim(Relation::based_on, self_, named.directive,
                                  {basis.first, std::max(range.last, named.mention->whole.last)}, "based_on.preamble");
                const auto end = std::max(range.last, named.mention->whole.last);
                next = end + (view_.reading.is_sign(end, U',') || view_.reading.is(end, "và") ? 1U : 0U);
            }
        }
    }

    void state_signature(const Signature& signature)
    {
        const auto& name = signature.name;
        const auto label = tidy(view_.reading.words(name));
        const auto person = view_.draft.entity(Kind::official, fold_phrase(label), label);
        view_.draft.mention(person, name);
        Properties signed_as;
        for (const auto& title : signature.titles) {
            const auto agency = agency_of(title);
            if (agency) {
                tie_official(view_.draft, view_.agencies, person, *agency);
                view_.draft.claim(Relation::holds_position, person, *agency, signature.whole, "holds.signature",
                                  position(title));
            }
            signed_as.emplace("title", title.title->name);
        }
        view_.draft.claim(Relation::signed_by, self_, person, signature.whole, "signed.block", std::move(signed_as));
    }

    [[nodiscard]] Properties position(const TitleMention& title) const
    {
        Properties all{{"title", title.title->name}};
        if (view_.frame.date) {
            all.emplace("as_of", to_string(*view_.frame.date));
        }
        if (title.acting) {
            all.emplace("acting", "true");
        }
        return all;
    }

    /// The body that the title names or implies, else the issuer: "KT. BỘ TRƯỞNG / THỨ TRƯỞNG" is of the ministry.
    [[nodiscard]] std::optional<EntityIndex> agency_of(const TitleMention& title) const
    {
        if (title.body) {
            return view_.agencies.resolve(*title.body);
        }
        const auto issuer = issuer_of_self();
        // The secretary heads the committee in whose standing board's name he signs.
        const auto* unit = issuer ? view_.agencies.unit_of(*issuer) : nullptr;
        const bool board = unit != nullptr && view_.draft[*issuer].label.rfind("Ban ", 0) == 0;
        if (board && title.title->name.find("Bí thư") != std::string::npos) {
            return view_.agencies.committee_of(*unit, title.range);
        }
        return issuer;
    }

    /// "Thay thế: Thông tư số 5/2024/TT-BTC".
    void state_rows()
    {
        struct RowRule {
            const char* label;
            Relation relation;
            const char* rule;
        };
        constexpr std::array rows{RowRule{"doc_amends", Relation::amends, "amends.subject"},
                                  RowRule{"doc_replaces", Relation::replaces, "replaces.subject"},
                                  RowRule{"doc_repeals", Relation::repeals, "repeals.subject"}};
        const RowRule* heading = nullptr;
        for (const auto& line : lines_of(view_.reading, {0, view_.reading.body_end()})) {
            const bool in_header = line.first < document_.header.last;
            const RowRule* here = nullptr;
            for (const auto& row : rows) {
                const auto at = label_end(view_.reading, line, row.label);
                here = at == line.last ? &row : here;
                for (const auto other :
                     at == 0 || !in_header ? std::vector<EntityIndex>{} : directives_beginning_at(view_, at)) {
                    view_.draft.claim(row.relation, self_, other, line, row.rule);
                }
            }
            heading = here != nullptr ? here : list_under(heading, line);
        }
    }

    /// Under a heading that is nothing but a label ("Văn bản được sửa đổi"), each line that opens with a document is a
    /// row of it; any other line ends the list.
    template <typename RowRule>
    const RowRule* list_under(const RowRule* heading, const TokenRange& line)
    {
        if (heading == nullptr) {
            return nullptr;
        }
        const auto others = directives_beginning_at(view_, line.first);
        for (const auto other : others) {
            view_.draft.claim(heading->relation, self_, other, line, heading->rule);
        }
        return others.empty() ? nullptr : heading;
    }

    /// "Theo đề nghị của Vụ trưởng Vụ Ngân sách nhà nước": who proposes a ministry's document without another parent is
    /// a unit of it.
    void state_units()
    {
        const auto issuer = issuer_of_self();
        const auto ministry = issuer && has_departments(view_.draft[*issuer].label);
        for (const auto& body : view_.bodies) {
            const auto& label = view_.draft[body.agency].label;
            const bool unit = label.rfind("Vụ ", 0) == 0 || label.rfind("Cục ", 0) == 0;
            const bool has_parent =
                std::any_of(view_.draft.claims().begin(), view_.draft.claims().end(), [&](const Claim& claim) {
                    return claim.relation == Relation::part_of && claim.from == body.agency;
                });
            if (ministry && unit && !has_parent && proposes(body.range.first)) {
                view_.draft.claim(Relation::part_of, body.agency, *issuer, body.range, "part_of.proposer");
            }
        }
    }

    /// Does "theo đề nghị của" stand in the words before, with a title at most between?
    [[nodiscard]] bool proposes(std::uint32_t at) const
    {
        constexpr std::uint32_t reach = 9;
        const auto first = view_.reading.sentence_of(at).first;
        for (auto back = at; back > first && at - back < reach; --back) {
            if (view_.reading.is(back - 1, "đề") && view_.reading.is(back, "nghị")) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] std::optional<EntityIndex> issuer_of_self() const
    {
        for (const auto& claim : view_.draft.claims()) {
            if (claim.relation == Relation::issued_by && claim.from == self_) {
                return claim.to;
            }
        }
        return std::nullopt;
    }

    /// "Cơ quan thực hiện: Bộ Công Thương, Tập đoàn Điện lực Việt Nam".
    void state_charged()
    {
        for (const auto& line : lines_of(view_.reading, document_.header)) {
            const auto at = label_end(view_.reading, line, "doc_charged");
            for (const auto agency : at == 0 ? std::vector<EntityIndex>{} : bodies_beginning_at(view_, at)) {
                view_.draft.claim(Relation::carries_out, agency, self_, line, "carries_out.charged");
            }
        }
    }

    const ArticleView& view_;
    const OfficialDocument& document_;
    EntityIndex self_;
};

}  // namespace

void relate_document(const ArticleView& view)
{
    if (!view.document) {
        return;
    }
    const auto self = own_directive(view);
    if (self) {
        DocumentRules{view, *view.document, *self}.run();
    }
}

}  // namespace soichi
