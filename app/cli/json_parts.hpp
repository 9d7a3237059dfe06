#pragma once

#include <string_view>
#include <vector>

#include "core/json.hpp"
#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/view/step.hpp"

namespace soichi::cli {

/// Opens a document of the answer `name`: {"schema": "soichi.NAME/1". The caller closes the object.
void begin_document(JsonWriter& json, std::string_view name);

/// {"id", "kind", "label"} and what else is known of the node.
void write_json(JsonWriter& json, const NodeLine& line);

/// A member that lists nodes by id, label and, where known, date.
void write_named(JsonWriter& json, std::string_view key, const std::vector<NamedNode>& nodes);

/// "relation" and "direction", members of the open object.
void write_step(JsonWriter& json, Step step);

void write_properties(JsonWriter& json, std::string_view key, const Properties& properties);
void write_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts);

/// {"id", "title", "date", "url", "publisher", "source"}.
void write_article_facts(JsonWriter& json, const Article& article);

void write_json(JsonWriter& json, const Citation& citation);

/// "evidence" (or null) and "more_evidence", members of the open object.
void write_proof(JsonWriter& json, const Proof& proof);

}  // namespace soichi::cli
