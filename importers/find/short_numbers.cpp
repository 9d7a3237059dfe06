#include "importers/find/short_numbers.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "importers/find/directive_forms.hpp"

namespace soichi {

int year_told(const Reading& reading, std::uint32_t at)
{
    const auto year = reading.words({at + 1, at + 2});
    const bool told = reading.is(at, "năm") && reading[at + 1].kind == TokenKind::number && year.size() == 4 &&
                      (year.rfind("19", 0) == 0 || year.rfind("20", 0) == 0);
    return told ? std::stoi(std::string{year}) : 0;
}

namespace {

/// What may follow a bare number if it is a document's and no count: a sign, a function word, a capital.
bool ends_short_number(const Reading& reading, std::uint32_t after)
{
    const auto& next = reading[after];
    if (next.kind == TokenKind::sign) {
        return next.sign != U'%' && next.sign != U'/' && next.sign != U'.'
                   ? true
                   : !reading.is_word(after + 1) || next.sign == U'.';
    }
    if (next.kind != TokenKind::word) {
        return next.kind == TokenKind::line_break;
    }
    return next.capital || (reading.knowledge().ends_name(next.word) && !reading.is(after, "năm") &&
                            !reading.is(after, "tháng") && !reading.is(after, "lần"));
}

/// "Thông tư số 12/2011", "19/2017/QĐ": the year stands where the symbol should.
bool is_year_after(const Reading& reading, std::uint32_t at)
{
    const auto year = reading.words({at + 2, at + 3});
    return reading.is_sign(at + 1, U'/') && reading[at + 2].kind == TokenKind::number && year.size() == 4 &&
           (year.rfind("19", 0) == 0 || year.rfind("20", 0) == 0);
}

bool is_year(std::string_view digits)
{
    return digits.size() == 4 && (digits.rfind("19", 0) == 0 || digits.rfind("20", 0) == 0);
}

/// May the form and the number at `at` be a document's, by what stands around them?
bool may_be_numbered(const Reading& reading, std::uint32_t at, const FormBefore& form)
{
    const bool plural_class = form.first > 0 && form.first < at && reading.is(form.first - 1, "các") && !form.so;
    const bool with_year = is_year_after(reading, at);
    const bool told = year_told(reading, at + 1) != 0;
    const bool ends = form.so || with_year || told || ends_short_number(reading, at + 1);
    const bool small = !form.so && !told && !reading[form.first].capital;
    const bool share = reading.is_sign(at + 1, U'%') || (reading.is_sign(at + 1, U'/') && !with_year);
    return !form.noun.empty() && !plural_class && ends && !small && !share;
}

/// Does the number count things ("Kế hoạch 100 ngày"), years or items of a list ("Phương án 1") rather than documents?
/// `list_number` says whether the form's number may be that of a list.
bool counts_something(const Reading& reading, std::uint32_t at, const FormBefore& form, std::string_view number,
                      bool owned, bool list_number)
{
    const bool days = reading.is(at + 1, "ngày") && reading[at + 2].kind != TokenKind::number;
    const bool bare = !form.so && (is_year(number) || days || (form.noun == "chương trình" && !owned));
    const bool item =
        list_number && (reading[form.first].capitals || (form.noun != "kế hoạch" && form.noun != "chương trình"));
    return bare || item || form.noun == "lệnh" || (form.noun == "dự án" && !owned);
}

}  // namespace

std::optional<DirectiveMention> numbered_at(const Reading& reading, std::uint32_t at)
{
    const auto form = form_before(reading, at);
    const auto& token = reading[at];
    const auto digits = reading.text().substr(token.begin, token.end - token.begin);
    constexpr std::size_t longest = 4;
    if (digits.size() > longest || !may_be_numbered(reading, at, form)) {
        return std::nullopt;
    }
    const std::string number{digits};
    const bool with_year = is_year_after(reading, at);
    // "Chương trình 135" bears a number as its name; "Kế hoạch 15", "Phương án 1" number a list.
    constexpr std::array<std::string_view, 8> counted{"dự án",   "đề án",    "chương trình", "phương án",
                                                      "quy tắc", "kế hoạch", "danh mục",     "bộ tiêu chí"};
    const bool dated = reading.is(at + 1, "ngày") && reading[at + 2].kind == TokenKind::number;
    const bool owned = reading.is(at + 1, "của") || dated;
    const bool list_number =
        std::find(counted.begin(), counted.end(), form.noun) != counted.end() && !owned && !form.so;
    if (counts_something(reading, at, form, number, owned, list_number)) {
        return std::nullopt;
    }
    DirectiveMention mention;
    mention.kind = DirectiveMentionKind::numbered;
    mention.range = {form.first, at + 1};
    mention.form = form.noun;
    mention.number = number;
    mention.sure = !list_number || with_year;
    if (with_year) {
        mention.date.year =
            static_cast<std::int16_t>(std::stoi(std::string{reading.words({at + 2, at + 3}).substr(0, 4)}));
        mention.range.last = at + 3;
    }
    return mention;
}

}  // namespace soichi
