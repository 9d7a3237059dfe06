#pragma once

#include <string>
#include <vector>

namespace soichi::test {

/// Articles of plain text, in byte order of their files' names.
struct PlainArticles {
    std::string from;  ///< for messages
    std::vector<std::string> texts;
    std::vector<std::string> names = {};  ///< of their files
};

/// Those of examples/articles.
PlainArticles example_articles();

/// Those of $SOICHI_SHARED/articles; none where there are none, and then the test says that it is skipped.
PlainArticles shared_article_files();

/// The texts, each after `change`.
template <class Change>
std::vector<std::string> changed(const std::vector<std::string>& texts, const Change& change)
{
    std::vector<std::string> all;
    all.reserve(texts.size());
    for (const auto& text : texts) {
        all.push_back(change(text));
    }
    return all;
}

}  // namespace soichi::test
