#pragma once

#include <string>
#include <vector>

#include "importers/import.hpp"

namespace soichi::test {

/// One version of a web page.
struct Page {
    std::string source;
    std::string url;
    std::string time;  ///< of the version; "" where nobody tells
    std::string text;
};

/// A text of its own kind for each number, with a directive, a body and a person.
std::string invented_text(int number);

/// Import the pages in this order.
ImportReport import_pages(Store& store, const std::vector<Page>& pages, const ImportOptions& options = {});

/// The dump of `store` in a format of query/dump.
std::string dump_of(Store& store, const std::string& format = "jsonl");

/// The article that was met under this name; fails the test where there is none.
Article article_from(Store& store, const std::string& source);

}  // namespace soichi::test
