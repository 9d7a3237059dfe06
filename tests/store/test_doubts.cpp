#include <doctest/doctest.h>

#include <random>
#include <string>

#include "core/store/codec.hpp"
#include "core/store/doubts_codec.hpp"
#include "tests/store/invented.hpp"
#include "tests/store/picture.hpp"
#include "tests/support/temp_store.hpp"

using namespace soichi;
using soichi::test::invent;
using soichi::test::picture;
using soichi::test::TempStore;

namespace {

std::vector<Doubt> all_sorts()
{
    std::vector<Doubt> doubts;
    for (const auto& rule : reason_rules) {
        doubts.push_back({{10, 14}, rule.reason, Kind::locality, {}, {{"xã A, tỉnh B", "key", 0}, {"xã A, tỉnh C", "", 0.25}}});
        doubts.push_back({{20, 34}, rule.reason, {}, Relation::publishes, {}});
        doubts.push_back({{40, 44}, rule.reason, {}, {}, {{"2007-02-26", "", 0}}});
    }
    return doubts;
}

soichi::test::Invented doubtful(std::uint32_t number)
{
    auto in = invent(number, 100);
    in.statements.doubts = {{{0, 4}, Reason::ambiguous, Kind::agency, {}, {{"Sở A", "", 0}, {"Sở B", "", 0}}},
                            {{5, 9}, Reason::negated, {}, Relation::carries_out, {}}};
    return in;
}

}  // namespace

TEST_CASE("doubts are read back as they were written, and cut or wrong ones reported")
{
    const auto bytes = encode(all_sorts());
    CHECK(decode_doubts(bytes) == all_sorts());
    CHECK(encode(decode_doubts(bytes)) == bytes);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CAPTURE(length);
        CHECK_THROWS_AS(decode_doubts(bytes.substr(0, length)), DamagedRecord);
    }
    CHECK_THROWS_AS(decode_doubts(bytes + '\0'), DamagedRecord);
    auto unknown = encode({Doubt{{0, 1}, static_cast<Reason>(reason_rules.size()), {}, {}, {}}});
    CHECK_THROWS_AS(decode_doubts(unknown), DamagedRecord);
    std::mt19937 random{7};
    for (int round = 0; round < 5'000; ++round) {
        auto damaged = bytes;
        damaged[random() % damaged.size()] = static_cast<char>(random());
        try {
            for (const auto& doubt : decode_doubts(damaged)) {
                REQUIRE(static_cast<std::size_t>(doubt.reason) < reason_rules.size());
                CHECK_FALSE(concern_of(doubt).empty());
            }
        } catch (const DamagedRecord&) {
            continue;
        }
    }
}

TEST_CASE("an article keeps its doubts, and takes them along when it goes")
{
    TempStore store;
    const auto with = doubtful(1);
    const auto without = invent(2, 100);
    {
        Store::Batch batch{*store};
        put(batch, without);
        batch.commit();
    }
    const auto before = picture(store->snapshot());
    {
        Store::Batch batch{*store};
        put(batch, with);
        batch.commit();
    }
    const auto snapshot = store->snapshot();
    CHECK(snapshot.doubts(with.article.id) == with.statements.doubts);
    CHECK(snapshot.statements(with.article.id) == with.statements);
    CHECK(snapshot.doubts(without.article.id).empty());
    std::vector<NodeId> doubted;
    snapshot.for_each_doubtful([&](NodeId article, const std::vector<Doubt>& doubts) {
        CHECK(doubts == with.statements.doubts);
        doubted.push_back(article);
        return true;
    });
    CHECK(doubted == std::vector<NodeId>{with.article.id});
    const auto counts = snapshot.counts().doubts;
    CHECK(counts[static_cast<std::size_t>(Reason::ambiguous)] == 1);
    CHECK(counts[static_cast<std::size_t>(Reason::negated)] == 1);
    CHECK(counts[static_cast<std::size_t>(Reason::wished)] == 0);
    {
        Store::Batch batch{*store};
        take_out(batch, with);
        batch.commit();
    }
    CHECK(store->snapshot().doubts(with.article.id).empty());
    CHECK(picture(store->snapshot()) == before);
    CHECK(snapshot.doubts(with.article.id).size() == 2);  // an earlier snapshot keeps what it shows
}

TEST_CASE("doubts that are gone after another reading are gone from the store")
{
    TempStore store;
    auto article = doubtful(3);
    Store::Batch batch{*store};
    put(batch, article);
    batch.commit();
    article.statements.doubts.clear();
    batch.put_statements(article.article.id, article.statements);
    batch.commit();
    bool any = false;
    store->snapshot().for_each_doubtful([&](NodeId, const std::vector<Doubt>&) { return any = true; });
    CHECK_FALSE(any);
}
