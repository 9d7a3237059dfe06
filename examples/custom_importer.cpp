// An importer for a source of your own: here the pages of a bulletin, one file with headers before each item.
//
//     example_custom_importer BULLETIN STORE
//
// Shows: import_documents() of importers/import.hpp. Only finding the documents is yours; decoding, reading, duplicates, versions
// and writing are those of `soichi import`.
#include <fstream>
#include <iostream>
#include <optional>
#include <string>

#include "core/error.hpp"
#include "core/store/store.hpp"
#include "importers/import.hpp"

namespace {

/// Reads items that each begin with "== DAY URL", have their title in the next line, and go on until the next item.
class Bulletin {
public:
    explicit Bulletin(const char* path) : in_{path}
    {
        if (!in_) {
            throw soichi::InputError{std::string{path} + ": cannot be opened; check the path"};
        }
        std::getline(in_, header_);
    }

    std::optional<soichi::SourcedDocument> next()
    {
        if (header_.rfind("== ", 0) != 0) {
            return std::nullopt;
        }
        soichi::SourcedDocument item;
        auto& facts = item.document.facts;
        const auto space = header_.find(' ', 3);
        facts.date = header_.substr(3, space - 3);
        facts.url = header_.substr(space + 1);
        facts.publisher = "Bản tin";
        item.source = facts.url;
        std::getline(in_, facts.title);
        header_.clear();
        for (std::string line; std::getline(in_, line);) {
            if (line.rfind("== ", 0) == 0) {
                header_ = line;
                break;
            }
            item.document.text += line + '\n';
        }
        return item;
    }

private:
    std::ifstream in_;
    std::string header_;
};

}  // namespace

int main(int count, char** words)
{
    if (count != 3) {
        std::cerr << "usage: " << words[0] << " BULLETIN STORE\n";
        return 2;
    }
    try {
        Bulletin bulletin{words[1]};
        auto store = soichi::Store::open(words[2]);
        const auto report = soichi::import_documents(store, [&bulletin] { return bulletin.next(); });
        for (const auto& [source, reason] : report.rejected) {
            std::cerr << source << ": " << reason << '\n';
        }
        std::cout << report.read << " items, " << report.added << " new\n";
        return report.rejected.empty() ? 0 : 1;
    } catch (const soichi::Error& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
