#include <doctest/doctest.h>

#include <string_view>

#include "importers/decode/fonts.hpp"

namespace soichi {

TEST_CASE("the name of a font tells its encoding")
{
    struct Row {
        std::string_view when;
        std::string_view font;
        std::optional<Encoding> encoding;
        bool capitals;
    };
    for (const auto& row : {
             Row{"the common one", ".VnTime", Encoding::tcvn3, false},
             Row{"one of capitals", ".VnTimeH", Encoding::tcvn3, true},
             Row{"without serifs", ".VnArial", Encoding::tcvn3, false},
             Row{"capitals of another family", ".VnArial NarrowH", Encoding::tcvn3, true},
             Row{"VNI that begins as one of TCVN3", "VNtimes new roman", Encoding::vni, false},
             Row{"written small", ".vntime", Encoding::tcvn3, false},
             Row{"VNI", "VNI-Times", Encoding::vni, false},
             Row{"VNI whose name ends as one of capitals", "VNI-HelveH", Encoding::vni, false},
             Row{"VNI without serifs", "VNI-Helve", Encoding::vni, false},
             Row{"Unicode", "Times New Roman", std::nullopt, false},
             Row{"Unicode whose name holds the sign later", "Times .Vn", std::nullopt, false},
             Row{"none", "", std::nullopt, false},
         }) {
        CAPTURE(row.when);
        CHECK(encoding_of_font(row.font) == row.encoding);
        CHECK(is_font_of_capitals(row.font) == row.capitals);
    }
}

TEST_CASE("a run in a legacy font becomes Vietnamese")
{
    struct Row {
        std::string_view when;
        Encoding encoding;
        std::string_view run;
        bool capitals;
        std::string_view text;
    };
    for (const auto& row : {
             Row{"TCVN3", Encoding::tcvn3, "Céng hßa x· héi chñ nghÜa ViÖt Nam", false,
                 "Cộng hòa xã hội chủ nghĩa Việt Nam"},
             Row{"TCVN3 in a font of capitals", Encoding::tcvn3, "ñy ban nh©n d©n", true, "ỦY BAN NHÂN DÂN"},
             Row{"TCVN3 whose capitals their place tells", Encoding::tcvn3, "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", false,
                 "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
             Row{"TCVN3 with a dash of windows-1252", Encoding::tcvn3, "tØnh – huyÖn", false, "tỉnh – huyện"},
             Row{"TCVN3 with a mu for the micro sign", Encoding::tcvn3, "vμ", false, "và"},
             Row{"VNI", Encoding::vni, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", false,
                 "Cộng hòa xã hội chủ nghĩa Việt Nam"},
             Row{"VNI in capitals", Encoding::vni, "UÛY BAN NHAÂN DAÂN ÑAÛNG ÖÙNG CÖÛ", false,
                 "ỦY BAN NHÂN DÂN ĐẢNG ỨNG CỬ"},
             Row{"VNI at the code points of a symbol font", Encoding::vni, "\uF056\uF069\uF065\uF0E4\uF074", false,
                 "Việt"},
             Row{"what is Unicode already stays", Encoding::vni, "Vieät “Nam” ₫", false, "Việt “Nam” ₫"},
             Row{"nothing to decode", Encoding::utf8, "tỉnh", false, "tỉnh"},
         }) {
        CAPTURE(row.when);
        CHECK(decode_run(row.encoding, row.run, row.capitals) == row.text);
    }
}

}  // namespace soichi
