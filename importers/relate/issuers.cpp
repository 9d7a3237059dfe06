#include <algorithm>
#include <map>
#include <optional>

#include "importers/find/issuing_verb.hpp"
#include "importers/relate/issuer_clues.hpp"
#include "importers/relate/issuer_symbols.hpp"

namespace soichi {

namespace {

void add_once(std::vector<EntityIndex>& bodies, EntityIndex body)
{
    if (std::find(bodies.begin(), bodies.end(), body) == bodies.end()) {
        bodies.push_back(body);
    }
}

class IssuerRules {
public:
    explicit IssuerRules(const ArticleView& view) : view_{view} {}

    void run()
    {
        for (const auto& named : view_.directives) {
            gather(named);
        }
        for (const auto& named : view_.directives) {
            settle(named);
        }
        settle_lists();
        for (const auto& named : view_.directives) {
            settle_rest(named);
        }
        settle_lists();
        for (auto& [directive, issuers] : issuers_) {
            state(directive, issuers);
        }
        for (const auto& named : view_.directives) {
            state_again(named);
        }
        for (const auto& named : view_.directives) {
            attach(named);
        }
    }

private:
    void gather(const NamedDirective& named)
    {
        const auto& mention = *named.mention;
        if (mention.issuers.empty()) {
            return;
        }
        auto& issuers = prose_[named.directive];
        for (const auto& body : mention.issuers) {
            const auto agency = view_.agencies.resolve(body, {&view_.frame, std::nullopt, std::nullopt});
            if (agency) {
                add_once(issuers.bodies, *agency);
                issuers.evidence = !issuers.evidence.empty()      ? issuers.evidence
                                   : mention.issuer_words.empty() ? mention.whole
                                                                  : mention.issuer_words;
            }
        }
    }

    void settle(const NamedDirective& named)
    {
        const auto& mention = *named.mention;
        if (mention.kind == DirectiveMentionKind::attached || mention.kind == DirectiveMentionKind::bare ||
            mention.kind == DirectiveMentionKind::self || mention.kind == DirectiveMentionKind::law ||
            issuers_.contains(named.directive)) {
            return;
        }
        auto found = by_symbol_or_prose(named);
        found = found ? found : issuers_by_clause(view_, mention);
        found = found ? found : issuers_by_passive(view_, mention);
        found = found ? found : by_symbol_alone(named);
        if (found) {
            issuers_.emplace(named.directive, std::move(*found));
        }
    }

    /// What issued one of a list issued its neighbours of the same series.
    void settle_lists()
    {
        const auto& all = view_.directives;
        for (std::size_t i = 1; i < all.size(); ++i) {
            share(all[i - 1], all[i], all[i - 1]);
        }
        for (std::size_t i = all.size(); i-- > 1;) {
            share(all[i], all[i - 1], all[i - 1]);
        }
    }

    void share(const NamedDirective& from, const NamedDirective& to, const NamedDirective& first)
    {
        const auto& second = &first == &from ? to : from;
        const auto known = issuers_.find(from.directive);
        const bool by_day = from.mention->kind == DirectiveMentionKind::unnumbered;
        if (known != issuers_.end() && !issuers_.contains(to.directive) &&
            (by_day || is_numbered_document(*from.mention)) && is_numbered_document(*to.mention) &&
            listed_in_one_series(view_, *first.mention, *second.mention)) {
            const TokenRange list{first.mention->range.first, second.mention->whole.last};
            issuers_.emplace(to.directive, Issuers{known->second.bodies, list, "issuer.list"});
        }
    }

    /// Where no clause says who issued a document, its symbol and the rest of the article may; a decree is the
    /// Government's.
    void settle_rest(const NamedDirective& named)
    {
        const auto& mention = *named.mention;
        if (issuers_.contains(named.directive) || !is_numbered_document(mention) || !mention.issuers.empty()) {
            return;
        }
        auto found = issuers_by_symbol_name(view_, mention);
        found = mention.form == "nghị định" ? government(mention) : std::move(found);
        if (found) {
            issuers_.emplace(named.directive, std::move(*found));
        }
    }

    /// A decree is the Government's, whoever signs it and however its symbol is misprinted.
    [[nodiscard]] std::optional<Issuers> government(const DirectiveMention& mention) const
    {
        const auto body = view_.agencies.central(*CentralBodies::builtin().named("Chính phủ"), mention.range);
        return Issuers{{body}, mention.whole, "issuer.form"};
    }

    [[nodiscard]] std::optional<Issuers> by_symbol_or_prose(const NamedDirective& named) const
    {
        const auto& mention = *named.mention;
        // "Nghị định số 39-NQ/TW": the symbol knows better than the noun.
        const bool decree = mention.form == "nghị định" && is_numbered_document(mention) &&
                            (!mention.designator || mention.designator->form != "NQ");
        const bool symbol_says = mention.designator && mention.designator->issuers == std::vector<std::string>{"CP"};
        if (decree && !symbol_says && (!mention.issuers.empty() || mention.designator)) {
            return government(mention);
        }
        const auto prose = prose_.find(named.directive);
        const bool told = prose != prose_.end() && !prose->second.bodies.empty();
        const auto evidence = told ? prose->second.evidence : mention.whole;
        const char* rule = is_joint(mention) ? "issuer.between" : "issuer.of";
        // Of a joint document, and of one that a central body numbers, the symbol tells the issuer better than prose
        // does.
        const bool symbol = mention.designator && symbol_decides(mention) &&
                            (is_joint(mention) || central_issuer(mention)) && !told_by_its_era(mention);
        auto bodies = symbol ? from_symbol(view_, mention) : std::vector<EntityIndex>{};
        if (!bodies.empty()) {
            return Issuers{std::move(bodies), evidence, told ? rule : "issuer.symbol"};
        }
        return told ? std::optional{with_subject(mention, {prose->second.bodies, evidence, rule})} : std::nullopt;
    }

