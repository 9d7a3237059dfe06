#include <doctest/doctest.h>

#include <vector>

#include "tests/support/temp_store.hpp"

using soichi::Kind;
using soichi::NodeId;
using soichi::OfficialClaim;
using soichi::Store;
using soichi::test::TempStore;

TEST_CASE("a node is found by every word of its names, however they are typed")
{
    TempStore store;
    soichi::Contribution contribution;
    const NodeId directive{Kind::directive, 16};
    const NodeId committee{Kind::agency, 1};
    const NodeId office{Kind::agency, 2};
    contribution.nodes = {
        {directive, "k", "Chỉ thị 16/CT-TTg", {"Chỉ thị số 16/CT-TTg", "Chỉ thị 16"}, {}},
        {committee, "k", "UBND tỉnh Bắc Kạn", {"Ủy ban nhân dân tỉnh Bắc Kạn"}, {}},
        {office, "k", "Văn phòng UBND tỉnh Bắc Kạn", {}, {}},
    };
    store.add(contribution);
    const auto snapshot = store->snapshot();
    struct Row {
        const char* why;
        const char* word;
        std::vector<soichi::NameHit> hits;
    };
    for (const auto& row : {
             Row{"a whole word, in each name once",
                 "16",
                 {{"chi thi 16", directive}, {"chi thi 16 ct ttg", directive}, {"chi thi so 16 ct ttg", directive}}},
             Row{"the beginning of a word",
                 "tt",
                 {{"chi thi 16 ct ttg", directive}, {"chi thi so 16 ct ttg", directive}}},
             Row{"several nodes, by name",
                 "ubnd",
                 {{"ubnd tinh bac kan", committee}, {"van phong ubnd tinh bac kan", office}}},
             Row{"two words of one name give it once",
                 "ba",
                 {{"ubnd tinh bac kan", committee},
                  {"uy ban nhan dan tinh bac kan", committee},
                  {"van phong ubnd tinh bac kan", office}}},
             Row{"the middle of a word finds nothing", "bnd", {}},
         }) {
        CAPTURE(row.why);
        CHECK(snapshot.names_with_word(row.word, 100) == row.hits);
    }
    CHECK(snapshot.names_with_word("ubnd", 1) == std::vector<soichi::NameHit>{{"ubnd tinh bac kan", committee}});
    CHECK(snapshot.names_with_word("ubnd", 0).empty());
    CHECK(snapshot.names_with_word("ubn", 10, true).empty());
    CHECK(snapshot.names_with_word("ubnd", 10, true) == snapshot.names_with_word("ubnd", 10));
    CHECK(snapshot.names_beginning("ubnd tinh", 10) == std::vector<soichi::NameHit>{{"ubnd tinh bac kan", committee}});
    CHECK(snapshot.names_beginning("tinh", 10).empty());
}

TEST_CASE("what articles say of a personal name is kept until it is taken away")
{
    TempStore store;
    const OfficialClaim early{{Kind::article, 1}, 4, {"Bắc Kạn", "UBND tỉnh Bắc Kạn"}};
    const OfficialClaim late{{Kind::article, 2}, 0, {}};
    const OfficialClaim other{{Kind::article, 1}, 5, {"Tây Ninh"}};
    Store::Batch batch{*store};
    batch.add_official("pham duy hung", late);
    batch.add_official("pham duy hung", early);
    batch.add_official("pham duy hung an", other);
    batch.commit();
    CHECK(store->officials_named("pham duy hung") == std::vector{early, late});
    CHECK(store->officials_named("pham duy").empty());
    Store::Batch second{*store};
    second.take_away_official("pham duy hung", early);
    second.commit();
    CHECK(store->officials_named("pham duy hung") == std::vector{late});
}
