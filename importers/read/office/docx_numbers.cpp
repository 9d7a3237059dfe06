#include "importers/read/office/docx_numbers.hpp"

#include <algorithm>
#include <charconv>

#include "importers/read/text_clues.hpp"

namespace soichi {

namespace {

int number_in(std::string_view text, int otherwise)
{
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    constexpr int most = 100'000;
    return std::clamp(number, 0, most);
}

std::size_t level_in(std::string_view text, std::size_t most)
{
    return std::min(static_cast<std::size_t>(number_in(text, 0)), most - 1);
}

/// 1 is "i".
std::string roman(int number)
{
    struct Sign {
        int worth;
        std::string_view letters;
    };
    constexpr std::array signs{Sign{1000, "m"}, Sign{900, "cm"}, Sign{500, "d"}, Sign{400, "cd"}, Sign{100, "c"},
                               Sign{90, "xc"},  Sign{50, "l"},   Sign{40, "xl"}, Sign{10, "x"},   Sign{9, "ix"},
                               Sign{5, "v"},    Sign{4, "iv"},   Sign{1, "i"}};
    std::string text;
    for (const auto& sign : signs) {
        for (; number >= sign.worth; number -= sign.worth) {
            text += sign.letters;
        }
    }
    return text;
}

/// 1 is "a", 26 "z", 27 "aa", 28 "bb".
std::string letters(int number)
{
    constexpr int alphabet = 26;
    constexpr int longest = 8;
    const auto index = std::max(0, number - 1);
    const auto length = static_cast<std::size_t>(std::min(index / alphabet + 1, longest));
    std::string text;
    text.resize(length, static_cast<char>('a' + index % alphabet));
    return text;
}

std::string in_capitals(std::string text)
{
    for (auto& c : text) {
        c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

std::string spelled(int number, std::string_view format)
{
    constexpr int longest_roman = 4000;
    const bool fits = number < longest_roman;
    if (format == "lowerRoman" && fits) {
        return roman(number);
    }
    if (format == "upperRoman" && fits) {
        return in_capitals(roman(number));
    }
    if (format == "lowerLetter") {
        return letters(number);
    }
    if (format == "upperLetter") {
        return in_capitals(letters(number));
    }
    return (format == "decimalZero" && number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

ListPlace read_list_place(XmlReader& xml)
{
    ListPlace place;
    xml.each_child([&] {
        if (xml.name() == "w:numId") {
            place.list = xml.attribute("w:val");
        } else if (xml.name() == "w:ilvl") {
            place.level = xml.attribute("w:val");
        }
    });
    return place;
}

DocxNumbers::DocxNumbers(std::string_view bytes)
{
    XmlReader xml{bytes, "word/numbering.xml"};
    xml.each_child([&] {
        if (xml.name() == "w:abstractNum") {
            read_levels(xml);
        } else if (xml.name() == "w:num") {
            read_list(xml);
        }
    });
}

void DocxNumbers::read_levels(XmlReader& xml)
{
    auto& levels = levels_[xml.attribute("w:abstractNumId")];
    xml.each_child([&] {
        if (xml.name() == "w:lvl") {
            read_level(xml, levels[level_in(xml.attribute("w:ilvl"), most_levels)]);
        }
    });
}

void DocxNumbers::read_level(XmlReader& xml, Level& level)
{
    xml.each_child([&] {
        const auto value = xml.attribute("w:val");
        if (xml.name() == "w:start") {
            level.start = number_in(value, 1);
        } else if (xml.name() == "w:numFmt") {
            level.format = value;
        } else if (xml.name() == "w:lvlText") {
            level.text = value;
        } else if (xml.name() == "w:pStyle") {
            level.style = value;
        }
    });
}

void DocxNumbers::read_list(XmlReader& xml)
{
    auto& list = lists_[xml.attribute("w:numId")];
    xml.each_child([&] {
        if (xml.name() == "w:abstractNumId") {
            list.levels = xml.attribute("w:val");
        } else if (xml.name() == "w:lvlOverride") {
            const auto level = level_in(xml.attribute("w:ilvl"), most_levels);
            xml.each_child([&] {
                if (xml.name() == "w:startOverride") {
                    list.starts[level] = number_in(xml.attribute("w:val"), 1);
                }
            });
        }
    });
}

std::string DocxNumbers::next(const ListPlace& place)
{
    const auto list = lists_.find(place.list);
    const auto levels = list == lists_.end() ? levels_.end() : levels_.find(list->second.levels);
    if (levels == levels_.end()) {
        return {};
    }
    const auto* const own = std::find_if(levels->second.begin(), levels->second.end(), [&](const Level& level) {
        return !level.style.empty() && level.style == place.style;
    });
    const bool by_style = place.level.empty() && own != levels->second.end();
    const auto level =
        by_style ? static_cast<std::size_t>(own - levels->second.begin()) : level_in(place.level, most_levels);
    auto& counts = counts_[levels->first];
    if (begun_.insert(place.list).second) {
        for (const auto& [begun, start] : list->second.starts) {
            counts[begun] = start - 1;
        }
    }
    const bool restarted = list->second.starts.contains(level);
    counts[level] = counts[level] == 0 && !restarted ? levels->second[level].start : counts[level] + 1;
    std::fill(counts.begin() + static_cast<std::ptrdiff_t>(level) + 1, counts.end(), 0);
    return label(levels->second, level, counts);
}

std::string DocxNumbers::label(const Levels& levels, std::size_t level, const std::array<int, most_levels>& counts)
{
    const auto& text = levels[level].text;
    if (levels[level].format == "bullet") {
        return is_list_mark(text) ? text : "•";
    }
    std::string found;
    for (std::size_t i = 0; levels[level].format != "none" && i < text.size(); ++i) {
        const bool number = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (number) {
            const auto other = static_cast<std::size_t>(text[++i] - '1');
            found += spelled(counts[other] == 0 ? levels[other].start : counts[other], levels[other].format);
        } else {
            found += text[i];
        }
    }
    return found;
}

}  // namespace soichi