    /// "130-CP … của Hội đồng Chính phủ": prose that names a body of an earlier era knows what the symbol meant then.
    static bool told_by_its_era(const DirectiveMention& mention)
    {
        return std::any_of(mention.issuers.begin(), mention.issuers.end(), [](const BodyMention& body) {
            return body.central != nullptr && !body.central->to.empty();
        });
    }

    /// "A ký Chương trình phối hợp … với B": the subject of the clause is the other party, and the first.
    [[nodiscard]] Issuers with_subject(const DirectiveMention& mention, Issuers told) const
    {
        TokenRange clause;
        if (mention.joint_with) {
            auto parties = issuing_subjects(view_, mention, clause);
            for (const auto body : told.bodies) {
                add_once(parties, body);
            }
            told.evidence = clause.empty() ? told.evidence : clause;
            told.bodies = std::move(parties);
        }
        return told;
    }

    /// Only where no later full mention of the document may still say more.
    [[nodiscard]] std::optional<Issuers> by_symbol_alone(const NamedDirective& named) const
    {
        const auto& mention = *named.mention;
        const bool last_chance =
            std::none_of(view_.directives.begin(), view_.directives.end(), [&](const NamedDirective& other) {
                return other.directive == named.directive && other.mention->designator &&
                       other.mention->range.first > mention.range.first;
            });
        const bool symbol = last_chance && mention.designator && symbol_decides(mention);
        auto bodies = symbol ? from_symbol(view_, mention) : std::vector<EntityIndex>{};
        return bodies.empty() ? std::nullopt
                              : std::optional{Issuers{std::move(bodies), mention.range, "issuer.symbol"}};
    }

    void state(EntityIndex directive, const Issuers& issuers)
    {
        for (const auto body : issuers.bodies) {
            view_.draft.imply(body, issuers.evidence);
            view_.draft.claim(Relation::issued_by, directive, body, issuers.evidence, issuers.rule);
        }
        for (std::size_t i = 0; i + 1 < issuers.bodies.size(); ++i) {
            for (std::size_t j = i + 1; j < issuers.bodies.size(); ++j) {
                view_.draft.claim(Relation::coordinates_with, issuers.bodies[i], issuers.bodies[j], issuers.evidence,
                                  "coordinates.joint", {{"under", std::to_string(directive)}});
            }
        }
    }

    /// Every other sentence that names the document with its issuer says so too; of the article itself, "Bộ trưởng Bộ A
    /// ban hành Thông tư".
    void state_again(const NamedDirective& named)
    {
        const auto known = issuers_.find(named.directive);
        const auto& mention = *named.mention;
        if (known == issuers_.end() || mention.kind == DirectiveMentionKind::attached) {
            return;
        }
        std::vector<EntityIndex> told;
        auto words = mention.issuer_words.empty() ? mention.whole : mention.issuer_words;
        for (const auto& body : mention.issuers) {
            if (const auto agency = view_.agencies.resolve(body, {&view_.frame, std::nullopt, std::nullopt})) {
                told.push_back(*agency);
            }
        }
        if (mention.kind == DirectiveMentionKind::self) {
            told = issuing_subjects(view_, mention, words);
        }
        for (const auto body : told) {
            if (std::find(known->second.bodies.begin(), known->second.bodies.end(), body) !=
                known->second.bodies.end()) {
                view_.draft.claim(Relation::issued_by, named.directive, body, words,
                                  mention.kind == DirectiveMentionKind::self ? "issuer.subject" : "issuer.of");
            }
        }
    }

    /// A document that another brings into force has its issuers.
    void attach(const NamedDirective& named)
    {
        if (named.mention->kind != DirectiveMentionKind::attached) {
            return;
        }
        const auto* promulgator = promulgator_of(named);
        if (promulgator == nullptr) {
            return;
        }
        const TokenRange words{std::min(promulgator->mention->range.first, named.mention->range.first),
                               std::max(promulgator->mention->range.last, named.mention->range.last)};
        view_.draft.claim(Relation::promulgates, promulgator->directive, named.directive, words, "promulgates.subject");
        const auto issuers = issuers_.find(promulgator->directive);
        if (issuers != issuers_.end()) {
            for (const auto body : issuers->second.bodies) {
                view_.draft.claim(Relation::issued_by, named.directive, body, words, "issuer.promulgator");
            }
        }
    }

    /// The last document named before the attached one.
    [[nodiscard]] const NamedDirective* promulgator_of(const NamedDirective& attached) const
    {
        const NamedDirective* found = nullptr;
        const bool own = view_.document && view_.document->title.contains(attached.mention->range);
        for (const auto& named : view_.directives) {
            if (own && named.mention->range == view_.document->self) {
                return &named;
            }
            if (attached.mention->before_promulgator && named.mention->range.first >= attached.mention->range.last &&
                is_numbered_document(*named.mention)) {
                return &named;
            }
            const bool before =
                !attached.mention->before_promulgator && named.mention->range.first < attached.mention->range.first;
            found = before && named.mention->kind != DirectiveMentionKind::attached &&
                            named.mention->kind != DirectiveMentionKind::bare &&
                            named.mention->kind != DirectiveMentionKind::self
                        ? &named
                        : found;
        }
        return found;
    }

    const ArticleView& view_;
    std::map<EntityIndex, Issuers> prose_;
    std::map<EntityIndex, Issuers> issuers_;
};

}  // namespace

void relate_issuers(const ArticleView& view)
{
    IssuerRules{view}.run();
}

}  // namespace soichi
