#include "tests/importers/pages.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <sstream>

#include "query/dump/dump.hpp"

namespace soichi::test {

std::string invented_text(int number)
{
    static const std::array<std::string, 5> names{"Lò Văn Pâng", "Quan Thế Lịch", "Nông Thị Hiên", "Đàm Quang Tú",
                                                  "Vi Thị Nhẫn"};
    const auto& name = names[static_cast<std::size_t>(number) % names.size()];
    const auto mark = std::to_string(number);
    return "Tin số " + mark + "\n\nNgày 2/3/2020, UBND tỉnh Kon Tum ban hành Kế hoạch số " + mark +
           "/KH-UBND thực hiện Chỉ thị số " + mark + "1/CT-TTg. Ông " + name +
           ", Giám đốc Sở Nội vụ tỉnh Kon Tum, dự.\n";
}

ImportReport import_pages(Store& store, const std::vector<Page>& pages, const ImportOptions& options)
{
    auto page = pages.begin();
    return import_documents(
        store,
        [&]() -> std::optional<SourcedDocument> {
            if (page == pages.end()) {
                return std::nullopt;
            }
            SourcedDocument document{page->source, {}};
            document.document.facts.url = page->url;
            document.document.facts.version = page->time;
            document.document.text = page->text;
            ++page;
            return document;
        },
        options);
}

std::string dump_of(Store& store, const std::string& format)
{
    std::ostringstream out;
    const auto snapshot = store.snapshot();
    const auto writer = dump_format_named(format)->make(out, snapshot);
    write_graph(snapshot, *writer);
    return out.str();
}

Article article_from(Store& store, const std::string& source)
{
    const auto snapshot = store.snapshot();
    for (const auto id : snapshot.articles()) {
        auto article = snapshot.article(id).value();
        const auto names = source_names(article);
        if (std::find(names.begin(), names.end(), source) != names.end()) {
            return article;
        }
    }
    FAIL("no article from " << source);
    return {};
}

}  // namespace soichi::test
