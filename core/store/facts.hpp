#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/graph.hpp"
#include "core/store/counted_set.hpp"

namespace soichi {

/// What a fact of a node or an edge is about. The letters are written to disk: never change them.
enum class FactTag : char { alias = 'a', ends = 'e', key = 'k', label = 'l', property = 'p' };

/// One thing that an article says of a node or an edge: an item of the counted set of that node or edge.
///
///     fact := tag:u8 (name:text if tag = p) value:byte*
struct Fact {
    FactTag tag = FactTag::label;
    std::string_view name;  ///< of a property
    std::string_view value;
};

std::string encode(const Fact& fact);

/// Throws DamagedRecord. The parts point into `bytes`.
Fact decode_fact(std::string_view bytes);

/// A value and how many articles give it.
struct CountedValue {
    std::string_view value;
    std::int64_t count = 0;
};

/// The value given most often, the least of those given equally often. `values` must not be empty.
std::string_view most_given(const std::vector<CountedValue>& values);

/// The same for dates, where "2016" also speaks for every given date in 2016: a more precise date that agrees with a
/// less precise one takes its place and its count.
std::string_view most_given_date(const std::vector<CountedValue>& values);

/// The same for labels, where "Kết luận 114" also speaks for "Kết luận 114-KL/TW".
std::string_view most_given_label(const std::vector<CountedValue>& values);

/// Of each property the value to be shown, chosen from facts that are properties and given at least once. Where
/// articles give dates that disagree, `date_also` lists the others.
Properties choose_properties(const CountedSet& facts);

}  // namespace soichi
