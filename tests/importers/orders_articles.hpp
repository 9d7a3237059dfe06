#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "importers/replace.hpp"

namespace soichi::test {

/// One item of an import, read beforehand: reading depends on the article alone, so that it is done once for all
/// orders.
struct OrdersItem {
    std::string path;  ///< its file, which holds nothing else
    ReadArticle read;
};

/// Write 60 articles into `folder`, some of them under a second and a third source, and read them in the order of their
/// names. They cite each other's directives, bodies and officials; names are borne in one province and in several, and
/// some articles tell of a career that makes two persons of one name the same.
std::vector<OrdersItem> orders_articles(const std::filesystem::path& folder);

}  // namespace soichi::test
