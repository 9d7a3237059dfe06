#include "query/review/doubts.hpp"

#include <algorithm>
#include <tuple>

namespace soichi {

namespace {

/// Doubts of one article before its text is read.
struct Found {
    std::string source;
    Article article;
    std::vector<Doubt> doubts;
};

Found found_in(const Snapshot& snapshot, NodeId article, const std::vector<Doubt>& doubts, const DoubtOptions& options)
{
    Found found;
    std::copy_if(doubts.begin(), doubts.end(), std::back_inserter(found.doubts),
                 [&](const Doubt& doubt) { return !options.reason || doubt.reason == *options.reason; });
    if (!found.doubts.empty()) {
        found.article = snapshot.article_facts(article).value_or(Article{});
        found.article.id = article;
        found.source = source_of(found.article);
    }
    return found;
}

std::vector<Found> find_all(const Snapshot& snapshot, const DoubtOptions& options)
{
    std::vector<Found> all;
    const auto add = [&](NodeId article, const std::vector<Doubt>& doubts) {
        auto found = found_in(snapshot, article, doubts, options);
        if (!found.doubts.empty()) {
            all.push_back(std::move(found));
        }
        return true;
    };
    if (options.article) {
        add(*options.article, snapshot.doubts(*options.article));
    } else {
        snapshot.for_each_doubtful(add);
    }
    std::sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
        return std::tie(a.source, a.article.id) < std::tie(b.source, b.article.id);
    });
    return all;
}

}  // namespace

std::string words_at(std::string_view text, Span span)
{
    const bool inside = span.begin <= span.end && span.end <= text.size();
    return inside ? std::string{text.substr(span.begin, span.end - span.begin)} : std::string{};
}

std::vector<QuotedDoubt> quoted(const std::vector<Doubt>& doubts, std::string_view text)
{
    std::vector<QuotedDoubt> all;
    all.reserve(doubts.size());
    for (const auto& doubt : doubts) {
        all.push_back({doubt, words_at(text, doubt.span)});
    }
    return all;
}

DoubtList list_doubts(const Snapshot& snapshot, const DoubtOptions& options)
{
    DoubtList list;
    std::size_t shown = 0;
    for (auto& found : find_all(snapshot, options)) {
        const auto left = options.limit == 0 ? found.doubts.size() : options.limit - std::min(options.limit, shown);
        const auto count = std::min(left, found.doubts.size());
        list.more += found.doubts.size() - count;
        found.doubts.resize(count);
        shown += count;
        if (count > 0) {
            const auto text = snapshot.article(found.article.id).value_or(Article{}).text;
            list.articles.push_back({std::move(found.article), quoted(found.doubts, text)});
        }
    }
    return list;
}

}  // namespace soichi
