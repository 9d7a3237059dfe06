// An import in a process of its own, which may be killed: STORE GROUP WAY PATH…. Articles are written in groups of
// GROUP, WAY is "log" or "tables". It writes "at N" after every tenth article, and at its end one line: articles read,
// added, unchanged, rejected, and bytes of text.

#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "importers/import.hpp"

int main(int count, char** words)
{
    if (count < 5) {
        return 2;
    }
    try {
        auto store = soichi::Store::open(words[1]);
        soichi::ImportOptions options;
        options.jobs = 2;
        options.group_articles = std::stoul(words[2]);
        options.way = std::string{words[3]} == "tables" ? soichi::Way::tables : soichi::Way::log;
        options.after_each = [](const soichi::ImportReport& so_far) {
            if (so_far.read % 10 == 0) {
                std::cout << "at " << so_far.read << std::endl;
            }
            return true;
        };
        const auto report = import_paths(store, std::vector<std::string>{words + 4, words + count}, options);
        std::cout << report.read << ' ' << report.added << ' ' << report.unchanged << ' ' << report.rejected.size()
                  << ' ' << report.bytes << std::endl;
        return 0;
    } catch (const std::exception& error) {
        std::cout << error.what() << std::endl;
        return 1;
    }
}
