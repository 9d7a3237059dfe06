#include "importers/resolve/directive_keys.hpp"

#include <algorithm>
#include <vector>

#include "core/gazetteer/known_directives.hpp"
#include "core/model/date.hpp"
#include "core/names/designator.hpp"
#include "core/names/forms.hpp"
#include "core/names/issuers.hpp"
#include "core/names/leading_zeros.hpp"
#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "importers/data/embedded.hpp"
#include "importers/find/law_editions.hpp"

namespace soichi {

namespace {

constexpr std::size_t year_digits = 4;

std::string property(const Entity& entity, std::string_view name)
{
    const auto found = entity.properties.find(name);
    return found == entity.properties.end() ? std::string{} : found->second;
}

/// Keys of the issuers, in byte order; empty where one of them is provisional or none is known.
std::string issuers_of(const Statements& statements, std::uint32_t directive)
{
    std::vector<std::string> keys;
    for (const auto& claim : statements.claims) {
        if (claim.relation != Relation::issued_by || claim.from != directive) {
            continue;
        }
        const auto& key = statements.entities[claim.to].key;
        if (key.empty()) {
            return {};
        }
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            keys.push_back(key);
        }
    }
    std::sort(keys.begin(), keys.end());
    std::string joined;
    for (const auto& key : keys) {
        joined.append(joined.empty() ? 0 : 1, '+').append(key);
    }
    return joined;
}

/// Issuers whose token alone tells who they are do not wait for prose: 16/CT-TTg and 16-CT/TW. BHXH may be that of a
/// province.
bool central_symbol(const Designator& designator)
{
    const auto central = [&](const std::string& token) {
        const auto issuer = issuer_token(token, designator.reg == Register::party);
        return issuer && issuer->level == '0' && token != "BHXH";
    };
    return !designator.issuers.empty() && std::all_of(designator.issuers.begin(), designator.issuers.end(), central);
}

/// From form, number, symbol, date and issuers; empty where the period or the issuers are not known.
std::string key_of(const Designator& designator, const std::string& form, const std::string& symbol,
                   const std::string& date, const std::string& issuers)
{
    const bool party = designator.reg == Register::party;
    // 12/2017/QĐ-TTg and 12/QĐ-TTg of 2017 belong to two series, and so do laws and resolutions of the National
    // Assembly.
    const auto series = designator.reg == Register::law ? "QH:" + (form == "bộ luật" ? std::string{"luật"} : form) + ":"
                                                        : std::string{"normative:"};
    const auto period = designator.reg == Register::law || !designator.year.empty() ? series + designator.year
                        : party                                                     ? party_term(date)
                                                                                    : date.substr(0, year_digits);
    if (period.empty() || issuers.empty()) {
        return {};
    }
    return symbol + "|" + std::string{without_leading_zeros(designator.number)} + "|" + period + "|" + issuers;
}

/// Of a law by its name and year: that of its number, where the table of laws knows the edition of that year.
std::string key_of_name(const Entity& entity, const std::string& year)
{
    const auto name = entity.label.substr(0, entity.label.find(" " + year));
    for (const auto& edition : law_editions(year.empty() ? std::string{} : name)) {
        if (edition.year == year) {
            return key_of(edition, property(entity, "form"), symbol_of(edition), {}, "central");
        }
    }
    const auto told = year.empty() ? std::string::npos : entity.label.find(" " + year);
    return fold_phrase(entity.label + (year.empty() || told != std::string::npos ? std::string{} : " " + year));
}

/// "Nghị định 155 năm 2016": decrees are the Government's alone, and since 1997 their number holds the year.
std::string key_of_decree(const std::string& number, const std::string& year)
{
    const auto designator = year < "1997" ? std::nullopt : parse_designator(number + "/" + year + "/NĐ-CP");
    return designator ? key_of(*designator, "nghị định", symbol_of(*designator), {}, "central") : std::string{};
}

/// The key that follows from what the article says of the document; empty where that does not tell it from others.
std::string key_told(const Statements& statements, std::uint32_t index)
{
    const auto& entity = statements.entities[index];
    const auto symbol = property(entity, "symbol");
    const auto date = property(entity, "date");
    const auto form = property(entity, "form");
    if (property(entity, "number").empty()) {
        const bool named = form == "luật" || form == "bộ luật" || form == "hiến pháp" || form == "pháp lệnh" ||
                           !property(entity, "term").empty();
        return named ? key_of_name(entity, date.substr(0, year_digits)) : std::string{};
    }
    if (symbol.empty() && form == "nghị định") {
        return key_of_decree(property(entity, "number"), date.substr(0, year_digits));
    }
    const auto designator = parse_designator(entity.label.substr(entity.label.find_first_of("0123456789")));
    if (symbol.empty() || !designator) {
        return {};
    }
    return key_of(*designator, form, symbol, date,
                  central_symbol(*designator) ? "central" : issuers_of(statements, index));
}

/// Which of the well-known directives an article means by a short name.
class ShortNames {
public:
    ShortNames(const Statements& statements, std::string_view text) : statements_{statements}, text_{text} {}

