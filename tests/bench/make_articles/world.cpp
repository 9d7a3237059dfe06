#include "tests/bench/make_articles/world.hpp"

#include <array>
#include <istream>
#include <map>
#include <stdexcept>
#include <string_view>

#include "tests/bench/make_articles/random.hpp"
#include "tests/bench/make_articles/words.hpp"

namespace soichi::bench {
namespace {

constexpr std::size_t articles_per_central = 200;
constexpr std::size_t least_centrals = 12;
constexpr int first_year = 2016;
constexpr int years = 8;

std::vector<std::string> columns(const std::string& line)
{
    std::vector<std::string> cells(1);
    for (const char c : line) {
        if (c == '\t') {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

struct Row {
    std::string type;
    std::string name;
    std::string parent;
};

/// Rows in force during the whole period, by level and id.
std::array<std::map<std::string, Row>, 3> read_rows(std::istream& units)
{
    std::string line;
    std::getline(units, line);
    std::map<std::string, std::size_t> at;
    for (const auto& name : columns(line)) {
        at.emplace(name, at.size());
    }
    std::array<std::map<std::string, Row>, 3> rows;
    while (std::getline(units, line)) {
        const auto cells = columns(line);
        const auto& to = cells.at(at.at("to"));
        if (cells.at(at.at("from")) <= "2016-01-01" && (to.empty() || to > "2024-06-30")) {
            const auto level = std::stoul(cells.at(at.at("level")));
            rows.at(level - 1).emplace(cells.at(at.at("id")), Row{cells.at(at.at("type")), cells.at(at.at("name")),
                                                                  cells.at(at.at("parent"))});
        }
    }
    return rows;
}

/// Append the places of one level, each under its parent; `positions` maps ids to positions, of the parents on entry.
std::vector<Place> attach(const std::map<std::string, Row>& rows, std::map<std::string, std::size_t>& positions,
                          std::vector<Place>* parents)
{
    std::vector<Place> level;
    std::map<std::string, std::size_t> mine;
    for (const auto& [id, row] : rows) {
        std::size_t parent = 0;
        if (parents != nullptr) {
            const auto found = positions.find(row.parent);
            if (found == positions.end()) {
                continue;
            }
            parent = found->second;
            (*parents)[parent].below.push_back(level.size());
        }
        mine.emplace(id, level.size());
        level.push_back({row.type, row.name, parent, {}});
    }
    positions = std::move(mine);
    return level;
}

}  // namespace

std::string two_digits(std::size_t number)
{
    std::string digits{number < 10 ? "0" : ""};
    digits += std::to_string(number);
    return digits;
}

Places read_places(std::istream& units)
{
    const auto rows = read_rows(units);
    std::map<std::string, std::size_t> positions;
    Places places;
    places.provinces = attach(rows[0], positions, nullptr);
    places.districts = attach(rows[1], positions, &places.provinces);
    places.communes = attach(rows[2], positions, &places.districts);
    if (places.communes.empty()) {
        throw std::runtime_error{"no commune that stood from 2016 to 2024; is this units.tsv?"};
    }
    return places;
}

World::World(Places places, std::uint64_t seed, std::size_t articles)
    : places_{std::move(places)}, seed_{seed}, centrals_{least_centrals + articles / articles_per_central}
{
}

Cited World::central(std::size_t index) const
{
    struct Style {
        std::string_view form, before, symbol, issuer;
    };
    static constexpr std::array<Style, 6> styles{{{"Chỉ thị", "/", "CT-TTg", "Thủ tướng Chính phủ"},
                                                  {"Nghị quyết", "/", "NQ-CP", "Chính phủ"},
                                                  {"Quyết định", "/", "QĐ-TTg", "Thủ tướng Chính phủ"},
                                                  {"Chỉ thị", "-", "CT/TW", "Ban Bí thư Trung ương Đảng"},
                                                  {"Kết luận", "-", "KL/TW", "Bộ Chính trị"},
                                                  {"Chương trình phối hợp", "-", "CTr/BDVTW-BCSĐCP", ""}}};
    Random random{mixed({seed_, 1, index})};
    const auto& style = styles[random.below(styles.size())];
    const auto number = two_digits(index / years + 1);  // unique within its year
    const auto year = std::chrono::year{first_year + static_cast<int>(index % years)};
    const auto date = std::chrono::sys_days{year / 1 / 5} + std::chrono::days{random.below(200)};
    return {std::string{style.form}, number + std::string{style.before} + std::string{style.symbol}, number,
            std::string{style.issuer}, std::string{random.any(words::subjects)}, date};
}

Cited World::plan(std::size_t index, int level, std::size_t place) const
{
    const auto base = central(index);
    Random random{mixed({seed_, 2, index, static_cast<std::uint64_t>(level), place})};
    const auto number = two_digits((index / years) * 3 + random.below(3) + 1);  // unique within place and year
    const auto date = base.date + std::chrono::days{level * 40 - 20 + static_cast<int>(random.below(15))};
    return {"Kế hoạch", number + "/KH-UBND", number, {}, base.subject, date};
}

Cited World::provincial(std::size_t index, std::size_t province) const
{
    auto cited = plan(index, 1, province);
    if (mixed({seed_, 3, index, province}) % 2 == 0) {
        cited.form = "Quyết định";
        cited.designator = cited.number + "/QĐ-UBND";
    }
    cited.issuer = peoples_committee(places_.provinces[province]);
    return cited;
}

Cited World::district(std::size_t index, std::size_t district) const
{
    auto cited = plan(index, 2, district);
    cited.issuer = peoples_committee(places_.districts[district]);
    return cited;
}

Cited World::communal(std::size_t index, std::size_t commune) const
{
    auto cited = plan(index, 3, commune);
    cited.issuer = peoples_committee(places_.communes[commune]);
    return cited;
}

std::string World::holder(int level, std::size_t place, std::size_t rank, int year) const
{
    // Whoever held rank r in one term holds rank r + 1 in the next: the same career, hence the same number.
    const auto term = static_cast<std::uint64_t>(year / 5);
    const auto career = term + 64 - rank;
    Random random{mixed({seed_, 4, static_cast<std::uint64_t>(level), place, career})};
    std::string name{random.any(words::family_names)};
    name += ' ';
    name += random.any(words::middle_names);
    name += ' ';
    name += random.any(words::given_names);
    return name;
}

std::string day_month_year(std::chrono::sys_days date)
{
    const std::chrono::year_month_day day{date};
    const auto month = static_cast<unsigned>(day.month());
    return two_digits(static_cast<unsigned>(day.day())) + "/" + (month < 3 ? "0" : "") + std::to_string(month) + "/" +
           std::to_string(static_cast<int>(day.year()));
}

std::string long_date(std::chrono::sys_days date)
{
    const std::chrono::year_month_day day{date};
    const auto month = static_cast<unsigned>(day.month());
    return "ngày " + two_digits(static_cast<unsigned>(day.day())) + " tháng " + (month < 3 ? "0" : "") +
           std::to_string(month) + " năm " + std::to_string(static_cast<int>(day.year()));
}

int year_of(std::chrono::sys_days date)
{
    return static_cast<int>(std::chrono::year_month_day{date}.year());
}

std::string peoples_committee(const Place& place)
{
    return "UBND " + place.type + " " + place.name;
}

std::string party_committee_word(const Place& place)
{
    static const std::map<std::string_view, std::string> by_type{
        {"tỉnh", "Tỉnh ủy"},   {"thành phố", "Thành ủy"}, {"quận", "Quận ủy"},
        {"huyện", "Huyện ủy"}, {"thị xã", "Thị ủy"}};
    const auto found = by_type.find(place.type);
    return found == by_type.end() ? "Đảng ủy " + place.type : found->second;
}

std::string party_committee(const Place& place)
{
    return party_committee_word(place) + " " + place.name;
}

}  // namespace soichi::bench
