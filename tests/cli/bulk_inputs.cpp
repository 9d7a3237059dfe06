#include "tests/cli/bulk_inputs.hpp"

#include <fstream>
#include <stdexcept>
#include <string_view>

#include "core/json.hpp"
#include "tests/bench/make_articles/text.hpp"
#include "tests/read/archives.hpp"

namespace soichi::test {

namespace {

namespace fs = std::filesystem;
using bench::GeneratedArticle;

constexpr std::uint64_t seed = 9;

std::vector<GeneratedArticle> articles(std::size_t count)
{
    std::ifstream units{SOICHI_PROJECT_DIR "/core/gazetteer/data/units.tsv"};
    const bench::World world{bench::read_places(units), seed, count};
    std::vector<GeneratedArticle> made;
    for (std::size_t i = 0; i < count; ++i) {
        made.push_back(make_article(world, i));
    }
    return made;
}

std::string json_lines(const std::vector<GeneratedArticle>& articles)
{
    std::string lines;
    for (const auto& article : articles) {
        JsonWriter json{lines};
        json.begin_object().member("id", article.id).member("title", article.title).member("text", article.text);
        json.member("date", article.date).member("url", article.url).end_object();
        lines += '\n';
    }
    return lines;
}

Members texts(const std::vector<GeneratedArticle>& articles)
{
    Members members;
    for (const auto& article : articles) {
        members.emplace_back(article.id.substr(0, 7) + "/" + article.id + ".txt",
                             article.title + "\n\n" + article.text + "\n");
    }
    return members;
}

fs::path write(const fs::path& file, std::string_view bytes)
{
    fs::create_directories(file.parent_path());
    if (!(std::ofstream{file, std::ios::binary} << bytes).flush()) {
        throw std::runtime_error{"cannot write " + file.string()};
    }
    return file;
}

}  // namespace

std::vector<BulkInput> bulk_inputs(const fs::path& folder, std::size_t count)
{
    const auto made = articles(count);
    const auto lines = json_lines(made);
    const auto members = texts(made);
    for (const auto& [name, bytes] : members) {
        write(folder / "texts" / name, bytes);
    }
    return {{"JSON Lines", write(folder / "articles.jsonl", lines)},
            {"JSON Lines in zstd", write(folder / "articles.jsonl.zst", compressed(lines, "zstd"))},
            {"a folder", folder / "texts"},
            {"a tar", write(folder / "articles.tar", archive_of(members, "ustar", "none"))}};
}

}  // namespace soichi::test
