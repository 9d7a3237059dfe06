#include "importers/read/html/html_marks.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "core/error.hpp"
#include "core/names/tsv.hpp"
#include "importers/find/named_values.hpp"
#include "importers/read/data/embedded.hpp"

namespace soichi {

namespace {

constexpr std::array<Named<MarkRole>, 9> roles{{
    {"body", MarkRole::body},
    {"part", MarkRole::part},
    {"title", MarkRole::title},
    {"lead", MarkRole::lead},
    {"date", MarkRole::date},
    {"author", MarkRole::author},
    {"banner", MarkRole::banner},
    {"drop", MarkRole::drop},
    {"caption", MarkRole::caption},
}};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string in_lower_case(std::string_view text)
{
    std::string lowered{text};
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), lower);
    return lowered;
}

/// The marks that one attribute may carry.
struct AttributeMarks {
    std::unordered_multimap<std::string, MarkedNode> whole;
    std::vector<std::pair<std::string, MarkedNode>> beginnings;

    void add(std::string word, const MarkedNode& mark)
    {
        if (!word.empty() && word.back() == '*') {
            word.pop_back();
            beginnings.emplace_back(std::move(word), mark);
        } else {
            whole.emplace(std::move(word), mark);
        }
    }

    void find(const std::string& word, NodeIndex node, std::vector<MarkedNode>& found) const
    {
        const auto add_at = [&](MarkedNode mark) {
            mark.node = node;
            found.push_back(mark);
        };
        const auto [first, last] = whole.equal_range(word);
        std::for_each(first, last, [&](const auto& entry) { add_at(entry.second); });
        for (const auto& [beginning, mark] : beginnings) {
            if (word.rfind(beginning, 0) == 0) {
                add_at(mark);
            }
        }
    }
};

struct MarkTable {
    AttributeMarks ids;
    AttributeMarks classes;
    AttributeMarks itemprops;
    std::vector<std::string> likely;
    std::vector<std::string> unlikely;

    MarkTable()
    {
        std::size_t rows = 0;
        for_each_row(embedded::page_marks(), [&](const Row& row) { add(row, rows++); });
    }

    void add(const Row& row, std::size_t number)
    {
        const auto match = row[2];
        const auto attribute = match.substr(0, match.find('='));
        auto word = in_lower_case(match.substr(std::min(attribute.size() + 1, match.size())));
        if (attribute == "word") {
            (row[0] == "likely" ? likely : unlikely).push_back(std::move(word));
            return;
        }
        const MarkedNode mark{0, look_up(roles, row[0], "page_marks.tsv"), number, row[1]};
        if (attribute != "id" && attribute != "class" && attribute != "itemprop") {
            throw InputError{"page_marks.tsv: unknown attribute \"" + std::string{attribute} + "\""};
        }
        (attribute == "id" ? ids : attribute == "class" ? classes : itemprops).add(std::move(word), mark);
    }
};

const MarkTable& table()
{
    static const MarkTable marks;
    return marks;
}

/// Call `visit` with each word of an attribute, in lower case.
template <typename Visit>
void for_each_word(std::string_view value, const Visit& visit)
{
    constexpr std::string_view blanks = " \t\r\n\f";
    std::string word;
    for (auto at = value.find_first_not_of(blanks); at != std::string_view::npos;
         at = value.find_first_not_of(blanks, at)) {
        const auto end = std::min(value.find_first_of(blanks, at), value.size());
        word = in_lower_case(value.substr(at, end - at));
        visit(word);
        at = end;
    }
}

bool holds_one_of(std::string_view text, const std::vector<std::string>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace

std::vector<MarkedNode> marks_of(const Page& page)
{
    std::vector<MarkedNode> found;
    const auto& marks = table();
    const auto look = [&](NodeIndex node, PageAttribute attribute, const AttributeMarks& known) {
        for_each_word(page.attribute(node, attribute), [&](const std::string& word) { known.find(word, node, found); });
    };
    for (NodeIndex node = 0; node < page.size(); ++node) {
        if (page[node].tag != Tag::text && page[node].size > 0) {
            look(node, PageAttribute::id, marks.ids);
            look(node, PageAttribute::classes, marks.classes);
            look(node, PageAttribute::itemprop, marks.itemprops);
        }
    }
    return found;
}

int likelihood(const Page& page, NodeIndex node)
{
    const auto names = in_lower_case(std::string{page.attribute(node, PageAttribute::id)} + ' ' +
                                     std::string{page.attribute(node, PageAttribute::classes)});
    const int likely = holds_one_of(names, table().likely) ? 1 : 0;
    return likely - (holds_one_of(names, table().unlikely) ? 1 : 0);
}

}  // namespace soichi
