#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace soichi::bench {

/// A place of the generated world and the places below it, by their position in the next level's list.
struct Place {
    std::string type;
    std::string name;
    std::size_t parent = 0;
    std::vector<std::size_t> below;
};

/// Provinces, districts and communes that stood unchanged while the articles were written.
struct Places {
    std::vector<Place> provinces;
    std::vector<Place> districts;
    std::vector<Place> communes;
};

/// Read the units of units.tsv that were in force during the whole of 2016-01-01 … 2024-06-30 and have places below
/// them, down to the communes. Throws std::runtime_error where a column is missing.
Places read_places(std::istream& units);

/// A steering document as articles cite it.
struct Cited {
    std::string form;        ///< "Chỉ thị"
    std::string designator;  ///< "16/CT-TTg"
    std::string number;      ///< "16"
    std::string issuer;      ///< "Thủ tướng Chính phủ"
    std::string subject;
    std::chrono::sys_days date;
};

/// Who governs, who is in office, and which plan carries out which directive. Everything is computed from the seed when
/// asked for, so that a million articles need no memory.
class World {
public:
    World(Places places, std::uint64_t seed, std::size_t articles);

    [[nodiscard]] const Places& places() const { return places_; }
    [[nodiscard]] std::uint64_t seed() const { return seed_; }
    [[nodiscard]] std::size_t centrals() const { return centrals_; }

    /// The central directive with this index, below centrals().
    [[nodiscard]] Cited central(std::size_t index) const;
    /// What a province, a district and a commune issued to carry it out. All dates fall into one year.
    [[nodiscard]] Cited provincial(std::size_t index, std::size_t province) const;
    [[nodiscard]] Cited district(std::size_t index, std::size_t district) const;
    [[nodiscard]] Cited communal(std::size_t index, std::size_t commune) const;

    /// Who holds the post of this rank (0 lowest) at a place in a year. Each term of five years, people move up a rank.
    [[nodiscard]] std::string holder(int level, std::size_t place, std::size_t rank, int year) const;

private:
    [[nodiscard]] Cited plan(std::size_t index, int level, std::size_t place) const;

    Places places_;
    std::uint64_t seed_;
    std::size_t centrals_;
};

/// "03"; at least two digits.
std::string two_digits(std::size_t number);
/// "16/5/2016", as running text writes it.
std::string day_month_year(std::chrono::sys_days date);
/// "ngày 03 tháng 6 năm 2021", as documents are headed.
std::string long_date(std::chrono::sys_days date);
/// The year of a date.
int year_of(std::chrono::sys_days date);
/// "UBND tỉnh Bắc Kạn".
std::string peoples_committee(const Place& place);
/// "Tỉnh ủy Bắc Kạn"; "Đảng ủy xã …" for a commune.
std::string party_committee(const Place& place);
/// The party committee without its place: "Tỉnh ủy".
std::string party_committee_word(const Place& place);

}  // namespace soichi::bench
