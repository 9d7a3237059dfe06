#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/error.hpp"
#include "core/gazetteer/units.hpp"
#include "importers/import.hpp"
#include "importers/judge.hpp"
#include "tests/importers/store_of.hpp"

using namespace soichi;
using test::StoreOf;

namespace {

// Two namesakes in two provinces, and a third text that speaks of both posts of one.
const std::string in_kon_tum =
    "Ngày 02/3/2018, tỉnh Kon Tum tổ chức hội nghị. Giám đốc Sở Y tế Đinh Quốc Tuấn phát biểu.";
const std::string in_nghe_an =
    "Ngày 05/6/2019, tỉnh Nghệ An tổ chức hội nghị. Giám đốc Sở Tài chính Đinh Quốc Tuấn phát biểu.";
const std::string of_both = "Ngày 07/8/2020, ông Đinh Quốc Tuấn, nguyên Giám đốc Sở Y tế tỉnh Kon Tum, Phó Chủ tịch "
                            "UBND tỉnh Nghệ An phát biểu.";

Judgement judgement(Verdict verdict, NodeName subject, std::optional<NodeName> object = std::nullopt,
                    std::string detail = {})
{
    Judgement made;
    made.verdict = verdict;
    made.subject = std::move(subject);
    made.object = std::move(object);
    made.detail = std::move(detail);
    made.author = "Lan";
    made.time = "2026-11-27T08:00:00Z";
    made.reason = "read both";
    return made;
}

Judgement about_edge(Verdict verdict, const Node& from, Relation relation, const Node& to, std::string title = {})
{
    auto made = judgement(verdict, {from.id.kind, from.key}, NodeName{to.id.kind, to.key}, std::move(title));
    made.relation = rule_of(relation).label;
    return made;
}

void put(Store& store, const Judgement& judgement)
{
    auto all = store.judgements();
    all.add(judgement);
    judge(store, all);
}

void take_back_all(Store& store)
{
    judge(store, {});
}

/// Keys of the officials of this name, in byte order.
std::vector<NodeName> persons(StoreOf& store)
{
    std::vector<NodeName> names;
    store.snapshot().for_each_node([&](const Node& node) {
        if (node.id.kind == Kind::official && node.label == "Đinh Quốc Tuấn") {
            names.push_back({Kind::official, node.key});
        }
        return true;
    });
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

TEST_CASE("two persons who are judged to be the same are one, and two again when that is taken back")
{
    StoreOf store{{in_kon_tum, in_nghe_an}};
    const auto before = store.dump();
    const auto two = persons(store);
    REQUIRE(two.size() == 2);
    put(*store, judgement(Verdict::same, two[0], two[1]));
    CHECK(persons(store).size() == 1);
    CHECK(store.edges(Relation::holds_position) ==
          std::vector<std::string>{"Đinh Quốc Tuấn -> Sở Tài chính tỉnh Nghệ An (Giám đốc)",
                                   "Đinh Quốc Tuấn -> Sở Y tế tỉnh Kon Tum (Giám đốc)"});
    take_back_all(*store);
    CHECK(store.dump() == before);
}

TEST_CASE("persons who are judged to be different stay so when an article ties their posts together")
{
    StoreOf store{{in_kon_tum, in_nghe_an}};
    const auto two = persons(store);
    REQUIRE(two.size() == 2);
    put(*store, judgement(Verdict::different, two[0], two[1]));
    store.import("2.txt", of_both);
    CHECK(persons(store).size() == 2);
    take_back_all(*store);
    CHECK(persons(store).size() == 1);
}

TEST_CASE("judgements give the same graph whether they come before the articles or after them")
{
    StoreOf first{{in_kon_tum, in_nghe_an, of_both}};
    const auto whole = first.dump();
    StoreOf two{{in_kon_tum, in_nghe_an}};
    const auto names = persons(two);
    for (const auto verdict : {Verdict::same, Verdict::different}) {
        StoreOf early{{}};
        put(*early, judgement(verdict, names[0], names[1]));
        early.import("0.txt", in_kon_tum);
        early.import("2.txt", of_both);
        early.import("1.txt", in_nghe_an);
        take_back_all(*first);
        put(*first, judgement(verdict, names[0], names[1]));
        CAPTURE(rule_of(verdict).name);
        CHECK(early.dump() == first.dump());
    }
    take_back_all(*first);
    CHECK(first.dump() == whole);
}

TEST_CASE("a node is another one in the articles for which somebody split it")
{
    StoreOf store{
        {in_kon_tum, "Ngày 09/9/2018, tỉnh Kon Tum tổ chức hội nghị. Giám đốc Sở Y tế Đinh Quốc Tuấn trả lời."}};
    const auto before = store.dump();
    const auto one = persons(store);
    REQUIRE(one.size() == 1);
    put(*store, judgement(Verdict::split, one[0], std::nullopt, to_string(store.article("1.txt"))));
    CHECK(persons(store).size() == 2);
    const auto article = store.article("1.txt");
    remove_article(*store, article);
    CHECK(persons(store).size() == 1);
    store.import("1.txt", "Ngày 09/9/2018, tỉnh Kon Tum tổ chức hội nghị. Giám đốc Sở Y tế Đinh Quốc Tuấn trả lời.");
    CHECK(persons(store).size() == 2);
    take_back_all(*store);
    CHECK(store.dump() == before);
}

TEST_CASE("a wrong edge and a hidden node are in no answer, a right edge says so")
{
    StoreOf store{{in_kon_tum}};
    const auto before = store.dump();
    const auto person = store.node("Đinh Quốc Tuấn");
    const auto body = store.node("Sở Y tế tỉnh Kon Tum");
    const auto edge = edge_id(Relation::holds_position, person.id, body.id, "Giám đốc");
    put(*store, about_edge(Verdict::right, person, Relation::holds_position, body, "Giám đốc"));
    CHECK(store.snapshot().edge(edge)->properties.at("judged") == "right");
    put(*store, about_edge(Verdict::wrong, person, Relation::holds_position, body, "Giám đốc"));
    CHECK(!store.snapshot().edge(edge));
    CHECK(store.snapshot().neighbours(person.id, Relation::holds_position, Direction::out).empty());
    CHECK(store.snapshot().unjudged().edge(edge));
    put(*store, judgement(Verdict::hide, {Kind::agency, body.key}));
    CHECK(!store.snapshot().node(body.id));
    CHECK(store.dump().find(to_string(body.id)) == std::string::npos);
    take_back_all(*store);
    CHECK(store.dump() == before);
}

TEST_CASE("an article that is judged to speak from a place is read so")
{
    StoreOf store{{"Hội nghị\n\nNgày 02/3/2018, UBND tỉnh tổ chức hội nghị tổng kết công tác năm."}};
    const auto before = store.dump();
    const auto* const unit = Units::builtin().find("P62-0");
    REQUIRE(unit != nullptr);
    CHECK(store.count("UBND tỉnh Kon Tum") == 0);
    put(*store, judgement(Verdict::place, {Kind::article, to_string(store.article("0.txt"))},
                          NodeName{Kind::locality, key_of(*unit)}));
    CHECK(store.count("UBND tỉnh Kon Tum") == 1);
    CHECK(update(*store).changed == 0);
    take_back_all(*store);
    CHECK(store.dump() == before);
}

TEST_CASE("the file of judgements says the same when it is read again")
{
    Judgements judgements;
    judgements.add(judgement(Verdict::same, {Kind::agency, "a|b"}, NodeName{Kind::agency, "c"}));
    auto wrong = judgement(Verdict::wrong, {Kind::directive, "x"}, NodeName{Kind::directive, "y"});
    wrong.relation = "IMPLEMENTS";
    wrong.reason = "a tab\tand a\nline";
    judgements.add(wrong);
    const auto again = Judgements::parse(judgements.text());
    CHECK(again.text() == judgements.text());
    CHECK(again.all().back().reason == "a tab and a line");
}

TEST_CASE("a file of judgements that is no such file is refused with its line")
{
    const std::string header{judgements_header};
    struct Row {
        std::string text;
        std::string complaint;
    };
    for (const auto& row : {Row{"nonsense\n", "line 1"}, Row{header + "\nsame\tagency:a\n", "line 2"},
                            Row{header + "\nsame\tagency:a\t\tofficial:b\t\t\t\t\n", "two nodes of one kind"},
                            Row{header + "\nlike\tagency:a\t\tagency:b\t\t\t\t\n", "\"like\" is no verdict"},
                            Row{header + "\nwrong\tagency:a\tLOVES\tagency:b\t\t\t\t\n", "label of a relation"},
                            Row{header + "\nplace\tarticle:t_1\t\tagency:b\t\t\t\t\n", "an article and a locality"},
                            Row{header + "\nsame\tthing\t\tagency:b\t\t\t\t\n", "the subject must be a node"}}) {
        CAPTURE(row.text);
        std::string message;
        try {
            Judgements::parse(row.text);
        } catch (const InputError& error) {
            message = error.what();
        }
        CHECK(message.find(row.complaint) != std::string::npos);
    }
}

TEST_CASE("what several judgements join, one does not tell apart; of two on one matter the later holds")
{
    Judgements judgements;
    judgements.add(judgement(Verdict::same, {Kind::agency, "a"}, NodeName{Kind::agency, "b"}));
    judgements.add(judgement(Verdict::same, {Kind::agency, "b"}, NodeName{Kind::agency, "c"}));
    CHECK(judgements.joined(Kind::agency, "c") == "a");
    CHECK_THROWS_AS(judgements.add(judgement(Verdict::different, {Kind::agency, "c"}, NodeName{Kind::agency, "a"})),
                    UsageError);
    CHECK(judgements.all().size() == 2);
    judgements.add(judgement(Verdict::different, {Kind::agency, "b"}, NodeName{Kind::agency, "a"}));
    CHECK(judgements.joined(Kind::agency, "a") == "a");
    CHECK(judgements.joined(Kind::agency, "c") == "b");
    CHECK(judgements.remove(id_of(judgements.all().back())));
    CHECK(judgements.joined(Kind::agency, "c") == "a");
}

TEST_CASE("a person who is hidden stays so when the rules find out that it is another of the name too")
{
    StoreOf store{{in_kon_tum, in_nghe_an}};
    const auto two = persons(store);
    REQUIRE(two.size() == 2);
    for (const auto& one : two) {
        put(*store, judgement(Verdict::hide, one));
        store.import("2.txt", of_both);
        CAPTURE(one.key);
        CHECK(persons(store).empty());
        take_back_all(*store);
        CHECK(persons(store).size() == 1);
        remove_article(*store, store.article("2.txt"));
    }
}

TEST_CASE("two nodes of one article that are judged to be the same keep both names")
{
    StoreOf store{{"Ngày 02/3/2018, tỉnh Kon Tum tổ chức hội nghị. Giám đốc Sở Y tế Đinh Quốc Tuấn và Giám đốc Sở Tài "
                   "chính Đinh Quốc Tuân dự."}};
    const auto a = store.node("Đinh Quốc Tuấn");
    const auto b = store.node("Đinh Quốc Tuân");
    put(*store, judgement(Verdict::same, {a.id.kind, a.key}, NodeName{b.id.kind, b.key}));
    const auto officials = store.named(Kind::official);
    REQUIRE(officials.size() == 1);
    const auto one = store.node(officials.front());
    const auto other = one.label == a.label ? b.label : a.label;
    CHECK(std::find(one.aliases.begin(), one.aliases.end(), other) != one.aliases.end());
}

TEST_CASE("a second split leaves the first in force")
{
    const std::string again = "Ngày 09/9/2018, tỉnh Kon Tum tổ chức hội nghị. Giám đốc Sở Y tế Đinh Quốc Tuấn trả lời.";
    const std::string third =
        "Ngày 10/9/2018, tỉnh Kon Tum tổ chức hội nghị. Giám đốc Sở Y tế Đinh Quốc Tuấn kết luận.";
    StoreOf store{{in_kon_tum, again, third}};
    const auto one = persons(store).front();
    put(*store, judgement(Verdict::split, one, std::nullopt, to_string(store.article("1.txt"))));
    put(*store, judgement(Verdict::split, one, std::nullopt, to_string(store.article("2.txt"))));
    CHECK(persons(store).size() == 3);
}

TEST_CASE("documents of one number of two provinces are two, whatever their symbols begin with")
{
    StoreOf store{{"Ngày 01/3/2021, Ban Dân tộc tỉnh Kon Tum ban hành Kế hoạch số 33/KH-BDT ngày 01/3/2021.",
                   "Ngày 08/4/2021, Ban Dân tộc tỉnh Trà Vinh ban hành Kế hoạch số 33/KH-BDT ngày 08/4/2021."}};
    CHECK(store.count("Kế hoạch 33/KH-BDT") == 2);
}
