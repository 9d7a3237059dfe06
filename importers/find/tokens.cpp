#include "importers/find/tokens.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "core/names/letters.hpp"
#include "core/names/utf8.hpp"
#include "importers/find/glyphs.hpp"
#include "importers/find/word_memo.hpp"

namespace soichi {

namespace {

char32_t folded_sign(char32_t value)
{
    if (value == U'-' || (value >= 0x2010 && value <= 0x2015) || value == 0x2212) {
        return U'-';
    }
    if (value == U'"' || (value >= 0x201C && value <= 0x201F) || value == 0xAB || value == 0xBB) {
        return U'"';
    }
    return value >= 0x2018 && value <= 0x201B ? U'\'' : value;
}

/// White space, and the marks of Markdown around words and before lines, which say nothing.
bool is_blank(char32_t value)
{
    return value == U'*' || value == U'#' || value == U'`' || value == U'>' || value == U' ' || value == U'\t' ||
           value == 0xA0 || value == U'\r' || (value >= 0x2000 && value <= 0x200A) || value == 0x202F ||
           value == 0x3000;
}

/// The bytes of one word as it is read.
class Spelling {
public:
    void clear() { size_ = 0; }
    void append(const Utf8& letter)
    {
        std::memcpy(bytes_.data() + size_, letter.bytes.data(), letter.bytes.size());
        size_ = std::min(size_ + letter.size, most);
    }
    void append(char letter) { append(Utf8{{letter}, 1}); }

    /// Is the word longer than any of a language? Such a one is not known.
    [[nodiscard]] bool too_long() const { return size_ == most; }
    [[nodiscard]] std::string_view bytes() const { return {bytes_.data(), size_}; }
    [[nodiscard]] std::uint64_t hash() const { return padded_word_hash(bytes_.data(), size_); }

private:
    static constexpr std::size_t most = 120;
    std::array<char, most + 8> bytes_{};
    std::size_t size_ = 0;
};

/// How the bytes of the commonest letters go on a word: ASCII letters and digits, Latin-1, Latin Extended-A and part of
/// B, Latin Extended Additional. Every Vietnamese letter is among them.
enum class ByteClass : std::uint8_t { other, goes_on, latin_1, additional };

constexpr auto byte_classes = [] {
    std::array<ByteClass, 256> classes{};
    const auto set = [&](int first, int last, ByteClass value) {
        for (int byte = first; byte <= last; ++byte) {
            classes[static_cast<std::size_t>(byte)] = value;
        }
    };
    set('0', '9', ByteClass::goes_on);
    set('A', 'Z', ByteClass::goes_on);
    set('a', 'z', ByteClass::goes_on);
    set(0x80, 0xBF, ByteClass::goes_on);  // after one of the first bytes below
    set(0xC4, 0xC6, ByteClass::goes_on);
    set(0xC3, 0xC3, ByteClass::latin_1);
    set(0xE1, 0xE1, ByteClass::additional);
    return classes;
}();

/// Where the word of such letters that begins at `at` ends. Nothing where it may go on with other letters, a mark or an
/// apostrophe.
std::optional<std::size_t> end_of_common_word(std::string_view text, std::size_t at)
{
    for (; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
        switch (byte_classes[byte]) {
        case ByteClass::goes_on:
            continue;
        case ByteClass::latin_1:
            if (next != 0x97U && next != 0xB7U) {  // × and ÷
                continue;
            }
            return std::nullopt;
        case ByteClass::additional:
            if (next >= 0xB8U && next <= 0xBBU) {
                continue;
            }
            return std::nullopt;
        default:
            return byte >= 0x80U || byte == '\'' ? std::nullopt : std::optional{at};
        }
    }
    return at;
}

/// Pages print the apostrophe of "D'Ran" as a quotation mark as often as not.
bool is_apostrophe(char32_t value)
{
    return value == U'\'' || value == 0x2018 || value == 0x2019 || value == 0x02BC || value == 0xB4;
}

/// Reads one token after another, folding words as it goes.
class Scanner {
public:
    Scanner(std::string_view text, const Vocabulary& vocabulary)
        : text_{text},
          vocabulary_{vocabulary},
          memo_{WordMemo::of(vocabulary)}
    {
    }

    std::vector<Token> run()
    {
        constexpr std::size_t usual_bytes = 4;
        tokens_.reserve(text_.size() / usual_bytes + 1);
        while (at_ < text_.size()) {
            if (text_[at_] == ' ') {
                spaced_ = true;
                ++at_;
                continue;
            }
            if (common_word()) {
                continue;
            }
            const auto code = decode_at(text_, at_);
            Glyph rare;
            const auto& glyph = glyph_at(code.value, rare);
            if (glyph.alphabetic || glyph.digit) {
                add(word());
            } else {
                other(code);
            }
        }
        return std::move(tokens_);
    }

private:
    const Glyph& glyph_at(char32_t value, Glyph& rare) const
    {
        return value < letter_table_size ? glyphs_[value] : rare = glyph_of(letter_of(value));
    }

