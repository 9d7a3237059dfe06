#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soichi {

/// How a designator is built, which tells the system that numbers it (domain.md 1.1).
enum class Register : unsigned char {
    law,        ///< 58/2020/QH14: number, year, legislature
    normative,  ///< 30/2020/NĐ-CP: number, year, form, issuers
    admin,      ///< 16/CT-TTg: number, form, issuers; restarts every year
    party,      ///< 16-CT/TW: number, form, issuers; restarts with every committee term
    letter,     ///< 2457/UBND-VX: an official letter (công văn), which has no form symbol
};

/// Number and symbol of a document (số, ký hiệu), without its noise.
struct Designator {
    Register reg = Register::admin;
    std::string number;                ///< digits as written, with the letter suffix: "30c", "05"
    std::string year;                  ///< four digits where the designator itself carries it
    std::string form;                  ///< canonical form symbol; empty for laws and letters
    std::vector<std::string> issuers;  ///< canonical tokens, the lead first
    std::vector<std::string> units;    ///< tokens after the issuers that name a unit or a field ("VX", "BTT")
    std::string term;                  ///< number of the legislature ("14" of QH14), or empty
};

/// A designator found in running text: bytes [begin, end).
struct DesignatorMatch {
    Designator designator;
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct DesignatorContext {
    bool after_form_noun = false;    ///< "Quyết định số" stands before: unknown tokens are then believed
    bool after_letter_noun = false;  ///< "Công văn số" or "Văn bản số" stands before
    bool any_case = false;           ///< as typed in a query: "16/ct-ttg"
};

/// The designator whose number begins at byte `at` of `text` (valid UTF-8, NFC), if there is one.
///
/// Reads through the noise of domain.md 1.7: single spaces around separators, any dash, missing or wrong separators,
/// glued form and issuer (302/QĐUB), eth, case. Rejects fractions, dates, prices and licences (165/168, 12/GP-TTĐT).
std::optional<DesignatorMatch> designator_at(std::string_view text, std::size_t at,
                                             const DesignatorContext& context = {});

/// The designator that the whole of `typed` spells ("16/ct-ttg").
std::optional<Designator> parse_designator(std::string_view typed);

/// "CT-TTg", "CTr/BDVTW-BCSĐCP", "QH14", "UBND-VX": what stands after the number and the year.
std::string symbol_of(const Designator& designator);

/// "16/CT-TTg", "79-CTr/BDVTW-BCSĐCP", "03/2007/QĐ-BNV": canonical spelling.
std::string to_string(const Designator& designator);

}  // namespace soichi
