#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "core/names/designator.hpp"

using soichi::designator_at;
using soichi::DesignatorContext;
using soichi::parse_designator;
using soichi::Register;

namespace {

std::string read(std::string_view text, const DesignatorContext& context = {})
{
    const auto match = designator_at(text, text.find_first_of("0123456789"), context);
    return match ? to_string(match->designator) : "";
}

}  // namespace

TEST_CASE("a designator is read through its noise")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        std::string_view expected;
        Register reg;
    };
    for (const auto& [why, text, expected, reg] : {
             Row{"a law", "58/2020/QH14", "58/2020/QH14", Register::law},
             Row{"the Standing Committee", "1211/2016/UBTVQH13", "1211/2016/UBTVQH13", Register::law},
             Row{"a resolution with its form", "730/2004/NQ-UBTVQH11", "730/2004/NQ-UBTVQH11", Register::normative},
             Row{"a decree", "30/2020/NĐ-CP", "30/2020/NĐ-CP", Register::normative},
             Row{"a circular", "01/2011/TT-BNV", "01/2011/TT-BNV", Register::normative},
             Row{"a joint circular with an ampersand", "03/2010/TTLT-BNV-BTC-BLĐTB&XH", "03/2010/TTLT-BNV-BTC-BLĐTB&XH",
                 Register::normative},
             Row{"a slash before the issuers", "19/2008/NQLT/CP-UBTUMTTQVN", "19/2008/NQLT-CP-UBTUMTTQVN",
                 Register::normative},
             Row{"an office in capitals", "16/2001/CT-TTG", "16/2001/CT-TTg", Register::normative},
             Row{"year and form glued", "03/2007QĐ-BNV", "03/2007/QĐ-BNV", Register::normative},
             Row{"eth for D with stroke", "48/2018/QÐ-UBND", "48/2018/QĐ-UBND", Register::normative},
             Row{"the usual State form", "16/CT-TTg", "16/CT-TTg", Register::admin},
             Row{"four digits", "1553/QĐ-UBND", "1553/QĐ-UBND", Register::admin},
             Row{"a letter in the number", "30c/NQ-CP", "30c/NQ-CP", Register::admin},
             Row{"digits of the legislature", "895/NQ-UBTVQH14", "895/NQ-UBTVQH14", Register::admin},
             Row{"a council", "31/NQ-HĐND", "31/NQ-HĐND", Register::admin},
             Row{"a consolidated text", "03/VBHN-VPQH", "03/VBHN-VPQH", Register::admin},
             Row{"the Front and its Standing Board", "12/KH-MTTQ-BTT", "12/KH-MTTQ-BTT", Register::admin},
             Row{"a Front decision", "207/QĐ-MTTW-BTT", "207/QĐ-MTTW-BTT", Register::admin},
             Row{"a Front circular", "25/TT-MTTW-BTT", "25/TT-MTTW-BTT", Register::admin},
             Row{"rules with a slash", "01/QCPH/UBND-UBMTTQ", "01/QCPH-UBND-UBMTTQ", Register::admin},
             Row{"State punctuation of a Party paper", "217/QĐ-TW", "217-QĐ/TW", Register::party},
             Row{"a space for the hyphen", "70/QĐ UBND", "70/QĐ-UBND", Register::admin},
             Row{"a small r and a space", "79-Ctr/BDVTW- BCSĐCP", "79-CTr/BDVTW-BCSĐCP", Register::party},
             Row{"a space after the slash", "79-Ctr/ BDVTW-BCSĐCP", "79-CTr/BDVTW-BCSĐCP", Register::party},
             Row{"an en dash between issuers", "79-Ctr/BDVTW – BCSĐCP", "79-CTr/BDVTW-BCSĐCP", Register::party},
             Row{"a joint plan", "70-KH/BDVTU-BCSĐUBND", "70-KH/BDVTU-BCSĐUBND", Register::party},
             Row{"a joint plan of a district", "123-KH/BDV-UBND", "123-KH/BDV-UBND", Register::party},
             Row{"a joint programme", "16-CTr/BDV-UBND", "16-CTr/BDV-UBND", Register::party},
             Row{"a provincial committee", "1893-QĐ/TU", "1893-QĐ/TU", Register::party},
             Row{"a Party directive", "10-CT/TU", "10-CT/TU", Register::party},
             Row{"joint rules", "01-QCPH/UBND-BDVTU", "01-QCPH/UBND-BDVTU", Register::party},
             Row{"the Youth Union and its unit", "317-QĐ/TWĐTN-TNTH", "317-QĐ/TWĐTN-TNTH", Register::party},
             Row{"spaces around the hyphen", "367 - QĐ/TWĐTN-VP", "367-QĐ/TWĐTN-VP", Register::party},
             Row{"a Party letter", "490-CV/BDVTW", "490-CV/BDVTW", Register::party},
             Row{"a hyphen for the slash", "72-NQ-TW", "72-NQ/TW", Register::party},
             Row{"a space after the hyphen", "290- QĐ/TW", "290-QĐ/TW", Register::party},
             Row{"an en dash after the number", "40 – CT/TW", "40-CT/TW", Register::party},
             Row{"a grassroots committee", "05-NQ/ĐU", "05-NQ/ĐU", Register::party},
             Row{"before 1993", "21-LCT/HĐNN8", "21-LCT/HĐNN8", Register::party},
             Row{"the centre with a horned U", "29-NQ/TƯ", "29-NQ/TW", Register::party},
             Row{"the centre with full stops", "29-NQ/T.Ư", "29-NQ/TW", Register::party},
             Row{"a year behind a dash", "19-2017/NQ-CP", "19/2017/NQ-CP", Register::normative},
             Row{"a field with small letters", "8017/UBND-QLĐTh", "8017/UBND-QLĐTh", Register::letter},
             Row{"a personnel decision", "439-QĐNS/TW", "439-QĐNS/TW", Register::party},
             Row{"a letter with a field", "2457/UBND-VX", "2457/UBND-VX", Register::letter},
             Row{"a letter of the Prime Minister", "73/TTg-CN", "73/TTg-CN", Register::letter},
             Row{"a letter with an ampersand", "2231/SNV-CCHC&PC", "2231/SNV-CCHC&PC", Register::letter},
             Row{"a letter of the Front", "249/MTTQ-BTT", "249/MTTQ-BTT", Register::letter},
             Row{"a letter of the Government's office", "2601/VPCP-KGVX", "2601/VPCP-KGVX", Register::letter},
             Row{"form and issuer glued", "302/QĐUB", "302/QĐ-UB", Register::admin},
             Row{"form and issuer glued before a unit", "90/TBMTTQ-BTT", "90/TB-MTTQ-BTT", Register::admin},
             Row{"followed by prose", "16/CT-TTg ngày 16/5/2016", "16/CT-TTg", Register::admin},
             Row{"followed by a comma", "70-KH/BDVTU-BCSĐUBND, ngày", "70-KH/BDVTU-BCSĐUBND", Register::party},
             Row{"followed by a dash and a name", "16/CT-TTg – Thủ tướng", "16/CT-TTg", Register::admin},
             Row{"number glued to the word for it", "số31-QĐ/TW", "31-QĐ/TW", Register::party},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        const auto match = designator_at(text, text.find_first_of("0123456789"));
        REQUIRE(match);
        CHECK(to_string(match->designator) == expected);
        CHECK(match->designator.reg == reg);
    }
}

