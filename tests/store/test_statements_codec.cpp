#include <doctest/doctest.h>

#include <random>
#include <string>

#include "core/store/article_codec.hpp"
#include "core/store/codec.hpp"
#include "core/store/evidence_codec.hpp"
#include "core/store/statements_codec.hpp"

using soichi::DamagedRecord;
using soichi::decode_statements;
using soichi::encode;
using soichi::Kind;
using soichi::Relation;
using soichi::Statements;

namespace {

Statements rich_statements()
{
    Statements statements;
    statements.rules = "2026.1";
    statements.date = "2018-07-20";
    statements.entities = {
        {Kind::directive, "Chỉ thị 16/CT-TTg", {"Chỉ thị 16"}, {{"number", "16"}}, "chỉ thị|16", {{0, 20}, {300, 312}}},
        {Kind::official, "Phạm Duy Hưng", {}, {}, "", {{70, 86}}},
    };
    statements.claims = {{Relation::signed_by, 0, 1, {{"title", "Phó Chủ tịch"}}, {40, 90}, "signature", 0.95}};
    statements.published = {0};
    return statements;
}

}  // namespace

TEST_CASE("statements are read back as they were written")
{
    const auto bytes = encode(rich_statements());
    const auto read = decode_statements(bytes);
    CHECK(read == rich_statements());
    CHECK(encode(read) == bytes);
    CHECK(encode(decode_statements(encode(Statements{}))) == encode(Statements{}));
}

TEST_CASE("statements cut off anywhere are reported")
{
    const auto bytes = encode(rich_statements());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CAPTURE(length);
        CHECK_THROWS_AS(decode_statements(bytes.substr(0, length)), DamagedRecord);
    }
    CHECK_THROWS_AS(decode_statements(bytes + '\0'), DamagedRecord);
}

TEST_CASE("statements with wrong bytes are reported or read, never worse")
{
    const auto bytes = encode(rich_statements());
    std::mt19937 random{11};
    int reported = 0;
    for (int round = 0; round < 20'000; ++round) {
        auto damaged = bytes;
        for (auto left = 1 + random() % 3; left > 0; --left) {
            damaged[random() % damaged.size()] = static_cast<char>(random());
        }
        try {
            const auto read = decode_statements(damaged);
            for (const auto& claim : read.claims) {
                REQUIRE(claim.from < read.entities.size());
                REQUIRE(claim.to < read.entities.size());
            }
        } catch (const DamagedRecord&) {
            ++reported;
        }
    }
    CHECK(reported > 0);
}

TEST_CASE("a claim about nothing is reported")
{
    auto statements = rich_statements();
    statements.claims[0].to = 2;
    CHECK_THROWS_AS(decode_statements(encode(statements)), DamagedRecord);
    statements = rich_statements();
    statements.published = {7};
    CHECK_THROWS_AS(decode_statements(encode(statements)), DamagedRecord);
}

TEST_CASE("an article's facts and a piece of evidence are read back, and cut ones reported")
{
    soichi::Article article;
    article.id = {Kind::article, 5};
    article.text = "mười hai chữ";
    article.title = "Tựa";
    article.date = "2018-07-20";
    article.url = "https://example.org/bai";
    article.publisher = "Báo";
    article.sources = {{"a.txt"}, {"b/c.txt", "https://example.org/c", "2020-11-09T03:00:00Z", "tcvn3", 17}};
    const auto facts = encode_facts(article);
    const auto read = soichi::decode_article_facts(article.id, facts);
    CHECK(read.text_bytes == article.text.size());
    CHECK(read.text.empty());
    CHECK(encode_facts(read).size() == facts.size());
    CHECK(read.sources == article.sources);
    CHECK(read.url == article.url);

    const soichi::Evidence evidence{article.id, {120, 188}, "rule", 0.75, {{"date", "2018"}}};
    const auto piece = encode_piece(evidence);
    const auto again = soichi::decode_piece(article.id, piece);
    CHECK(again.span == evidence.span);
    CHECK(again.rule == "rule");
    CHECK(again.confidence == 0.75);
    CHECK(again.qualifiers == evidence.qualifiers);
    for (const auto& bytes : {facts, piece}) {
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            CAPTURE(length);
            if (bytes == facts) {
                CHECK_THROWS_AS(soichi::decode_article_facts(article.id, bytes.substr(0, length)), DamagedRecord);
            } else {
                CHECK_THROWS_AS(soichi::decode_piece(article.id, bytes.substr(0, length)), DamagedRecord);
            }
        }
    }
}
