#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// The task that the three ways of scanning are compared on.
///
/// Designators: "16/CT-TTg" and its relatives as the original text writes them, longest match, not preceded by a letter,
/// a digit, "/", "." or "-". Phrases: the listed ones in the lower-cased text, between signs that are neither letters nor
/// digits, leftmost and longest, not overlapping.
namespace soichi::bench {

/// A place in a text, in bytes.
struct Hit {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::int32_t phrase = -1;  ///< index in the list of phrases; -1 for a designator
    bool operator==(const Hit&) const = default;
};

/// A designator taken apart.
struct Fields {
    std::string_view number, year, form, issuers;
};

/// The form symbols of designators, case ignored.
inline constexpr std::string_view form_symbols[] = {
    "NQ", "QĐ", "QyĐ", "CT", "CTr", "KH", "KL", "TB", "HD", "NĐ", "TT", "TTLT", "NQLT", "QC", "QCPH", "CTPH", "CTrPH",
    "CTHĐ", "CTrHĐ", "PA", "ĐA", "DA", "TC", "CV", "CĐ", "BC", "TTr", "BB", "PL", "L", "VBHN", "KHPH", "KHLT", "CTLT", "QĐLT"};

class Scanner {
public:
    virtual ~Scanner() = default;
    [[nodiscard]] virtual std::string_view name() const = 0;
    /// Each designator is also taken apart: number, year, form, issuers.
    virtual void designators(std::string_view text, std::vector<Hit>& hits) = 0;
    virtual void phrases(std::string_view lower_cased, std::vector<Hit>& hits) = 0;
    /// Bytes of what was compiled, as far as the library tells.
    [[nodiscard]] virtual std::size_t bytes() const = 0;
};

std::unique_ptr<Scanner> hyperscan_scanner(const std::vector<std::string>& phrases);
std::unique_ptr<Scanner> re2_scanner(const std::vector<std::string>& phrases);
std::unique_ptr<Scanner> hand_scanner(const std::vector<std::string>& phrases);

/// The designator that begins at `text[at]`, if one does: its end, and its parts. No left guard.
std::uint32_t designator_end(std::string_view text, std::size_t at, Fields& fields);
/// May a designator begin at `at`, as far as the sign before it goes?
bool may_begin(std::string_view text, std::size_t at);

}  // namespace soichi::bench
