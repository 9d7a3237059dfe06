#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/article.hpp"
#include "core/model/statement.hpp"
#include "importers/import.hpp"

namespace soichi::test {

/// The article of a text, with nothing else known of it.
Article article_of(std::string_view text);

/// The first law that what was read from `text` (UTF-8) breaks, in words; nothing where all of them hold.
///
/// Every span lies inside the text, holds something, and begins and ends between characters, never between a letter and
/// its mark. Every entity is named somewhere. Every claim joins two different entities of the kinds that its relation
/// may join, by a rule with a name and a confidence above 0 and up to 1. Every word kept is UTF-8.
std::optional<std::string> broken_law(std::string_view text, const Statements& statements);

}  // namespace soichi::test
