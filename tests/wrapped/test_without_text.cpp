// A store that keeps no texts holds spans and hashes, and no sentence.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "eval/dump.hpp"
#include "importers/import.hpp"
#include "query/dump/dump.hpp"
#include "tests/support/temp_store.hpp"
#include "tests/wrapped/plain_articles.hpp"
#include "tests/wrapped/wraps.hpp"

namespace fs = std::filesystem;
using namespace soichi;
using namespace soichi::test;

namespace {

/// Articles whose sentences stand in no name: what a store keeps of them is spans and names alone.
const Texts invented{
    "Xã Hưng Mỹ giải quyết đơn thư\n\n"
    "Ngày 12/9/2016, Ủy ban nhân dân huyện Cầu Kè ban hành Kế hoạch số 12/KH-UBND thực hiện Chỉ thị số 90/CT-TTg ngày "
    "16/5/2016 của Thủ tướng Chính phủ.\n"
    "Bà con ở ấp Tư kể rằng mùa mưa năm nay nước ngập quá đầu gối suốt ba tuần liền.\n"
    "Nhiều nhà phải kê giường lên gạch và gửi trẻ nhỏ sang nhà người quen ở đầu làng.\n",
    "Tổ hòa giải ấp Năm họp bên bến nước\n\n"
    "Hai nhà cạnh nhau tranh chấp một bờ rào tre đã trồng từ thời ông nội của cả hai bên.\n"
    "Chiều hôm ấy, ông Đỗ Văn Kiên, Chủ tịch Ủy ban nhân dân huyện Cầu Kè, tỉnh Trà Vinh, ngồi nghe đến tận tối "
    "mịt.\n"};

/// Of these lines no evidence is made.
const std::vector<std::string> private_lines{
    "Bà con ở ấp Tư kể rằng mùa mưa năm nay nước ngập quá đầu gối suốt ba tuần liền.",
    "Nhiều nhà phải kê giường lên gạch và gửi trẻ nhỏ sang nhà người quen ở đầu làng.",
    "Hai nhà cạnh nhau tranh chấp một bờ rào tre đã trồng từ thời ông nội của cả hai bên."};

const std::vector<std::string> telling_lines{
    "thực hiện Chỉ thị số 90/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ.",
    "Chiều hôm ấy, ông Đỗ Văn Kiên, Chủ tịch Ủy ban nhân dân huyện Cầu Kè, tỉnh Trà Vinh, ngồi nghe đến tận tối mịt."};

std::string file_bytes(const fs::path& folder)
{
    std::string all;
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        std::ifstream in{entry.path(), std::ios::binary};
        all.append(std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{});
    }
    return all;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string dump_of(const Store& store, bool with_text = false, std::string_view format = "jsonl")
{
    std::ostringstream out;
    const auto all = store.snapshot();
    const auto dump = dump_format_named(format)->make(out, all);
    write_graph(all, *dump, {}, with_text);
    return out.str();
}

void write_all(const TempFolder& folder, const Members& files)
{
    for (const auto& [name, bytes] : files) {
        folder.write(name, bytes);
    }
}

ImportReport import_from(TempStore& store, const TempFolder& folder, bool keep_text)
{
    ImportOptions options;
    options.keep_text = keep_text;
    return import_paths(*store, {folder.path().string()}, options);
}

}  // namespace

TEST_CASE("a store without texts holds no sentence of them, neither in its log nor in its tables")
{
    const TempFolder folder;
    write_all(folder, plain_files(invented));
    TempStore kept;
    import_from(kept, folder, true);
    TempStore bare;
    CHECK(import_from(bare, folder, false).added == invented.size());
    for (const bool flushed : {false, true}) {
        CAPTURE(flushed);
        const auto bytes = file_bytes(bare.directory());
        for (const auto& lines : {private_lines, telling_lines}) {
            for (const auto& line : lines) {
                CAPTURE(line);
                CHECK(has(file_bytes(kept.directory()), line) == !flushed);  // tables are compressed, the log is not
                CHECK_FALSE(has(bytes, line));
            }
        }
        kept->flush();
        bare->flush();
    }
    for (const auto id : bare->snapshot().articles()) {
        CHECK(bare->snapshot().article(id)->text.empty());
        CHECK(bare->snapshot().article(id)->text_bytes > 0);
        CHECK(bare->snapshot().article(id)->text_hash != 0);
    }
}

