#include "importers/exchange/extract_paths.hpp"

#include "importers/read/items.hpp"

namespace soichi {

ImportReport extract_paths(const std::vector<std::string>& paths, const std::function<void(const ReadArticle&)>& visit,
                           const ImportOptions& options)
{
    ImportReport report;
    read_items(paths, options.max_article, [&](Item item) {
        ++report.read;
        if (auto* const rejection = std::get_if<Rejection>(&item)) {
            report.rejected.push_back(std::move(*rejection));
        } else {
            auto& article = std::get<Article>(item);
            report.bytes += article.text.size();
            auto statements = extract(article);
            visit({std::move(article), std::move(statements)});
            ++report.added;
        }
        return !options.after_each || options.after_each(report);
    });
    return report;
}

}  // namespace soichi
