#include "importers/resolve/article_directives.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "core/names/forms.hpp"
#include "core/names/spelling.hpp"
#include "importers/find/law_editions.hpp"
#include "importers/resolve/directive_handles.hpp"
#include "importers/resolve/directive_properties.hpp"

namespace soichi {

namespace {

/// Tells the documents of one article apart.
class Directives {
public:
    explicit Directives(Draft& draft) : draft_{draft} {}

    std::vector<NamedDirective> run(const std::vector<DirectiveMention>& mentions)
    {
        found_.resize(mentions.size());
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (mentions[i].kind == DirectiveMentionKind::full && mentions[i].date.year != 0) {
                found_[i] = dated(mentions[i]);
            }
        }
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (mentions[i].kind == DirectiveMentionKind::full && !found_[i]) {
                found_[i] = undated(mentions[i]);
            }
        }
        note_laws(mentions);
        describe_found(mentions);
        for (const bool bare : {false, true}) {
            for (std::size_t i = 0; i < mentions.size(); ++i) {
                if (!found_[i] && (mentions[i].kind == DirectiveMentionKind::bare) == bare) {
                    found_[i] = lesser(mentions, i);
                }
            }
            describe_found(mentions);
        }
        std::vector<NamedDirective> named;
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (found_[i]) {
                named.push_back({&mentions[i], *found_[i]});
            }
        }
        return named;
    }

