#include "importers/decode/viqr.hpp"

#include <algorithm>
#include <array>

#include "core/names/letters.hpp"
#include "core/names/tsv.hpp"
#include "core/names/utf8.hpp"
#include "importers/decode/byte_table.hpp"
#include "importers/decode/data/embedded.hpp"

namespace soichi {

namespace {

/// What an ASCII sign puts on the vowels before it.
struct Sign {
    char32_t mark = 0;
    bool tone = false;
    std::string_view after;  ///< small vowels
};

using Signs = std::array<Sign, 0x80>;

const Signs& signs()
{
    static const auto all = [] {
        Signs table;
        for_each_row(embedded::viqr(), [&](const Row& row) {
            const auto sign = static_cast<unsigned char>(row[0].at(0));
            table.at(sign) = {code_points(row[2]).at(0), row[1] == "tone", row[3]};
        });
        return table;
    }();
    return all;
}

const Sign& sign_of(char32_t value)
{
    static const Sign none;
    return value < signs().size() ? signs()[value] : none;
}

bool is_d(char32_t value)
{
    return value == U'd' || value == U'D';
}

bool is_vowel(char32_t value)
{
    return value < 0x80 && std::string_view{"aeiouyAEIOUY"}.find(static_cast<char>(value)) != std::string_view::npos;
}

bool is_one_of(char32_t value, std::u32string_view some)
{
    return some.find(value) != std::u32string_view::npos;
}

/// Reads VIQR sign by sign.
class Reader {
public:
    explicit Reader(std::string_view viqr) : text_{viqr} {}

    std::u32string letters();

private:
    [[nodiscard]] bool takes(const Sign& sign, char32_t value, char32_t next) const;
    [[nodiscard]] bool bears_no_tone() const;
    void put(const Sign& sign);
    void add(char32_t value);
    void add_literally(char32_t value);

    std::string_view text_;
    std::u32string letters_;
    std::u32string onset_;   ///< small letters of the word before the vowels
    std::u32string vowels_;  ///< plain small vowels that stand together at the end
    bool shaped_ = false;    ///< the last vowel is
    bool toned_ = false;     ///< one of the vowels is
};

/// Is the last vowel one that ends a syllable without ever bearing its tone, as in "sau", "chia"; not in "quy", "gia"?
bool Reader::bears_no_tone() const
{
    const bool onset = (onset_ == U"q" && vowels_.starts_with(U"u")) || (onset_ == U"g" && vowels_.starts_with(U"i"));
    const auto vowels = std::u32string_view{vowels_}.substr(onset ? 1 : 0);
    if (vowels.size() < 2 || shaped_) {
        return false;
    }
    const auto last = vowels.back();
    const auto before = vowels[vowels.size() - 2];
    return last == U'a' ? is_one_of(before, U"iuy") : is_one_of(last, U"iouy") && !(before == U'u' && last == U'y');
}

bool Reader::takes(const Sign& sign, char32_t value, char32_t next) const
{
    if (sign.mark == 0 || vowels_.empty() ||
        sign.after.find(static_cast<char>(vowels_.back())) == std::string_view::npos) {
        return false;
    }
    if (!sign.tone) {
        return !shaped_;
    }
    const bool may_end = (value == U'.' || value == U'?') && !letter_of(next).alphabetic;
    return !toned_ && !(may_end && bears_no_tone());
}

/// A circumflex goes before a tone that was typed before it: so they compose.
void Reader::put(const Sign& sign)
{
    const bool tone_before = !sign.tone && letter_of(letters_.back()).mark;
    letters_.insert(letters_.end() - (tone_before ? 1 : 0), sign.mark);
    (sign.tone ? toned_ : shaped_) = true;
}

void Reader::add_literally(char32_t value)
{
    letters_.push_back(value);
    onset_.clear();
    vowels_.clear();
    shaped_ = toned_ = false;
}

void Reader::add(char32_t value)
{
    letters_.push_back(value);
    const auto letter = letter_of(value);
    shaped_ = false;
    if (is_vowel(value)) {
        vowels_.push_back(letter.lower);
        return;
    }
    onset_ = letter.alphabetic && vowels_.empty() ? onset_ + letter.lower
             : letter.alphabetic                  ? std::u32string{letter.lower}
                                                  : U"";
    vowels_.clear();
    toned_ = false;
}

std::u32string Reader::letters()
{
    for (std::size_t at = 0; at < text_.size();) {
        const auto [value, bytes] = decode_at(text_, at);
        const auto next = decode_at(text_, at + bytes);
        at += bytes;
        const auto& sign = sign_of(value);
        if (value == U'\\' && (next.value == U'\\' || is_d(next.value) || sign_of(next.value).mark != 0)) {
            add_literally(next.value);
            at += next.bytes;
        } else if (takes(sign, value, next.value)) {
            put(sign);
        } else if (is_d(value) && is_d(next.value) && (value == U'D' || next.value == U'd')) {
            add(value == U'd' ? U'đ' : U'Đ');
            at += next.bytes;
        } else {
            add(value);
        }
    }
    return std::move(letters_);
}

}  // namespace

bool looks_like_viqr(std::string_view text)
{
    constexpr std::size_t bytes_to_a_sign = 30;  // in Vietnamese they are seven or eight
    const auto byte_at = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    std::size_t found = 0;
    for (std::size_t at = 1; at < text.size(); ++at) {
        const auto& sign = sign_of(byte_at(at));
        const bool inside = !sign.tone || letter_of(byte_at(at + 1)).alphabetic;
        found += sign.mark != 0 && inside && is_vowel(byte_at(at - 1)) ? 1 : 0;
    }
    return found * bytes_to_a_sign > text.size();
}

std::u32string letters_of_viqr(std::string_view viqr)
{
    return Reader{viqr}.letters();
}

}  // namespace soichi
