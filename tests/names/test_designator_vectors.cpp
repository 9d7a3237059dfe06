#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/names/designator.hpp"

using soichi::designator_at;
using soichi::Designator;
using soichi::Register;

namespace {

std::string joined(const std::vector<std::string>& tokens)
{
    std::string all;
    for (const auto& token : tokens) {
        all.append(all.empty() ? 0 : 1, ' ').append(token);
    }
    return all;
}

std::optional<Designator> read(std::string_view text)
{
    const auto match = designator_at(text, text.find_first_of("0123456789"));
    return match ? std::optional{match->designator} : std::nullopt;
}

}  // namespace

TEST_CASE("a designator is taken apart into number, year, symbol, register and issuers")
{
    struct Row {
        std::string_view text;
        std::string_view number;
        std::string_view year;
        std::string_view symbol;
        Register reg;
        std::string_view issuers;
        std::string_view units;
    };
    // clang-format off
    for (const auto& [text, number, year, symbol, reg, issuers, units] : {
             Row{"58/2020/QH14", "58", "2020", "QH14", Register::law, "QH", ""},
             Row{"1211/2016/UBTVQH13", "1211", "2016", "UBTVQH13", Register::law, "UBTVQH", ""},
             Row{"730/2004/NQ-UBTVQH11", "730", "2004", "NQ-UBTVQH11", Register::normative, "UBTVQH", ""},
             Row{"30/2020/NĐ-CP", "30", "2020", "NĐ-CP", Register::normative, "CP", ""},
             Row{"01/2011/TT-BNV", "01", "2011", "TT-BNV", Register::normative, "BNV", ""},
             Row{"03/2010/TTLT-BNV-BTC-BLĐTB&XH", "03", "2010", "TTLT-BNV-BTC-BLĐTB&XH", Register::normative, "BNV BTC BLĐTB&XH", ""},
             Row{"19/2008/NQLT/CP-UBTUMTTQVN", "19", "2008", "NQLT-CP-UBTUMTTQVN", Register::normative, "CP UBTUMTTQVN", ""},
             Row{"16/2001/CT-TTG", "16", "2001", "CT-TTg", Register::normative, "TTg", ""},
             Row{"03/2007/QĐ-BNV", "03", "2007", "QĐ-BNV", Register::normative, "BNV", ""},
             Row{"03/2007QĐ-BNV", "03", "2007", "QĐ-BNV", Register::normative, "BNV", ""},
             Row{"48/2018/QÐ-UBND", "48", "2018", "QĐ-UBND", Register::normative, "UBND", ""},
             Row{"16/CT-TTg", "16", "", "CT-TTg", Register::admin, "TTg", ""},
             Row{"1553/QĐ-UBND", "1553", "", "QĐ-UBND", Register::admin, "UBND", ""},
             Row{"2753/QĐ-UBND", "2753", "", "QĐ-UBND", Register::admin, "UBND", ""},
             Row{"17/KH-UBND", "17", "", "KH-UBND", Register::admin, "UBND", ""},
             Row{"30c/NQ-CP", "30c", "", "NQ-CP", Register::admin, "CP", ""},
             Row{"895/NQ-UBTVQH14", "895", "", "NQ-UBTVQH14", Register::admin, "UBTVQH", ""},
             Row{"31/NQ-HĐND", "31", "", "NQ-HĐND", Register::admin, "HĐND", ""},
             Row{"03/VBHN-VPQH", "03", "", "VBHN-VPQH", Register::admin, "VPQH", ""},
             Row{"12/KH-MTTQ-BTT", "12", "", "KH-MTTQ-BTT", Register::admin, "MTTQ", "BTT"},
             Row{"207/QĐ-MTTW-BTT", "207", "", "QĐ-MTTW-BTT", Register::admin, "MTTW", "BTT"},
             Row{"25/TT-MTTW-BTT", "25", "", "TT-MTTW-BTT", Register::admin, "MTTW", "BTT"},
             Row{"01/QCPH/UBND-UBMTTQ", "01", "", "QCPH-UBND-UBMTTQ", Register::admin, "UBND UBMTTQ", ""},
             Row{"217/QĐ-TW", "217", "", "QĐ/TW", Register::party, "TW", ""},
             Row{"70/QĐ UBND", "70", "", "QĐ-UBND", Register::admin, "UBND", ""},
             Row{"79-Ctr/BDVTW- BCSĐCP", "79", "", "CTr/BDVTW-BCSĐCP", Register::party, "BDVTW BCSĐCP", ""},
             Row{"79-Ctr/ BDVTW-BCSĐCP", "79", "", "CTr/BDVTW-BCSĐCP", Register::party, "BDVTW BCSĐCP", ""},
             Row{"79-Ctr/BDVTW – BCSĐCP", "79", "", "CTr/BDVTW-BCSĐCP", Register::party, "BDVTW BCSĐCP", ""},
             Row{"70-KH/BDVTU-BCSĐUBND", "70", "", "KH/BDVTU-BCSĐUBND", Register::party, "BDVTU BCSĐUBND", ""},
             Row{"123-KH/BDV-UBND", "123", "", "KH/BDV-UBND", Register::party, "BDV UBND", ""},
             Row{"16-CTr/BDV-UBND", "16", "", "CTr/BDV-UBND", Register::party, "BDV UBND", ""},
             Row{"161-CTr/BCSĐUBND-BDVTU", "161", "", "CTr/BCSĐUBND-BDVTU", Register::party, "BCSĐUBND BDVTU", ""},
             Row{"1893-QĐ/TU", "1893", "", "QĐ/TU", Register::party, "TU", ""},
             Row{"10-CT/TU", "10", "", "CT/TU", Register::party, "TU", ""},
             Row{"01-QCPH/UBND-BDVTU", "01", "", "QCPH/UBND-BDVTU", Register::party, "UBND BDVTU", ""},
             Row{"317-QĐ/TWĐTN-TNTH", "317", "", "QĐ/TWĐTN-TNTH", Register::party, "TWĐTN", "TNTH"},
             Row{"367 - QĐ/TWĐTN-VP", "367", "", "QĐ/TWĐTN-VP", Register::party, "TWĐTN", "VP"},
             Row{"490-CV/BDVTW", "490", "", "CV/BDVTW", Register::party, "BDVTW", ""},
             Row{"72-NQ-TW", "72", "", "NQ/TW", Register::party, "TW", ""},
             Row{"290- QĐ/TW", "290", "", "QĐ/TW", Register::party, "TW", ""},
             Row{"05-NQ/ĐU", "05", "", "NQ/ĐU", Register::party, "ĐU", ""},
             Row{"21-LCT/HĐNN8", "21", "", "LCT/HĐNN8", Register::party, "HĐNN", ""},
             Row{"2457/UBND-VX", "2457", "", "UBND-VX", Register::letter, "UBND", "VX"},
             Row{"73/TTg-CN", "73", "", "TTg-CN", Register::letter, "TTg", "CN"},
             Row{"2601/VPCP-KGVX", "2601", "", "VPCP-KGVX", Register::letter, "VPCP", "KGVX"},
             Row{"2231/SNV-CCHC&PC", "2231", "", "SNV-CCHC&PC", Register::letter, "SNV", "CCHC&PC"},
             Row{"249/MTTQ-BTT", "249", "", "MTTQ-BTT", Register::letter, "MTTQ", "BTT"},
         }) {
        // clang-format on
        CAPTURE(text);
        const auto designator = read(text);
        REQUIRE(designator);
        CHECK(designator->number == number);
        CHECK(designator->year == year);
        CHECK(symbol_of(*designator) == symbol);
        CHECK(designator->reg == reg);
        CHECK(joined(designator->issuers) == issuers);
        CHECK(joined(designator->units) == units);
    }
}

TEST_CASE("figures, dates, licences, roads, classes and neighbourhoods are no designators")
{
    for (const std::string_view text :
         {"165/168", "33/33", "1.566/1.853", "106/106", "26/0/2/2007", "108,39% KH", "5.052.100.000đ", "24/7", "3/4 đại biểu",
          "12/GP-TTĐT", "Giấy phép số 12/GP-TTĐT", "km 12/QL1A", "lớp 12/A1", "tổ 3/KP5"}) {
        CAPTURE(text);
        CHECK_FALSE(read(text).has_value());
    }
}
