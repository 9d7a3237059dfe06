#include <doctest/doctest.h>

#include <string>
#include <utf8proc.h>
#include <vector>

#include "core/names/sketch.hpp"
#include "query/show/relatives.hpp"
#include "tests/importers/pages.hpp"
#include "tests/support/temp_store.hpp"

namespace soichi {

namespace {

using test::Page;
using test::TempStore;

/// A long text: the same for the same numbers from `first` on.
std::string long_text(int first, int sentences)
{
    std::string text = "Tin dài\n\n";
    for (int i = first; i < first + sentences; ++i) {
        const auto mark = std::to_string(i);
        text += "Ngày họp thứ " + mark + ", UBND huyện nghe ý kiến của người thứ " + mark + " và bàn việc thứ " + mark +
                ". ";
    }
    return text + "\n";
}

std::string decomposed(const std::string& text)
{
    auto* const mapped = utf8proc_NFD(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
    std::string result{reinterpret_cast<const char*>(mapped)};
    std::free(mapped);  // NOLINT(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)
    return result;
}

std::vector<NodeId> relatives_of(Store& store, const std::string& source)
{
    std::vector<NodeId> ids;
    for (const auto& other : near_duplicates(store.snapshot(), test::article_from(store, source))) {
        CHECK(other.resemblance >= near_duplicate_from);
        ids.push_back(other.article);
    }
    return ids;
}

}  // namespace

TEST_CASE("articles that share nearly all words are near duplicates of each other, and stay two")
{
    TempStore store;
    test::import_pages(*store, {{"a", "", "", long_text(0, 60)},
                                {"b", "", "", long_text(0, 60) + "Hội nghị kết thúc vào buổi chiều cùng ngày.\n"},
                                {"c", "", "", long_text(500, 60)},
                                {"half", "", "", long_text(30, 60)}});
    const auto a = test::article_from(*store, "a").id;
    const auto b = test::article_from(*store, "b").id;
    CHECK(a != b);
    CHECK(relatives_of(*store, "a") == std::vector<NodeId>{b});
    CHECK(relatives_of(*store, "b") == std::vector<NodeId>{a});
    CHECK(relatives_of(*store, "c").empty());
    CHECK(relatives_of(*store, "half").empty());
}

TEST_CASE("a near duplicate in the decomposed form of Unicode is found")
{
    TempStore store;
    test::import_pages(*store,
                       {{"a", "", "", long_text(0, 60)},
                        {"b", "", "", decomposed(long_text(0, 60) + "Hội nghị kết thúc vào buổi chiều cùng ngày.\n")}});
    CHECK(relatives_of(*store, "a") == std::vector<NodeId>{test::article_from(*store, "b").id});
}

TEST_CASE("page furniture below a text does not make it less of a near duplicate")
{
    std::string furniture = "\nTin liên quan\n";
    for (int i = 0; i < 40; ++i) {
        furniture += "Bài viết khác số " + std::to_string(i) + " của trang này\n";
    }
    TempStore store;
    test::import_pages(*store,
                       {{"a", "", "", long_text(0, 60)},
                        {"b", "", "", long_text(0, 60) + "Buổi họp kết thúc lúc năm giờ chiều.\n" + furniture}});
    CHECK(relatives_of(*store, "a").size() == 1);
}

TEST_CASE("dumps tell the near duplicates of each article")
{
    TempStore store;
    test::import_pages(*store, {{"a", "", "", long_text(0, 60)},
                                {"b", "", "", long_text(0, 60) + "Hội nghị kết thúc vào buổi chiều cùng ngày.\n"},
                                {"c", "", "", long_text(500, 60)}});
    const auto a = to_string(test::article_from(*store, "a").id);
    const auto b = to_string(test::article_from(*store, "b").id);
    const auto jsonl = test::dump_of(*store, "jsonl");
    CHECK(jsonl.find(R"("near_duplicate_of":[")" + a + R"("])") != std::string::npos);
    CHECK(jsonl.find(R"("near_duplicate_of":[")" + b + R"("])") != std::string::npos);
    const auto count = [](const std::string& text, const std::string& words) {
        std::size_t found = 0;
        for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
            ++found;
        }
        return found;
    };
    CHECK(count(jsonl, "near_duplicate_of") == 2);
    const auto graphml = test::dump_of(*store, "graphml");
    CHECK(graphml.find("near_duplicate_of") != std::string::npos);
    CHECK(count(graphml, ">" + a + "</data>") == 1);
    CHECK(count(graphml, ">" + b + "</data>") == 1);
}

TEST_CASE("a near duplicate that is removed, or superseded, is no longer told of")
{
    const std::string url = "https://kontum.example.org/tin/9";
    const Page old{"b", url, "2020-01-01T00:00:00Z",
                   long_text(0, 60) + "Hội nghị kết thúc vào buổi chiều cùng ngày.\n"};
    TempStore alone;
    test::import_pages(*alone, {{"a", "", "", long_text(0, 60)}});
    TempStore store;
    test::import_pages(*store, {{"a", "", "", long_text(0, 60)}, old});
    CHECK(relatives_of(*store, "a").size() == 1);
    CHECK(remove_article(*store, test::article_from(*store, "b").id));
    CHECK(relatives_of(*store, "a").empty());
    CHECK(test::dump_of(*store) == test::dump_of(*alone));
    test::import_pages(*store, {old});
    CHECK(relatives_of(*store, "a").size() == 1);
    test::import_pages(*store, {{"c", url, "2020-02-01T00:00:00Z", test::invented_text(3)}});
    CHECK(relatives_of(*store, "a").empty());
}

}  // namespace soichi
