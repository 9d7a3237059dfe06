// What collides and what succeeds, over the store: hard cases 1-3, 6, 15, 16, 19, 21 and 22 of the domain, in words of
// our own. Cases 2, 7 and 20 stand in test_hard_identity.cpp.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "query/review/candidates.hpp"
#include "tests/importers/store_of.hpp"

using namespace soichi;
using test::StoreOf;

namespace {

using Labels = std::vector<std::string>;

std::string property(const Node& node, const char* name)
{
    const auto found = node.properties.find(name);
    return found == node.properties.end() ? std::string{} : found->second;
}

/// Days of the directives of this label, in order.
Labels days_of(StoreOf& store, const std::string& label)
{
    Labels days;
    store.snapshot().for_each_node([&](const Node& node) {
        if (node.id.kind == Kind::directive && node.label == label) {
            days.push_back(property(node, "date"));
        }
        return true;
    });
    std::sort(days.begin(), days.end());
    return days;
}

const std::string two_years = "Ngày 03/10/2017, thực hiện Chỉ thị số 24/CT-TTg ngày 11/6/2015 và Chỉ thị số 24/CT-TTg "
                              "ngày 06/5/2017 của Thủ tướng Chính phủ, "
                              "UBND huyện Đăk Hà, tỉnh Kon Tum tổ chức hội nghị.";

}  // namespace

TEST_CASE("one number in two years is two directives, and each is that of other articles by its date alone")
{
    StoreOf store{{two_years,
                   "Ngày 04/4/2018, tỉnh Nghệ An sơ kết Chỉ thị số 24/CT-TTg ngày 06/5/2017 của Thủ tướng Chính phủ.",
                   "Ngày 05/5/2018, tỉnh Hà Giang sơ kết Chỉ thị số 24/CT-TTg năm 2015 của Thủ tướng Chính phủ."}};
    CHECK(days_of(store, "Chỉ thị 24/CT-TTg") == Labels{"2015-06-11", "2017-05-06"});
}

TEST_CASE("a bare number stays its article's own, with ranked candidates, however many directives the store holds")
{
    StoreOf store{
        {"Ngày 20/7/2021, thị xã Hương Trà thực hiện giãn cách theo Chỉ thị 16 từ 6 giờ.",
         "Ngày 01/4/2020, tỉnh Kon Tum triển khai Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ.",
         "Ngày 02/8/2016, tỉnh Nghệ An triển khai Chỉ thị số 16/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ."}};
    const auto bare = store.node("Chỉ thị 16");
    const auto candidates = may_be(store.snapshot(), bare.id);
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].node.date == "2020-03-31");
    CHECK(candidates[1].node.date == "2016-05-16");
    CHECK(candidates[0].weight > candidates[1].weight);
    CHECK(std::count(candidates[0].clues.begin(), candidates[0].clues.end(), Clue::known_subject) == 1);
}

TEST_CASE("an article that comes later changes no node of another")
{
    StoreOf store{{"Ngày 20/7/2021, thị xã Hương Trà thực hiện giãn cách theo Chỉ thị 16 từ 6 giờ."}};
    const auto before = store.node("Chỉ thị 16");
    store.import(
        "1.txt",
        "Ngày 01/4/2020, tỉnh Kon Tum triển khai Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ.");
    CHECK(store.node("Chỉ thị 16") == before);
}

TEST_CASE("a Party plan and a State plan of one number are two, told by term and by year")
{
    StoreOf store{{"Ngày 10/9/2018, tỉnh Kon Tum sơ kết Kế hoạch số 45-KH/TU ngày 05/3/2017 của Tỉnh ủy và Kế hoạch số "
                   "45/KH-UBND ngày "
                   "06/3/2017 của UBND tỉnh."}};
    const auto party = store.node("Kế hoạch 45-KH/TU");
    const auto state = store.node("Kế hoạch 45/KH-UBND");
    CHECK(party.key.find("|XII|") != std::string::npos);
    CHECK(state.key.find("|2017|") != std::string::npos);
}

TEST_CASE("bodies that issued a programme under their old names stay its issuers, and today's succeed them")
{
    StoreOf store{{"Ngày 09/11/2020, thị xã Hòa Thành, tỉnh Tây Ninh: Ban Dân vận Huyện ủy (nay là Ban Dân vận Thị ủy) "
                   "ký Chương trình "
                   "phối hợp số 16-CTr/BDV-UBND với UBND huyện (nay là UBND thị xã)."}};
    CHECK(store.edges(Relation::issued_by) ==
          Labels{"Chương trình phối hợp 16-CTr/BDV-UBND -> Ban Dân vận Huyện ủy Hòa Thành",
                 "Chương trình phối hợp 16-CTr/BDV-UBND -> UBND huyện Hòa Thành"});
    const auto successions = store.edges(Relation::succeeds);
    for (const std::string line : {"Ban Dân vận Thị ủy Hòa Thành -> Ban Dân vận Huyện ủy Hòa Thành",
                                   "UBND thị xã Hòa Thành -> UBND huyện Hòa Thành"}) {
        CAPTURE(line);
        CHECK(std::find(successions.begin(), successions.end(), line) != successions.end());
    }
}

