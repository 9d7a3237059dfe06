#include "tests/importers/orders_articles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <stdexcept>
#include <string_view>

#include "importers/import.hpp"
#include "importers/exchange/extract_paths.hpp"
#include "tests/bench/make_articles/random.hpp"
#include "tests/bench/make_articles/text.hpp"

namespace soichi::test {

namespace {

namespace fs = std::filesystem;
using bench::Random;

constexpr std::size_t generated = 30;
constexpr std::size_t about_namesakes = 16;
constexpr std::uint64_t seed = 20;

void write(const fs::path& file, std::string_view bytes)
{
    if (!(std::ofstream{file, std::ios::binary} << bytes).flush()) {
        throw std::runtime_error{"cannot write " + file.string()};
    }
}

/// So few places that the articles meet in them.
bench::Places few_places()
{
    std::ifstream units{SOICHI_PROJECT_DIR "/core/gazetteer/data/units.tsv"};
    auto places = bench::read_places(units);
    places.provinces.resize(5);
    for (auto* level : {&places.provinces, &places.districts}) {
        for (auto& place : *level) {
            place.below.resize(std::min<std::size_t>(place.below.size(), 2));
        }
    }
    return places;
}

/// Writes of six names, each borne in several provinces.
class Namesakes {
public:
    Namesakes(const bench::Places& places, std::uint64_t index) : places_{places}, random_{bench::mixed({seed, index})}
    {
    }

    std::string present()
    {
        const auto name = any_name();
        return fmt::format("Ông {}, {} dự.", name, any_post());
    }

    /// Who bears the name in one province bears it in the other.
    std::string career()
    {
        const auto name = any_name();
        const auto from = any_post();
        return fmt::format("Ông {}, {} được điều động, bổ nhiệm giữ chức {} từ ngày 01/7/2021.", name, from,
                           any_post());
    }

    /// Nothing ties this person to others of the name.
    std::string bare() { return fmt::format("Ông {} phát biểu tại hội nghị.", any_name()); }

private:
    /// Another one each time: a name that one article ties to two provinces is one person from the beginning.
    std::string any_name()
    {
        static constexpr std::array<std::string_view, 6> names{"Lò Văn Pâng",     "Quan Thế Lịch", "Nông Thị Hiên",
                                                               "Nguyễn Văn Hùng", "Đàm Quang Tú",  "Vi Thị Nhẫn"};
        last_name_ = (last_name_ + 1 + random_.below(names.size() - 1)) % names.size();
        return std::string{names[last_name_]};
    }

    std::string any_post()
    {
        static constexpr std::array<std::string_view, 4> posts{"Giám đốc Sở Y tế", "Phó Giám đốc Sở Nội vụ",
                                                               "Phó Chủ tịch UBND", "Trưởng ban Dân vận Tỉnh ủy"};
        if (random_.chance(8)) {
            return "Thứ trưởng Bộ Y tế,";
        }
        const auto& province = random_.any(places_.provinces);
        return fmt::format("{} {} {},", random_.any(posts), province.type, province.name);
    }

    const bench::Places& places_;
    Random random_;
    std::size_t last_name_ = 0;
};

void copy_examples(const fs::path& folder)
{
    for (const auto& entry : fs::directory_iterator{fs::path{SOICHI_PROJECT_DIR} / "examples/articles"}) {
        fs::copy_file(entry.path(), folder / entry.path().filename());
    }
}

void write_generated(const fs::path& folder, const bench::World& world)
{
    for (std::size_t i = 0; i < generated; ++i) {
        const auto article = make_article(world, i);
        Namesakes namesakes{world.places(), i};
        write(folder / fmt::format("generated-{:02}.txt", i),
              fmt::format("{}\n\n{}\n\n{}\n\n{}\n", article.title, article.text, namesakes.present(),
                          namesakes.present()));
    }
}

std::string text_about_namesakes(const bench::Places& places, std::size_t index)
{
    Namesakes namesakes{places, generated + index};
    const auto title = fmt::format("Tin cán bộ số {}", index);
    const auto news = index % 4 == 3 ? namesakes.bare() : namesakes.career();
    return fmt::format("{}\n\n{}\n\n{}\n", title, news, namesakes.present());
}

std::string in_json(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        escaped += c == '\n' ? "\\n" : c == '"' ? "\\\"" : std::string{c};
    }
    return escaped;
}

/// The same text again, under an address and with a day of its own.
void write_again(const fs::path& folder, std::string_view text, std::size_t index, int source)
{
    write(folder / fmt::format("again-{:02}-{}.jsonl", index, source),
          fmt::format(R"({{"text":"{}","url":"https://{}.example.org/{}","date":"2021-07-{:02}"}})", in_json(text),
                      source == 1 ? "z" : "b", index, 10 + (index * 7 + static_cast<std::size_t>(source) * 5) % 15));
}

void write_about_namesakes(const fs::path& folder, const bench::Places& places)
{
    for (std::size_t i = 0; i < about_namesakes; ++i) {
        const auto text = text_about_namesakes(places, i);
        write(folder / fmt::format("careers-{:02}.txt", i), text);
        for (int source = 1; source <= static_cast<int>(i % 3); ++source) {
            write_again(folder, text, i, source);
        }
    }
}

Article article_in(const fs::path& file)
{
    Article article;
    extract_paths({file.string()}, [&](const ReadArticle& read) { article = read.article; });
    return article;
}

}  // namespace

std::vector<OrdersItem> orders_articles(const fs::path& folder)
{
    const bench::World world{few_places(), seed, generated};
    copy_examples(folder);
    write_generated(folder, world);
    write_about_namesakes(folder, world.places());
    std::vector<OrdersItem> items;
    for (const auto& entry : fs::directory_iterator{folder}) {
        auto article = article_in(entry.path());
        auto statements = extract(article);
        items.push_back({entry.path().string(), {std::move(article), std::move(statements)}});
    }
    std::sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return items;
}

}  // namespace soichi::test