TEST_CASE("the dump of a store without texts is that of a store with them, but for the quotes")
{
    const TempFolder folder;
    write_all(folder, plain_files(invented));
    TempStore kept;
    import_from(kept, folder, true);
    TempStore bare;
    import_from(bare, folder, false);
    std::istringstream whole_lines{dump_of(*kept)};
    std::istringstream bare_lines{dump_of(*bare)};
    const auto whole = eval::read_dump(whole_lines, "whole");
    const auto read = eval::read_dump(bare_lines, "bare");
    CHECK(read.nodes.size() == whole.nodes.size());
    REQUIRE(read.edges.size() == whole.edges.size());
    std::size_t pieces = 0;
    for (std::size_t i = 0; i < read.edges.size(); ++i) {
        REQUIRE(read.edges[i].evidence.size() == whole.edges[i].evidence.size());
        for (std::size_t n = 0; n < read.edges[i].evidence.size(); ++n, ++pieces) {
            CHECK(read.edges[i].evidence[n].quote.empty());
            CHECK(read.edges[i].evidence[n].begin == whole.edges[i].evidence[n].begin);
            CHECK(read.edges[i].evidence[n].end == whole.edges[i].evidence[n].end);
            CHECK_FALSE(whole.edges[i].evidence[n].quote.empty());
        }
    }
    CHECK(pieces > 10);
}

TEST_CASE("importing the same again into a store without texts changes nothing")
{
    const TempFolder folder;
    write_all(folder, plain_files(invented));
    TempStore store;
    import_from(store, folder, false);
    const auto before = dump_of(*store);
    CHECK(import_from(store, folder, false).unchanged == invented.size());
    CHECK(dump_of(*store) == before);
    const TempFolder other;  // files that no mark tells to be known
    write_all(other, plain_files(invented));
    CHECK(import_from(store, other, false).unchanged == invented.size());
    CHECK(dump_of(*store) == before);
    CHECK_FALSE(has(file_bytes(store.directory()), private_lines[0]));
}

TEST_CASE("who imports with texts later has them")
{
    const TempFolder folder;
    write_all(folder, plain_files(invented));
    TempStore store;
    import_from(store, folder, false);
    CHECK(import_from(store, folder, true).unchanged == 0);
    TempStore whole;
    import_from(whole, folder, true);
    CHECK(dump_of(*store) == dump_of(*whole));
}

TEST_CASE("a dump holds the sentences that are evidence, and all of them only where it is asked to")
{
    const TempFolder folder;
    write_all(folder, plain_files(invented));
    TempStore store;
    import_from(store, folder, true);
    for (const auto* const format : {"jsonl", "graphml", "dot"}) {
        CAPTURE(format);
        const auto dump = dump_of(*store, false, format);
        for (const auto& line : private_lines) {
            CAPTURE(line);
            CHECK_FALSE(has(dump, line));
        }
    }
    CHECK(has(dump_of(*store), telling_lines[0]));
    CHECK(has(dump_of(*store, true), private_lines[0]));
}

namespace {

/// The sentences of a text, but for what JSON would escape.
std::vector<std::string> sentences_of(const std::string& text)
{
    constexpr std::size_t shortest = 60;
    std::vector<std::string> sentences;
    for (const auto& line : lines_of(text)) {
        for (std::size_t at = 0; at < line.size();) {
            const auto end = std::min(line.find(". ", at), line.size());
            auto sentence = line.substr(at, end - at);
            at = end + 2;
            if (sentence.size() >= shortest && sentence.find_first_of("\"\\\t") == std::string::npos) {
                sentences.push_back(std::move(sentence));
            }
        }
    }
    return sentences;
}

/// What a dump may quote: evidence, titles of articles and directives, names.
std::string quotable(const Store& store)
{
    std::string words;
    const auto all = store.snapshot();
    all.for_each_edge([&](const Edge& edge) {
        for (const auto& piece : all.evidence(edge.id)) {
            words += all.quote(piece.article, piece.span) + "\n";
        }
        return true;
    });
    all.for_each_node([&](const Node& node) {
        words += node.label + "\n";
        for (const auto& [name, value] : node.properties) {
            words += value + "\n";
        }
        return true;
    });
    for (const auto id : all.articles()) {
        words += all.article_facts(id)->title + "\n";
    }
    return words;
}

}  // namespace

TEST_CASE("no dump of the examples holds a sentence that is no evidence")
{
    const TempFolder folder;
    const auto articles = example_articles();
    write_all(folder, plain_files(articles.texts));
    TempStore store;
    import_from(store, folder, true);
    const auto dump = dump_of(*store);
    const auto may = quotable(*store);
    std::size_t left_out = 0;
    for (const auto& text : articles.texts) {
        for (const auto& sentence : sentences_of(text)) {
            CAPTURE(sentence);
            CHECK(has(may, sentence) >= has(dump, sentence));
            left_out += has(dump, sentence) ? 0 : 1;
        }
    }
    CHECK(left_out > 10);
}
