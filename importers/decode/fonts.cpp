#include "importers/decode/fonts.hpp"

#include <algorithm>

#include "core/error.hpp"
#include "core/names/tsv.hpp"
#include "importers/decode/capitals.hpp"
#include "importers/decode/compose.hpp"
#include "importers/decode/data/embedded.hpp"
#include "importers/decode/letters_of.hpp"

namespace soichi {

namespace {

char small(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool begins(std::string_view name, std::string_view beginning)
{
    return name.size() >= beginning.size() && std::equal(beginning.begin(), beginning.end(), name.begin(),
                                                         [](char a, char b) { return small(a) == small(b); });
}

Encoding encoding_in(std::string_view cell)
{
    if (const auto encoding = encoding_named(cell)) {
        return *encoding;
    }
    throw InputError{"fonts.tsv: unknown encoding \"" + std::string{cell} + "\"; name one as on the command line"};
}

}  // namespace

std::optional<Encoding> encoding_of_font(std::string_view font_name)
{
    std::optional<Encoding> encoding;
    std::size_t longest = 0;
    for_each_row(embedded::fonts(), [&](const Row& row) {
        if (row[0].size() > longest && begins(font_name, row[0])) {
            longest = row[0].size();
            encoding = row[1] == "-" ? std::nullopt : std::optional{encoding_in(row[1])};
        }
    });
    return encoding;
}

bool is_font_of_capitals(std::string_view font_name)
{
    return encoding_of_font(font_name) == Encoding::tcvn3 && font_name.ends_with('H');
}

std::string decode_run(Encoding encoding, std::string_view utf8, bool capitals)
{
    auto letters = letters_of(encoding, codes_of_characters(utf8), true);
    if (!letters) {
        return std::string{utf8};
    }
    if (capitals) {
        make_capitals(*letters);
    } else if (encoding == Encoding::tcvn3) {
        restore_capitals(*letters);
    }
    return composed(*letters);
}

}  // namespace soichi
