#include "query/show/relatives.hpp"

#include <algorithm>
#include <set>

#include "core/names/sketch.hpp"

namespace soichi {

std::vector<NearDuplicate> near_duplicates(const Snapshot& snapshot, const Article& article)
{
    std::vector<NearDuplicate> found;
    for (const auto id : snapshot.articles_like(article.sketch)) {
        const auto other = id != article.id ? snapshot.article_facts(id) : std::nullopt;
        if (!other || other->superseded) {
            continue;
        }
        const auto share = resemblance(article.sketch, other->sketch);
        if (share >= near_duplicate_from) {
            found.push_back({id, share});
        }
    }
    return found;
}

std::vector<PageVersion> page_history(const Snapshot& snapshot, const Article& article)
{
    std::set<PageVersion> versions;
    for (const auto& source : article.sources) {
        if (!source.url.empty() && !source.version.empty()) {
            const auto of_page = snapshot.versions(source.url);
            versions.insert(of_page.begin(), of_page.end());
        }
    }
    return versions.size() < 2 ? std::vector<PageVersion>{}
                               : std::vector<PageVersion>{versions.begin(), versions.end()};
}

}  // namespace soichi