TEST_CASE("a ward of 2025 is not the old one of its code; what went into it leads to it")
{
    StoreOf store{{"Ngày 15/8/2025, UBND phường Bắc Kạn (tỉnh Thái Nguyên) tiếp nhận hồ sơ của phường Xuất Hóa cũ.",
                   "Ngày 03/12/2020, đoàn công tác làm việc tại phường Xuất Hóa, thành phố Bắc Kạn."}};
    const auto now = store.node("phường Bắc Kạn");
    CHECK(property(now, "code") == "01843");
    CHECK(property(now, "code_vintage") == "gso2025");
    const auto old = store.node("phường Xuất Hóa");
    CHECK(property(old, "code") == "01855");
    CHECK(store.snapshot().edge(edge_id(Relation::succeeds, now.id, old.id)));
    CHECK(store.snapshot().neighbours(old.id, Relation::mentions, Direction::in).size() == 2);
}

TEST_CASE("a commune of a name that its province has twice stays open, and is found where the district is told")
{
    StoreOf open{{"Ngày 02/3/2018, tại tỉnh Hà Giang, đoàn kiểm tra làm việc với xã Tả Lủng."}};
    CHECK(open.count("xã Tả Lủng") == 0);
    const auto doubts = open.snapshot().doubts(open.article("0.txt"));
    const auto ambiguous = std::find_if(doubts.begin(), doubts.end(), [](const Doubt& doubt) {
        return doubt.kind == Kind::locality && doubt.reason == Reason::ambiguous;
    });
    REQUIRE(ambiguous != doubts.end());
    CHECK(ambiguous->candidates.size() == 2);
    StoreOf told{{"Ngày 02/3/2018, tại huyện Mèo Vạc, tỉnh Hà Giang, đoàn kiểm tra làm việc với xã Tả Lủng."}};
    CHECK(told.snapshot().neighbours(told.node("xã Tả Lủng").id, Relation::part_of, Direction::out).front().node ==
          told.node("huyện Mèo Vạc").id);
}

TEST_CASE("a broken date gives the year, the key and what was probably meant")
{
    StoreOf store{
        {"Ngày 19/4/2021, tỉnh Trà Vinh thực hiện Quyết định số 03/2007QÐ-BNV ngày 26/0/2/2007của Bộ trưởng Bộ Nội vụ.",
         "Ngày 20/4/2021, tỉnh Kon Tum thực hiện Quyết định số 03/2007/QĐ-BNV ngày 26/02/2007 của Bộ trưởng Bộ Nội "
         "vụ."}};
    const auto decision = store.node("Quyết định 03/2007/QĐ-BNV");
    CHECK(property(decision, "date") == "2007-02-26");
    CHECK(property(decision, "date_read") == "2007-02-26");
    CHECK(store.snapshot().neighbours(decision.id, Relation::mentions, Direction::in).size() == 2);
}

TEST_CASE("three issuers stand behind TW, and a circular is no Party circular")
{
    StoreOf store{
        {"Ngày 19/4/2021, tỉnh Kon Tum sơ kết Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng, "
         "Kết luận số "
         "114-KL/TW ngày 14/7/2015 của Ban Bí thư và Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị.",
         "Ngày 20/4/2021, tỉnh Kon Tum thực hiện Thông tư số 01/2011/TT-BNV ngày 19/01/2011 của Bộ Nội vụ và Thông tri "
         "số "
         "25/TT-MTTW-BTT ngày 02/4/2011."}};
    CHECK(store.edges(Relation::issued_by) == Labels{"Kết luận 114-KL/TW -> Ban Bí thư Trung ương Đảng",
                                                     "Nghị quyết 25-NQ/TW -> Ban Chấp hành Trung ương Đảng",
                                                     "Quyết định 290-QĐ/TW -> Bộ Chính trị",
                                                     "Thông tri 25/TT-MTTW-BTT -> Ủy ban Trung ương MTTQ Việt Nam",
                                                     "Thông tư 01/2011/TT-BNV -> Bộ Nội vụ"});
}

TEST_CASE("a short name that everybody uses is the directive itself, in the years in which it means that")
{
    StoreOf store{{"Ngày 19/4/2021, tỉnh Kon Tum sơ kết Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư.",
                   "Ngày 20/4/2021, tỉnh Nghệ An sơ kết việc thực hiện Kết luận số 114 của Ban Bí thư."}};
    const auto known = store.node("Kết luận 114-KL/TW");
    CHECK(store.snapshot().neighbours(known.id, Relation::mentions, Direction::in).size() == 2);
    CHECK(store.count("Kết luận 114") == 0);
}

TEST_CASE("articles that give one directive two days share its node, which tells both")
{
    StoreOf store{{"Ngày 19/4/2018, tỉnh Kon Tum thực hiện Kế hoạch số 17/KH-UBND ngày 28/3/2018 của UBND tỉnh.",
                   "Ngày 20/4/2018, tỉnh Kon Tum sơ kết Kế hoạch số 17/KH-UBND ngày 28/3/2018 của UBND tỉnh.",
                   "Ngày 21/4/2018, tỉnh Kon Tum nói về Kế hoạch số 17/KH-UBND ngày 26/3/2018 của UBND tỉnh."}};
    const auto plan = store.node("Kế hoạch 17/KH-UBND");
    CHECK(property(plan, "date") == "2018-03-28");
    CHECK(property(plan, "date_also") == "2018-03-26");
}
