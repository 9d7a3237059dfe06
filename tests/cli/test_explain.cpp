#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/cli/program.hpp"
#include "tests/support/temp_store.hpp"

using soichi::test::Finished;
using soichi::test::TempFolder;

namespace {

/// Signs of markup, of other pages and of a terminal, where an article may have them.
constexpr std::string_view hostile = "Tin <script>alert(\"1\")</script> & 'khác'\n\n"
                                     "UBND tỉnh Kon Tum sẽ ban hành Quyết định số 88/QĐ-UBND.\n"
                                     "UBND tỉnh Kon Tum đã ban hành Kế hoạch số 45/KH-UBND ngày 02/3/2019 thực hiện Chỉ thị số 61/CT-TTg.\n"
                                     "Đoàn tới xã Tân Hưng <img src=\"http://example.org/a.png\"/> \x1b[31m vào ngày 31/02/2018.\n";

struct Imported {
    TempFolder folder;

    explicit Imported(std::string_view text = hostile)
    {
        std::ofstream{folder.path() / "bai.txt"} << text;
        std::ofstream{folder.path() / "an.txt"} << "Tin thứ hai\n\nUBND đã họp bàn về sản xuất vụ xuân hôm nay.\n";
        REQUIRE(run({"import", "bai.txt", "an.txt"}).code == 0);
    }
    [[nodiscard]] Finished run(std::vector<std::string> arguments) const
    {
        return soichi::test::run({.arguments = std::move(arguments), .folder = folder.path()});
    }
    [[nodiscard]] std::string file(const std::string& name) const
    {
        std::ifstream in{folder.path() / name};
        return {std::istreambuf_iterator<char>{in}, {}};
    }
};

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// Are the tags of this page closed in the order in which they were opened? Only `<!DOCTYPE` stands alone.
bool well_formed(std::string_view page)
{
    std::vector<std::string> open;
    for (auto at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
        const auto end = page.find('>', at);
        if (end == std::string_view::npos) {
            return false;
        }
        const auto tag = page.substr(at + 1, end - at - 1);
        const auto name = std::string{tag.substr(0, tag.find_first_of(" /", 1))};
        if (tag.front() == '!' || tag.back() == '/') {
            continue;
        }
        if (tag.front() != '/') {
            open.push_back(name);
        } else if (open.empty() || "/" + open.back() != name) {
            return false;
        } else {
            open.pop_back();
        }
    }
    return open.empty();
}

}  // namespace

TEST_CASE("doubts are listed by source and place, and can be narrowed")
{
    const Imported store;
    const auto all = store.run({"doubts", "--lang", "en"});
    CHECK(all.code == 0);
    CHECK(all.out.find("an.txt") < all.out.find("bai.txt"));
    CHECK(all.out.find("[planned") < all.out.find("[broken_date"));
    CHECK(contains(all.out, "the sentence speaks of the future"));
    CHECK(store.run({"doubts", "--lang", "en"}).out == all.out);

    const auto planned = store.run({"doubts", "--reason", "planned", "--lang", "vi"});
    CHECK(contains(planned.out, "câu văn nói về việc sẽ làm"));
    CHECK_FALSE(contains(planned.out, "broken_date"));
    CHECK_FALSE(contains(store.run({"doubts", "--article", "an.txt"}).out, "bai.txt"));

    CHECK(contains(store.run({"doubts", "--limit", "1", "--lang", "en"}).out, "more (--limit 0 shows all)"));
    CHECK(store.run({"doubts", "--article", "an.txt", "--reason", "planned", "--fail-empty"}).code == 6);
    CHECK(store.run({"doubts", "--reason", "whim"}).code == 2);
    CHECK(store.run({"doubts", "--article", "none.txt"}).code == 2);
}

TEST_CASE("doubts in JSON give words, reason and candidates")
{
    const Imported store;
    const auto json = store.run({"doubts", "--json"}).out;
    CHECK(contains(json, "\"schema\": \"soichi.doubts/1\""));
    CHECK(contains(json, "\"reason\": \"ambiguous\""));
    CHECK(contains(json, "\"concerns\": \"ISSUED_BY\""));
    CHECK(contains(json, "\"quote\": \"ngày 31/02/2018\""));
    CHECK(contains(json, "\"more\": 0"));
}

TEST_CASE("an explanation marks what is named, and lists claims and doubts")
{
    const Imported store;
    const auto plain = store.run({"explain", "bai.txt", "--lang", "en"});
    CHECK(plain.code == 0);
    CHECK(contains(plain.out, "[d2 Kế hoạch số 45/KH-UBND]"));
    CHECK(contains(plain.out, "[? xã Tân Hưng]"));
    CHECK(contains(plain.out, "IMPLEMENTS · cue thực hiện"));
    CHECK(contains(plain.out, "[planned, bytes "));
    CHECK_FALSE(contains(plain.out, "\x1b"));  // no colours here, and none smuggled in

    const auto coloured = store.run({"explain", "bai.txt", "--color", "always"});
    CHECK(contains(coloured.out, "\x1b[1;35m"));
    CHECK_FALSE(contains(coloured.out, "[d2 "));
    CHECK_FALSE(contains(coloured.out, "\x1b[31m"));

    const auto json = store.run({"explain", "bai.txt", "--json"}).out;
    CHECK(contains(json, "\"schema\": \"soichi.explanation/1\""));
    CHECK(contains(json, "\"rule\": "));
    CHECK(store.run({"explain", "none.txt"}).code == 2);
}

TEST_CASE("the page of an explanation stands alone and runs nothing of the article")
{
    const Imported store;
    const auto run = store.run({"explain", "bai.txt", "--html", "bai.html"});
    CHECK(run.code == 0);
    CHECK(run.out.empty());
    const auto page = store.file("bai.html");
    CHECK(page.rfind("<!DOCTYPE html>", 0) == 0);
    CHECK(well_formed(page));
    CHECK_FALSE(contains(page, "<script"));
    CHECK(contains(page, "&lt;script&gt;"));
    for (const std::string_view asks : {"<img", "<link", "<iframe", "<object", "<embed", "<base", "href=\"http", "srcset"}) {
        CAPTURE(asks);
        CHECK_FALSE(contains(page, asks));
    }
    CHECK_FALSE(contains(page, "url("));
    CHECK_FALSE(contains(page, "@import"));
    CHECK_FALSE(contains(page, "\x1b"));
    CHECK(contains(page, "prefers-color-scheme: dark"));
    CHECK(contains(page, "<mark class=\"directive\""));
    // Every link leads to a place of the page.
    std::size_t links = 0;
    constexpr std::string_view link = "href=\"#";
    for (auto at = page.find(link); at != std::string::npos; at = page.find(link, at + 1), ++links) {
        const auto begin = at + link.size();
        const auto target = page.substr(begin, page.find('"', begin) - begin);
        CAPTURE(target);
        CHECK(contains(page, "id=\"" + target + "\""));
    }
    CHECK(links > 4);
}
