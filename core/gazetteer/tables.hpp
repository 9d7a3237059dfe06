#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace soichi {

/// The tables of core/gazetteer/data.
enum class GazetteerTable : std::uint8_t {
    agencies,
    central_units,
    known_directives,
    local_successions,
    unit_changes,
    units,
};

/// The table as text: what is compiled in, with the rows laid over it.
std::string_view gazetteer_table(GazetteerTable table);

/// Lay the tables of `directory` over those that are compiled in. A file is called as in core/gazetteer/data and has
/// the same columns; it may be missing. A row with the id of a known one takes its place (in unit_changes.tsv: with the
/// same two units, kind and date), any other is added.
///
/// Call it once, before anything reads a table. Throws InputError where `directory` holds none of them, or a file's
/// header is not the table's.
void overlay_gazetteer(const std::filesystem::path& directory);

}  // namespace soichi
