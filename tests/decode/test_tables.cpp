#include <doctest/doctest.h>

#include "importers/decode/encoding.hpp"
#include "tests/decode/bytes.hpp"

namespace soichi {

namespace {

constexpr std::string_view small = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";
constexpr std::string_view capital = "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ";

/// Bytes in hexadecimal and what they are.
struct Row {
    std::string_view when;
    Encoding encoding;
    std::string_view bytes;
    std::string_view text;
};

}  // namespace

// The bytes are those of another implementation: iconv of glibc 2.36 (CP1258, TCVN5712-1, VISCII).
TEST_CASE("the whole alphabet is decoded as other programs encode it")
{
    // clang-format off
    for (const auto& row : {
             Row{"windows-1258", Encoding::windows_1258,
                 "e061d261dee161f2e3e3cce3d2e3dee3ece3f2e2e2cce2d2e2dee2ece2f2e865d265dee965f2eaeaccead2eadeeaeceaf269cc69d269deed69f2"
                 "6fcc6fd26fdef36ff2f4f4ccf4d2f4def4ecf4f2f5f5ccf5d2f5def5ecf5f2f975d275defa75f2fdfdccfdd2fddefdecfdf279cc79d279de79ec79f2f0", small},
             Row{"windows-1258 in capitals", Encoding::windows_1258,
                 "c041d241dec141f2c3c3ccc3d2c3dec3ecc3f2c2c2ccc2d2c2dec2ecc2f2c845d245dec945f2cacacccad2cadecaeccaf249cc49d249decd49f2"
                 "4fcc4fd24fded34ff2d4d4ccd4d2d4ded4ecd4f2d5d5ccd5d2d5ded5ecd5f2d955d255deda55f2ddddccddd2dddeddecddf259cc59d259de59ec59f2d0", capital},
             Row{"VISCII", Encoding::viscii,
                 "e0e4e3e1d5e5a2c6c7a1a3e2a5a6e7a4a7e8eba8e9a9eaabacadaaaeecefeeedb8f2f6f5f3f7f4b0b1b2afb5bdb6b7debefef9fcfbfaf8dfd7d8e6d1f1"
                 "cfd6dbfddcf0", small},
             Row{"VISCII in capitals", Encoding::viscii,
                 "c0c4c3c180c58202058183c28586068487c8cb88c989ca8b8c8d8a8ecc9bcecd98d299a0d39ad49091928f93b49697b39594d99c9dda9ebfbbbcffbab9"
                 "9f1419dd1ed0", capital},
             Row{"TCVN3", Encoding::tcvn3,
                 "b5b6b7b8b9a8bbbcbdbec6a9c7c8c9cacbcccecfd0d1aad2d3d4d5d6d7d8dcdddedfe1e2e3e4abe5e6e7e8e9aceaebecedeeeff1f2f3f4adf5f6f7f8f9"
                 "fafbfcfdfeae", small},
             Row{"TCVN3 in capitals, as far as there are any", Encoding::tcvn3, "a1a2a3a4a5a6a7", "ĂÂÊÔƠƯĐ"},
             Row{"TCVN3 with combining marks", Encoding::tcvn3, "61b061b161b261b361b4", "àảãáạ"},
             Row{"windows-1252's quotation marks in TCVN3", Encoding::tcvn3, "93e694", "“ổ”"},
         }) {
        CAPTURE(row.when);
        CHECK(decode_as(row.encoding, test::bytes_of_hex(row.bytes)) == row.text);
    }
    // clang-format on
}

TEST_CASE("the whole alphabet is decoded from VNI")
{
    CHECK(decode_as(Encoding::vni,
                    test::bytes_of_latin1(
                        "aøaûaõaùaïaêaèaúaüaéaëaâaàaåaãaáaäeøeûeõeùeïeâeàeåeãeáeäìæóíòoøoûoõoùoïoâoàoåoãoáoä"
                        "ôôøôûôõôùôïuøuûuõuùuïööøöûöõöùöïyøyûyõyùîñ")) == small);
    CHECK(decode_as(Encoding::vni,
                    test::bytes_of_latin1(
                        "AØAÛAÕAÙAÏAÊAÈAÚAÜAÉAËAÂAÀAÅAÃAÁAÄEØEÛEÕEÙEÏEÂEÀEÅEÃEÁEÄÌÆÓÍÒOØOÛOÕOÙOÏOÂOÀOÅOÃOÁOÄ"
                        "ÔÔØÔÛÔÕÔÙÔÏUØUÛUÕUÙUÏÖÖØÖÛÖÕÖÙÖÏYØYÛYÕYÙÎÑ")) == capital);
    CHECK(decode_as(Encoding::vni, test::bytes_of_latin1("UÛy ban 1ù")) == "Ủy ban 1ù");
}

TEST_CASE("the whole alphabet is decoded from VIQR")
{
    CHECK(decode_as(Encoding::viqr, "a` a? a~ a' a. a( a(` a(? a(~ a(' a(. a^ a^` a^? a^~ a^' a^. e` e? e~ e' e. e^ "
                                    "e^` e^? e^~ e^' e^. i` i? i~ i' i. "
                                    "o` o? o~ o' o. o^ o^` o^? o^~ o^' o^. o+ o+` o+? o+~ o+' o+. u` u? u~ u' u. u+ "
                                    "u+` u+? u+~ u+' u+. y` y? y~ y' y. "
                                    "dd DD Dd") == "à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị "
                                                   "ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự "
                                                   "ỳ ỷ ỹ ý ỵ đ Đ Đ");
}

TEST_CASE("bytes that an encoding has no letter for are not in it")
{
    CHECK(decode_as(Encoding::windows_1258, "Nam \x8A") == std::nullopt);
    CHECK(decode_as(Encoding::tcvn3, "Nam \x81") == std::nullopt);
    CHECK(decode_as(Encoding::vni, "Nam \x90") == std::nullopt);
    CHECK(decode_as(Encoding::utf8, "Nam \x90") == std::nullopt);
    CHECK(decode_as(Encoding::viqr, "Nam \x90") == std::nullopt);
    CHECK(decode_as(Encoding::utf8_as_1252, "Nam \x90") == std::nullopt);
}

}  // namespace soichi
