#include "core/store/facts.hpp"

#include <algorithm>
#include <cassert>

#include "core/model/date.hpp"
#include "core/store/codec.hpp"

namespace soichi {

namespace {

bool known(char tag)
{
    constexpr std::string_view tags = "aeklp";
    return tags.find(tag) != std::string_view::npos;
}

/// Is `precise` a narrower reading of `vague`?
bool refines(std::string_view precise, std::string_view vague)
{
    const auto narrow = parse_iso_date(precise);
    const auto wide = parse_iso_date(vague);
    return narrow && wide && *narrow != *wide && first_day(*wide) <= first_day(*narrow) &&
           last_day(*narrow) <= last_day(*wide);
}

}  // namespace

std::string encode(const Fact& fact)
{
    ByteWriter bytes;
    bytes.byte(static_cast<std::uint8_t>(fact.tag));
    if (fact.tag == FactTag::property) {
        bytes.text(fact.name);
    }
    return bytes.raw(fact.value).take();
}

Fact decode_fact(std::string_view bytes)
{
    ByteReader reader{bytes};
    const auto tag = static_cast<char>(reader.byte());
    if (!known(tag)) {
        throw DamagedRecord{"a fact is of an unknown sort"};
    }
    Fact fact;
    fact.tag = static_cast<FactTag>(tag);
    if (fact.tag == FactTag::property) {
        fact.name = reader.text();
    }
    fact.value = reader.rest();
    return fact;
}

std::string_view most_given(const std::vector<CountedValue>& values)
{
    assert(!values.empty());
    const auto less = [](const CountedValue& a, const CountedValue& b) {
        return a.count != b.count ? a.count < b.count : a.value > b.value;
    };
    return std::max_element(values.begin(), values.end(), less)->value;
}

namespace {

/// The value given most often, where a more precise one takes the place, and the count, of those that it agrees with.
template <class Refines>
std::string_view most_given_precise(const std::vector<CountedValue>& values, const Refines& refines_other)
{
    std::vector<CountedValue> precise;
    for (const auto& value : values) {
        auto support = value;
        bool refined = false;
        for (const auto& other : values) {
            refined = refined || refines_other(other.value, value.value);
            support.count += refines_other(value.value, other.value) ? other.count : 0;
        }
        if (!refined) {
            precise.push_back(support);
        }
    }
    return most_given(precise);
}

/// "Kết luận 114-KL/TW" is "Kết luận 114" with its symbol.
bool adds_symbol(std::string_view label, std::string_view shorter)
{
    return label.size() > shorter.size() && label.substr(0, shorter.size()) == shorter &&
           (label[shorter.size()] == '-' || label[shorter.size()] == '/');
}

}  // namespace

std::string_view most_given_date(const std::vector<CountedValue>& values)
{
    return most_given_precise(values, refines);
}

std::string_view most_given_label(const std::vector<CountedValue>& values)
{
    return most_given_precise(values, adds_symbol);
}

namespace {

/// The dates that disagree with the chosen one, by date, with a bar between; a less precise one that agrees does not.
std::string other_dates(std::string_view chosen, const std::vector<CountedValue>& values)
{
    std::string others;
    for (const auto& other : values) {
        if (other.value != chosen && !refines(chosen, other.value)) {
            others.append(others.empty() ? 0 : 1, '|').append(other.value);
        }
    }
    return others;
}

}  // namespace

Properties choose_properties(const CountedSet& facts)
{
    std::map<std::string_view, std::vector<CountedValue>> given;
    for (const auto& [item, count] : facts) {
        const auto fact = decode_fact(item);
        if (fact.tag == FactTag::property && count > 0) {
            given[fact.name].push_back({fact.value, count});
        }
    }
    Properties chosen;
    for (const auto& [name, values] : given) {
        chosen.emplace(name, name == "date" ? most_given_date(values) : most_given(values));
    }
    if (const auto dates = given.find("date"); dates != given.end()) {
        const auto others = other_dates(chosen.at("date"), dates->second);
        if (!others.empty()) {
            chosen.emplace("date_also", others);
        }
    }
    return chosen;
}

}  // namespace soichi
