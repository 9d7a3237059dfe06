#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "importers/read_article.hpp"

namespace soichi {

/// What the member "schema" of each line says. Members are never renamed or taken away within a version.
inline constexpr std::string_view statements_schema = "soichi.statements/1";

/// The article with its text and everything that it says: one JSON object in one line, without a line break. README.md
/// and statements.schema.json tell what stands in it. All texts must be valid UTF-8.
std::string to_json(const ReadArticle& read);

/// What a line that to_json() wrote says, or in one line why it is not taken: not JSON, of another schema, a member
/// that is missing or no such thing, a span or an entity that is not there, an id that is not the text's. Members that
/// are not known are passed over. Statements of other rules than this program's are taken as they are.
std::variant<ReadArticle, std::string> read_statements(std::string_view line);

}  // namespace soichi