    /// Reads a word of common letters by the memo. False where it is none.
    bool common_word()
    {
        const auto end = end_of_common_word(text_, at_);
        if (!end || *end == at_ || *end - at_ > WordMemo::longest || at_ + WordMemo::longest > text_.size()) {
            return false;
        }
        const auto bytes = WordMemo::bytes_of(text_.data() + at_, *end - at_);
        auto& row = memo_.row(bytes);
        if (row.bytes == bytes) {
            add({static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(*end), row.word, row.spelling, 0, row.kind,
                 row.capital, row.capitals, spaced_});
            at_ = *end;
            return true;
        }
        const auto token = word();
        row = {bytes, token.word, token.spelling, token.kind, token.capital, token.capitals};
        add(token);
        return true;
    }

    /// H'Yim, K'Tiêng: the apostrophe of a minority name stands between two letters.
    [[nodiscard]] bool joins_letters(CodePoint code) const
    {
        return is_apostrophe(code.value) && letter_of(decode_at(text_, at_ + code.bytes).value).alphabetic;
    }

    /// What the letters of one word say together.
    struct Letters {
        std::uint8_t tone = 0;
        bool digits_only = true;
        std::size_t count = 0;
        std::size_t upper = 0;
    };

    /// Takes one code point into the word; false where it ends the word.
    bool take(CodePoint code, Token& token, Letters& letters, Glyph& rare)
    {
        const auto& glyph = glyph_at(code.value, rare);
        if (!glyph.in_word) {
            if (letters.count != 1 || !joins_letters(code)) {
                return false;
            }
            folded_.append('\'');
            lower_.append('\'');
            at_ += code.bytes;
            letters.digits_only = false;
            return true;
        }
        token.capital = token.capital || (letters.count == 0 && letters.digits_only && glyph.upper);
        letters.digits_only = letters.digits_only && glyph.digit;
        letters.count += glyph.alphabetic ? 1 : 0;
        letters.upper += glyph.upper ? 1 : 0;
        letters.tone = glyph.tone != 0 ? glyph.tone : letters.tone;
        folded_.append(glyph.base);
        lower_.append(glyph.lower);
        at_ += code.bytes;
        return true;
    }

    Token word()
    {
        Token token;
        token.begin = static_cast<std::uint32_t>(at_);
        token.spaced = spaced_;
        folded_.clear();
        lower_.clear();
        Letters letters;
        Glyph rare;
        auto code = decode_at(text_, at_);
        while (code.bytes != 0 && take(code, token, letters, rare)) {
            code = decode_at(text_, at_);
        }
        if (letters.tone != 0) {
            folded_.append(static_cast<char>('0' + letters.tone));
        }
        token.end = static_cast<std::uint32_t>(at_);
        token.kind = letters.digits_only ? TokenKind::number : TokenKind::word;
        token.capitals = letters.count > 1 && letters.upper == letters.count;
        if (!lower_.too_long() && !folded_.too_long()) {
            token.spelling = static_cast<std::uint32_t>(lower_.hash() >> 32U);
            token.word = vocabulary_.find(folded_.bytes(), folded_.hash());
        }
        return token;
    }

    void other(CodePoint code)
    {
        Token token;
        token.begin = static_cast<std::uint32_t>(at_);
        at_ += code.bytes;
        token.end = static_cast<std::uint32_t>(at_);
        if (is_blank(code.value)) {
            spaced_ = true;
            return;
        }
        token.spaced = spaced_;
        token.sign = folded_sign(code.value);
        token.kind = code.value == U'\n' ? TokenKind::line_break : TokenKind::sign;
        if (token.sign < 127) {
            token.word = memo_.sign(token.sign);
        } else {
            folded_.clear();
            folded_.append(spelled(token.sign));
            token.word = vocabulary_.find(folded_.bytes());
        }
        add(token);
        spaced_ = token.kind == TokenKind::line_break;
    }

    void add(const Token& token)
    {
        tokens_.push_back(token);
        spaced_ = false;
    }

    std::string_view text_;
    const Vocabulary& vocabulary_;
    WordMemo& memo_;
    const Glyph* const glyphs_ = glyph_table();
    std::vector<Token> tokens_;
    Spelling folded_;
    Spelling lower_;
    std::size_t at_ = 0;
    bool spaced_ = true;
};

}  // namespace

std::vector<Token> tokenise(std::string_view text, const Vocabulary& vocabulary)
{
    return Scanner{text, vocabulary}.run();
}

}  // namespace soichi
