#include "app/cli/clue_words.hpp"

#include <algorithm>
#include <array>

#include "app/cli/json_parts.hpp"
#include "app/cli/render_parts.hpp"

namespace soichi::cli {

namespace {

struct ClueWords {
    Clue clue;
    std::string_view name;
    std::string_view vietnamese;
    std::string_view english;
};

// clang-format off
constexpr std::array clue_rows{
    ClueWords{Clue::same_issuer,         "same_issuer",         "cùng cơ quan ban hành", "same issuer"},
    ClueWords{Clue::other_issuer,        "other_issuer",        "khác cơ quan ban hành", "another issuer"},
    ClueWords{Clue::same_term,           "same_term",           "cùng nhiệm kỳ", "same term"},
    ClueWords{Clue::same_date,           "same_date",           "cùng ngày", "same date"},
    ClueWords{Clue::known_subject,       "known_subject",       "bài viết nói về nội dung của văn bản đó", "the article speaks of its subject"},
    ClueWords{Clue::short_name,          "short_name",          "thời gian đó thường được gọi tắt như vậy", "called so in those years"},
    ClueWords{Clue::dated_before,        "dated_before",        "ban hành không lâu trước bài viết", "issued not long before the article"},
    ClueWords{Clue::dated_long_before,   "dated_long_before",   "ban hành trước bài viết nhiều năm", "issued years before the article"},
    ClueWords{Clue::dated_after,         "dated_after",         "ngày không khớp hoặc sau bài viết", "of another date, or after the article"},
    ClueWords{Clue::same_name,           "same_name",           "cùng tên", "same name"},
    ClueWords{Clue::nearly_same_name,    "nearly_same_name",    "tên chỉ khác dấu", "names that differ by tones only"},
    ClueWords{Clue::same_post,           "same_post",           "cùng chức danh ở cùng cơ quan", "one title in one body"},
    ClueWords{Clue::same_body,           "same_body",           "cùng cơ quan", "positions in one body"},
    ClueWords{Clue::same_province,       "same_province",       "cùng tỉnh", "same province"},
    ClueWords{Clue::other_province,      "other_province",      "khác tỉnh", "other provinces"},
    ClueWords{Clue::succeeding_province, "succeeding_province", "tỉnh này nhập vào tỉnh kia", "one province went into the other"},
    ClueWords{Clue::at_one_time,         "at_one_time",         "giữ chức ở hai tỉnh trong cùng thời gian", "in two provinces at one time"},
};
// clang-format on

const ClueWords& row_of(Clue clue)
{
    return clue_rows.at(static_cast<std::size_t>(clue));
}

std::string listed(const std::vector<Clue>& clues, const Session& session, bool in_favour)
{
    std::string text;
    for (const auto clue : clues) {
        if ((weight_of(clue) >= 0) == in_favour) {
            const auto& row = row_of(clue);
            text.append(text.empty() ? "" : ", ")
                .append(session.language == Language::vietnamese ? row.vietnamese : row.english);
        }
    }
    return text;
}

}  // namespace

std::string_view name_of(Clue clue)
{
    return row_of(clue).name;
}

std::string clue_words(const std::vector<Clue>& clues, const Session& session)
{
    std::string text;
    for (const bool in_favour : {true, false}) {
        const auto reasons = listed(clues, session, in_favour);
        if (!reasons.empty()) {
            text.append(text.empty() ? "" : "; ")
                .append(session.say(in_favour ? Message::clues_for : Message::clues_against, reasons));
        }
    }
    return text;
}

void write_may_be(std::ostream& out, const Session& session, const std::vector<MayBe>& candidates,
                  std::string_view prefix)
{
    const auto style = session.style();
    const auto deeper = std::string{prefix} + "  ";
    constexpr std::size_t most_shown = 5;
    for (std::size_t i = 0; i < std::min(candidates.size(), most_shown); ++i) {
        const auto& candidate = candidates[i];
        std::vector<Piece> pieces{{session.say(Message::may_be) + " ", Ink::warning}};
        const auto line = line_pieces(candidate.node, session);
        pieces.insert(pieces.end(), line.begin(), line.end());
        pieces.push_back(
            {" (" + clue_words(candidate.clues, session) + ") " + to_string(candidate.node.id), Ink::faint});
        out << paragraph(style, pieces, prefix, deeper);
    }
}

void write_clues(JsonWriter& json, const std::vector<Clue>& clues)
{
    json.key("clues").begin_array();
    for (const auto clue : clues) {
        json.text(name_of(clue));
    }
    json.end_array();
}

void write_may_be(JsonWriter& json, const std::vector<MayBe>& candidates)
{
    if (candidates.empty()) {
        return;
    }
    json.key("may_be").begin_array();
    for (const auto& candidate : candidates) {
        json.begin_object().key("node");
        write_json(json, candidate.node);
        json.key("weight").number(static_cast<double>(candidate.weight));
        write_clues(json, candidate.clues);
        json.member("articles", std::uint64_t{candidate.articles}).end_object();
    }
    json.end_array();
}

}  // namespace soichi::cli
