#pragma once

#include <optional>
#include <vector>

#include "importers/find/directives.hpp"

namespace soichi {

/// A law or code by its name ("Luật Phòng, chống tham nhũng"), known from data/laws.tsv.
/// `owns_year`: a year behind the name is its own, not that of a law which changes it.
std::optional<DirectiveMention> law_at(const Reading& reading, std::uint32_t at, bool owns_year = true);

/// A law that changes others and has no name but that: "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng". The laws
/// inside its name are mentions of their own.
std::optional<DirectiveMention> amending_law_at(const Reading& reading, std::uint32_t at);

/// Joins a law's name and the number that follows it ("Luật Điện lực số 28/2004/QH10") into one mention, and adds the
/// other places where the article uses a name that it gave in this way.
void join_names_and_numbers(const Reading& reading, std::vector<DirectiveMention>& mentions);

}  // namespace soichi
