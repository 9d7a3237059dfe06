#include "importers/read/file_title.hpp"

#include <algorithm>
#include <vector>

#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "importers/data/embedded.hpp"
#include "importers/read/office/file_lines.hpp"

namespace soichi {

namespace {

constexpr std::ptrdiff_t fewest_words = 4;
constexpr std::size_t longest_title = 500;

/// The motto stands in the first lines of an official document.
constexpr int header_lines = 12;

const std::vector<std::string>& beginnings_of_none()
{
    static const auto beginnings = [] {
        std::vector<std::string> folded;
        for_each_row(embedded::no_titles(), [&](const Row& row) { folded.push_back(fold_phrase(row[0])); });
        return folded;
    }();
    return beginnings;
}

/// "bao-cao.docx"
bool ends_like_file(std::string_view title)
{
    const auto point = title.rfind('.');
    const auto ending = point == std::string_view::npos ? std::string_view{} : title.substr(point + 1);
    const bool word = std::all_of(ending.begin(), ending.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
    constexpr std::size_t shortest = 2;
    constexpr std::size_t longest = 5;
    return word && ending.size() >= shortest && ending.size() <= longest;
}

/// Signs of Latin-1 (U+00A1 ... U+00BF, quotation marks and the degree aside) are letters of TCVN3 and VNI that nobody
/// decoded.
bool looks_undecoded(std::string_view title)
{
    for (std::size_t at = title.find('\xC2'); at != std::string_view::npos; at = title.find('\xC2', at + 1)) {
        const auto sign = at + 1 < title.size() ? title[at + 1] : '\0';
        if (sign != '\xA0' && sign != '\xAB' && sign != '\xBB' && sign != '\xB0' && sign != '\xAD') {
            return true;
        }
    }
    return title.find("\xEF\xBF\xBD") != std::string_view::npos;
}

bool is_official(std::string_view text)
{
    for (int i = 0; i < header_lines && !text.empty(); ++i) {
        const auto end = std::min(text.find('\n'), text.size());
        if (has_motto(text.substr(0, end))) {
            return true;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

}  // namespace

bool looks_like_title(std::string_view title)
{
    const auto tidied = tidy(title);
    if (tidied.size() > longest_title || std::count(tidied.begin(), tidied.end(), ' ') + 1 < fewest_words) {
        return false;
    }
    const bool foreign =
        std::all_of(tidied.begin(), tidied.end(), [](char c) { return static_cast<signed char>(c) > 0; });
    const auto folded = fold_phrase(tidied);
    const auto& none = beginnings_of_none();
    return !foreign && !ends_like_file(tidied) && !looks_undecoded(tidied) &&
           std::none_of(none.begin(), none.end(),
                        [&](const std::string& words) { return folded.rfind(words, 0) == 0; });
}

void put_file_title(Document& document, std::string_view title)
{
    if (!looks_like_title(title) || is_official(document.text)) {
        return;
    }
    document.facts.title = tidy(title);
    const auto end = document.text.find('\n');
    if (end != std::string::npos && tidy(document.text.substr(0, end)) == document.facts.title) {
        document.text.erase(0, document.text.find_first_not_of('\n', end));
    }
}

}  // namespace soichi
