#include "importers/read/office/run_words.hpp"

#include "importers/decode/fonts.hpp"

namespace soichi {

void RunWords::add(std::string_view words, std::string_view font)
{
    if (font != font_) {
        decode_pending();
        font_ = font;
    }
    pending_ += words;
}

void RunWords::add_collapsed(std::string_view words, std::string_view font)
{
    for (const char c : words) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        const auto& before = pending_.empty() ? words_ : pending_;
        if (!space || before.empty() || before.back() != ' ') {
            add({space ? " " : &c, 1}, font);
        }
    }
}

std::string RunWords::take()
{
    decode_pending();
    return std::move(words_);
}

void RunWords::decode_pending()
{
    const auto encoding = encoding_of_font(font_);
    words_ += encoding ? decode_run(*encoding, pending_, is_font_of_capitals(font_)) : pending_;
    pending_.clear();
}

}  // namespace soichi
