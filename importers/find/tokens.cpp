#include "importers/find/tokens.hpp"

#include "core/names/letters.hpp"
#include "core/names/utf8.hpp"

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

bool is_blank(char32_t value)
{
    return value == U' ' || value == U'\t' || value == 0xA0 || value == U'\r' || (value >= 0x2000 && value <= 0x200A) ||
           value == 0x202F || value == 0x3000;
}

/// Reads one token after another, folding words as it goes.
class Scanner {
public:
    Scanner(std::string_view text, const Vocabulary& vocabulary) : text_{text}, vocabulary_{vocabulary} {}

    std::vector<Token> run()
    {
        tokens_.reserve(text_.size() / 5);
        while (at_ < text_.size()) {
            const auto code = decode_at(text_, at_);
            const auto letter = letter_of(code.value);
            if (letter.alphabetic || letter.digit) {
                word();
            } else {
                other(code);
            }
        }
        return std::move(tokens_);
    }

private:
    void word()
    {
        Token token;
        token.begin = static_cast<std::uint32_t>(at_);
        token.spaced = spaced_;
        folded_.clear();
        lower_.clear();
        std::uint8_t tone = 0;
        bool digits_only = true;
        std::size_t letters = 0;
        std::size_t upper = 0;
        for (auto code = decode_at(text_, at_); code.bytes != 0; code = decode_at(text_, at_)) {
            const auto letter = letter_of(code.value);
            // H'Yim, K'Tiêng: the apostrophe of a minority name stands between two letters.
            const bool inside = code.value == U'\'' && letters == 1 && letter_of(decode_at(text_, at_ + 1).value).alphabetic;
            if (!letter.alphabetic && !letter.digit && !letter.mark && !inside) {
                break;
            }
            token.capital = letters == 0 && digits_only && letter.upper ? true : token.capital;
            digits_only = digits_only && letter.digit;
            letters += letter.alphabetic ? 1 : 0;
            upper += letter.upper ? 1 : 0;
            tone = letter.tone != 0 ? letter.tone : tone;
            append_utf8(folded_, letter.base);
            append_utf8(lower_, letter.lower);
            at_ += code.bytes;
        }
        token.spelling = spelling_hash(lower_);
        if (tone != 0) {
            folded_.push_back(static_cast<char>('0' + tone));
        }
        token.end = static_cast<std::uint32_t>(at_);
        token.kind = digits_only ? TokenKind::number : TokenKind::word;
        token.capitals = letters > 1 && upper == letters;
        token.word = vocabulary_.find(folded_);
        add(token);
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
        folded_.clear();
        append_utf8(folded_, token.sign);
        token.word = vocabulary_.find(token.sign == U'&' ? std::string_view{"va1"} : std::string_view{folded_});
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
    std::vector<Token> tokens_;
    std::string folded_;
    std::string lower_;
    std::size_t at_ = 0;
    bool spaced_ = true;
};

}  // namespace

std::vector<Token> tokenise(std::string_view text, const Vocabulary& vocabulary)
{
    return Scanner{text, vocabulary}.run();
}

}  // namespace soichi
