#include "core/names/search_key.hpp"

#include "core/names/letters.hpp"
#include "core/names/utf8.hpp"

namespace soichi {

std::string search_key(std::string_view text)
{
    std::string key;
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, bytes] = decode_at(text, at);
        const auto letter = letter_of(value);
        if (letter.alphabetic || letter.digit) {
            key.append(gap ? 1 : 0, ' ');
            append_utf8(key, letter.plain);
            gap = false;
        } else if (!letter.mark) {
            gap = !key.empty();
        }
        at += bytes;
    }
    return key;
}

std::vector<std::string> search_words(std::string_view text)
{
    std::vector<std::string> words;
    const auto key = search_key(text);
    for (std::size_t begin = 0; begin < key.size();) {
        const auto end = std::min(key.find(' ', begin), key.size());
        words.push_back(key.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

}  // namespace soichi
