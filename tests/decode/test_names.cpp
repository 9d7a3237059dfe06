#include <doctest/doctest.h>

#include "importers/decode/encoding.hpp"

namespace soichi {

TEST_CASE("an encoding is known by its own name")
{
    for (int number = 0; number <= static_cast<int>(Encoding::utf8_as_1252); ++number) {
        const auto encoding = static_cast<Encoding>(number);
        CHECK_FALSE(name_of(encoding).empty());
        CHECK(encoding_named(name_of(encoding)) == encoding);
    }
    CHECK(name_of(Encoding::windows_1258) == "windows-1258");
    CHECK(name_of(Encoding::utf8) == "utf-8");
}

TEST_CASE("an encoding is known by other names")
{
    struct Row {
        std::string_view when;
        std::string_view name;
        std::optional<Encoding> encoding;
    };
    for (const auto& row : {
             Row{"in capitals", "UTF-8", Encoding::utf8},
             Row{"without a hyphen", "utf8", Encoding::utf8},
             Row{"of the fonts", "ABC", Encoding::tcvn3},
             Row{"with an underscore", "windows_1258", Encoding::windows_1258},
             Row{"of the code page", "CP1258", Encoding::windows_1258},
             Row{"of the standard", "TCVN5712-1", Encoding::tcvn3},
             Row{"without an order of bytes", "utf16", Encoding::utf16le},
             Row{"of another encoding", "iso-8859-1", std::nullopt},
             Row{"none", "", std::nullopt},
         }) {
        CAPTURE(row.when);
        CHECK(encoding_named(row.name) == row.encoding);
    }
}

}  // namespace soichi