    /// The key of the only one that fits; empty where none or several do.
    std::string key_of_known(std::uint32_t index)
    {
        std::string key;
        for (const auto& known : known_directives(property(statements_.entities[index], "number"))) {
            if (!fits(index, known)) {
                continue;
            }
            if (!key.empty()) {
                return {};
            }
            const auto designator = parse_designator(known.name.substr(known.name.find_first_of("0123456789")));
            key = designator && central_symbol(*designator)
                      ? key_of(*designator, std::string{known.form}, std::string{known.symbol}, std::string{known.date},
                               "central")
                      : std::string{};
        }
        return key;
    }

private:
    bool fits(std::uint32_t index, const KnownDirective& known)
    {
        const auto& entity = statements_.entities[index];
        const auto form = property(entity, "form");
        const auto form_symbol = std::string{known.symbol.substr(0, known.symbol.find_first_of("-/"))};
        const auto date = property(entity, "date");
        const bool dated_so = !date.empty() && known.date.substr(0, year_digits) == date.substr(0, year_digits);
        return (form == known.form || noun_fits_symbol(form, form_symbol)) && issued_so(index, known) &&
               (dated_so || (date.empty() && means_now(known)));
    }

    /// The symbol tells the issuer, or else the words beside the number do.
    [[nodiscard]] bool issued_so(std::uint32_t index, const KnownDirective& known) const
    {
        const auto& entity = statements_.entities[index];
        if (const auto symbol = property(entity, "symbol"); !symbol.empty()) {
            return symbol == known.symbol;
        }
        const auto term = property(entity, "term");
        return (!term.empty() && term == known.term) ||
               std::any_of(statements_.claims.begin(), statements_.claims.end(), [&](const Claim& claim) {
                   return claim.relation == Relation::issued_by && claim.from == index &&
                          statements_.entities[claim.to].label == known.issuer;
               });
    }

    /// Does the short name mean it in this article? Numbers that begin anew every year name several documents within a
    /// few years, and an article without a date may be of any: there only the subject tells. The Party's begin anew
    /// with its terms.
    bool means_now(const KnownDirective& known)
    {
        const auto& day = statements_.date;
        const bool lasting = !known.term.empty() || known.name.find("/20") != std::string_view::npos;
        const bool used = day.empty() ? known.from != known.to : goes_by_short_name(known, day);
        return used && ((lasting && !day.empty()) || speaks_of(known));
    }

    bool speaks_of(const KnownDirective& known)
    {
        folded_ = folded_.empty() ? " " + fold_phrase(text_) + " " : folded_;
        const auto cues = items(known.cues);
        return std::any_of(cues.begin(), cues.end(), [&](std::string_view cue) {
            return folded_.find(" " + fold_phrase(cue) + " ") != std::string::npos;
        });
    }

    const Statements& statements_;
    std::string_view text_;
    std::string folded_;  ///< the text, once it was asked for
};

}  // namespace

std::string party_term(const std::string& date)
{
    const auto parsed = parse_iso_date(date);
    if (!parsed) {
        return {};
    }
    const auto first = to_string(first_day(*parsed));
    const auto last = to_string(last_day(*parsed));
    std::string found;
    for_each_row(embedded::party_terms(), [&](const Row& row) {
        const bool begins = row[1] <= first && (row[2].empty() || first < row[2]);
        const bool ends = row[1] <= last && (row[2].empty() || last < row[2]);
        if (begins && ends) {
            found = row[0];
        }
    });
    return found;
}

void key_directives(Statements& statements, std::string_view text)
{
    ShortNames short_names{statements, text};
    for (std::uint32_t i = 0; i < statements.entities.size(); ++i) {
        auto& entity = statements.entities[i];
        if (entity.kind == Kind::directive) {
            entity.key = key_told(statements, i);
            entity.key = entity.key.empty() ? short_names.key_of_known(i) : entity.key;
        }
    }
}

}  // namespace soichi