TEST_CASE("what only looks like a designator is rejected")
{
    struct Row {
        std::string_view why;
        std::string_view text;
    };
    for (const auto& [why, text] : {
             Row{"delegates elected", "165/168 đại biểu"},
             Row{"all of them", "33/33 cơ sở"},
             Row{"thousands", "1.566/1.853 TTHC"},
             Row{"communes", "106/106 xã"},
             Row{"a broken date", "26/0/2/2007"},
             Row{"a target", "108,39% KH"},
             Row{"a price", "5.052.100.000đ"},
             Row{"hours", "24/7"},
             Row{"a fraction", "3/4 đại biểu"},
             Row{"a licence of a portal", "12/GP-TTĐT"},
             Row{"a road", "12/QL1A"},
             Row{"a class at school", "12/A1"},
             Row{"a neighbourhood", "3/KP5"},
             Row{"a date", "16/5/2016"},
             Row{"a span of years", "2016-2021"},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(read(text) == "");
    }
}

TEST_CASE("a designator that is typed need not keep its case")
{
    CHECK(to_string(parse_designator("16/ct-ttg").value()) == "16/CT-TTg");
    CHECK(to_string(parse_designator("79-ctr/bdvtw-bcsđcp").value()) == "79-CTr/BDVTW-BCSĐCP");
    CHECK_FALSE(parse_designator("Phạm Duy Hưng").has_value());
}