private:
    EntityIndex add(const DirectiveMention& mention, const std::string& handle, const std::string& label)
    {
        const auto index = draft_.entity(Kind::directive, handle, label);
        if (std::find(all_.begin(), all_.end(), index) == all_.end()) {
            all_.push_back(index);
            draft_[index].properties.emplace("form", mention.form);
        }
        return index;
    }

    static std::string label_of(const DirectiveMention& mention)
    {
        return capitalised(mention.form) + " " + to_string(*mention.designator);
    }

    /// A number of the National Assembly without a noun ("31/2026/QH16") is what the article calls it elsewhere.
    [[nodiscard]] std::string handle_for(const DirectiveMention& mention) const
    {
        for (const char* form : {"nghị quyết", "bộ luật", "pháp lệnh"}) {
            auto other = mention.form_guessed ? handle_of(*mention.designator, form) : std::string{};
            if (by_designator_.contains(other)) {
                return other;
            }
        }
        return handle_of(mention);
    }

    /// Two mentions of one designator with different days are two documents; with a year alone they may be one.
    EntityIndex dated(const DirectiveMention& mention)
    {
        const auto handle = handle_for(mention);
        auto& same = by_designator_[handle];
        for (const auto& [date, index] : same) {
            const bool one_year = date.year == mention.date.year;
            const bool agree = one_year && (date == mention.date || date.month == 0 || mention.date.month == 0);
            if (agree || (one_year && date != mention.date)) {
                return index;
            }
        }
        const auto index = add(mention, handle + "|" + to_string(mention.date), label_of(mention));
        same.emplace_back(mention.date, index);
        return index;
    }

    std::optional<EntityIndex> undated(const DirectiveMention& mention)
    {
        const auto handle = handle_for(mention);
        auto& same = by_designator_[handle];
        if (same.size() == 1) {
            return same.front().second;
        }
        if (same.size() > 1) {
            doubt(mention, same);
            return std::nullopt;
        }
        const auto index = add(mention, handle, label_of(mention));
        same.emplace_back(PartialDate{}, index);
        return index;
    }

    void doubt(const DirectiveMention& mention, const std::vector<std::pair<PartialDate, EntityIndex>>& same)
    {
        std::vector<Candidate> candidates;
        candidates.reserve(same.size());
        for (const auto& [date, index] : same) {
            const auto day = date.year == 0 ? std::string{} : " (" + to_string(date) + ")";
            candidates.push_back({draft_[index].label + day, {}, 0});
        }
        draft_.doubts().about(Kind::directive, mention.range, Reason::ambiguous, std::move(candidates));
    }

    std::optional<EntityIndex> lesser(const std::vector<DirectiveMention>& mentions, std::size_t at)
    {
        const auto& mention = mentions[at];
        switch (mention.kind) {
        case DirectiveMentionKind::numbered:
            return numbered(mention);
        case DirectiveMentionKind::plenum:
            return plenum(mention);
        case DirectiveMentionKind::law:
            return law(mention);
        case DirectiveMentionKind::attached:
            return attached(mention);
        case DirectiveMentionKind::unnumbered:
            return add(mention, mention.form + " " + fold_phrase(mention.name), mention.name);
        case DirectiveMentionKind::self:
            return found_[mention.promulgator];
        case DirectiveMentionKind::bare:
            return bare(mention);
        default:
            return std::nullopt;
        }
    }

    /// A plenum without its term is the one of that number whose term the article tells, where that is one.
    EntityIndex plenum(const DirectiveMention& mention)
    {
        std::vector<EntityIndex> fitting;
        for (const auto index : all_) {
            const auto& label = draft_[index].label;
            if (mention.term.empty() && label.rfind(mention.name + " khóa ", 0) == 0) {
                fitting.push_back(index);
            }
        }
        return fitting.size() == 1 ? fitting.front() : add(mention, mention.name, mention.name);
    }

    /// A law by its name: the one that the article numbers or dates under this name, where it is one.
    EntityIndex law(const DirectiveMention& mention)
    {
        const auto year = mention.date.year;
        auto& same = laws_[fold_phrase(mention.name)];
        add_numbered_editions(mention, same);
        std::vector<EntityIndex> fitting;
        for (const auto& [other, index] : same) {
            if (other == year || year == 0) {
                fitting.push_back(index);
            }
        }
        if (fitting.size() == 1) {
            return fitting.front();
        }
        const bool year_alone = year != 0 && mention.date.month == 0;
        const auto index = add(mention, mention.name + (year != 0 ? "|" + std::to_string(year) : std::string{}),
                               mention.name + (year_alone ? " " + std::to_string(year) : std::string{}));
        if (year != 0) {
            same.emplace(year, index);
        }
        return index;
    }

    /// The editions of the law that the article cites by their numbers.
    void add_numbered_editions(const DirectiveMention& mention, std::map<int, EntityIndex>& same)
    {
        for (const auto& edition : law_editions(mention.name)) {
            for (const std::string_view form : {std::string_view{mention.form}, std::string_view{"luật"}}) {
                const auto numbered = by_designator_.find(handle_of(edition, std::string{form}));
                if (numbered != by_designator_.end() && numbered->second.size() == 1) {
                    same.emplace(std::stoi(edition.year), numbered->second.front().second);
                }
            }
        }
    }

    /// What an article calls by name and number or date it may later call by its name alone.
    void note_laws(const std::vector<DirectiveMention>& mentions)
    {
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            const auto& mention = mentions[i];
            if (found_[i] && !mention.name.empty() && mention.kind == DirectiveMentionKind::full) {
                laws_[fold_phrase(mention.name)].emplace(std::stoi("0" + mention.designator->year), *found_[i]);
            }
        }
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (mentions[i].kind == DirectiveMentionKind::law && mentions[i].date.year != 0) {
                found_[i] = law(mentions[i]);
            }
        }
    }

    std::optional<EntityIndex> numbered(const DirectiveMention& mention)
    {
        std::vector<std::pair<PartialDate, EntityIndex>> fitting;
        for (const auto index : all_) {
            const auto& properties = draft_[index].properties;
            const auto number = properties.find("number");
            const auto symbol = properties.find("symbol");
            if (number == properties.end() || symbol == properties.end() ||
                without_zeros(number->second) != without_zeros(mention.number)) {
                continue;
            }
            const auto form_symbol = symbol->second.substr(0, symbol->second.find_first_of("-/"));
            if (properties.at("form") == mention.form || noun_fits_symbol(mention.form, form_symbol)) {
                fitting.emplace_back(PartialDate{}, index);
            }
        }
        if (fitting.size() > 1) {
            doubt(mention, fitting);
            return std::nullopt;
        }
        if (fitting.size() == 1) {
            return fitting.front().second;
        }
        if (!mention.sure) {
            return std::nullopt;
        }
        return add(mention, mention.form + " " + without_zeros(mention.number),
                   capitalised(mention.form) + " " + mention.number);
    }

    std::optional<EntityIndex> attached(const DirectiveMention& mention)
    {
        if (!found_[mention.promulgator]) {
            return std::nullopt;
        }
        return add(mention, mention.form + " of " + std::to_string(*found_[mention.promulgator]), mention.name);
    }

    /// The form alone is an alias only where the article names one document of that form.
    std::optional<EntityIndex> bare(const DirectiveMention& mention)
    {
        std::vector<std::pair<PartialDate, EntityIndex>> fitting;
        for (const auto index : all_) {
            const auto& properties = draft_[index].properties;
            if (properties.at("form") == mention.form && properties.contains("number")) {
                fitting.emplace_back(PartialDate{}, index);
            }
        }
        if (fitting.size() > 1) {
            doubt(mention, fitting);
        }
        return fitting.size() == 1 ? std::optional{fitting.front().second} : std::nullopt;
    }

    void describe_found(const std::vector<DirectiveMention>& mentions)
    {
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (found_[i]) {
                describe(draft_, *found_[i], mentions[i]);
            }
        }
    }

    Draft& draft_;
    std::vector<std::optional<EntityIndex>> found_;
    std::vector<EntityIndex> all_;
    std::map<std::string, std::map<int, EntityIndex>> laws_;  ///< by folded name and year
    std::map<std::string, std::vector<std::pair<PartialDate, EntityIndex>>> by_designator_;
};

}  // namespace

std::vector<NamedDirective> resolve_directives(const std::vector<DirectiveMention>& mentions, Draft& draft)
{
    return Directives{draft}.run(mentions);
}

}  // namespace soichi
