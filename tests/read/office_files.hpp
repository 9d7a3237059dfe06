#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace soichi::test {

/// Members of a zip file: paths and bytes.
using Members = std::vector<std::pair<std::string, std::string>>;

/// A zip file of these members, packed.
std::string zip_of(const Members& members);

/// "<w:p>" with one run of these words; `run_properties` is what stands in its w:rPr.
std::string word_paragraph(std::string_view words, std::string_view run_properties = {});

/// A Word file whose w:body holds `body`. `core` is what docProps/core.xml holds, `styles` what w:styles holds, `lists`
/// what w:numbering holds.
std::string docx_of(std::string_view body, std::string_view core = {}, std::string_view styles = {},
                    std::string_view lists = {});

/// An OpenDocument text whose office:text holds `body`. `meta` is what office:meta holds, `styles` the automatic
/// styles.
std::string odt_of(std::string_view body, std::string_view meta = {}, std::string_view styles = {});

/// "<text:p>" with these words.
std::string odt_paragraph(std::string_view words);

/// The lines of `text` that are not empty, without spaces around them.
std::vector<std::string> lines_of(std::string_view text);

/// The texts of $SOICHI_SHARED/articles; none where there are none, and then the test says that it is skipped.
std::vector<std::string> shared_articles();

/// The message of the InputError that `read` throws; empty where it throws none.
template <class Read>
std::string refusal(const Read& read);

}  // namespace soichi::test

#include "core/error.hpp"
#include "tests/read/escaped.hpp"

template <class Read>
std::string soichi::test::refusal(const Read& read)
{
    try {
        read();
    } catch (const InputError& error) {
        return error.what();
    }
    return {};
}
