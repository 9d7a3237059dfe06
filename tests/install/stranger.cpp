// What a user of the libraries may write: it includes public headers only and links what find_package gave.
#include <core/store/store.hpp>
#include <importers/import.hpp>
#include <query/trace/trace.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>

int main(int count, char** words)
{
    if (count != 2) {
        return 2;
    }
    const std::filesystem::path folder{words[1]};
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto article = folder / "article.txt";
    std::ofstream{article} << "Chỉ thị số 16/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ được triển khai tại tỉnh.\n";

    auto store = soichi::Store::open(folder / "store");
    const auto report = soichi::import_paths(store, {article.string()});
    const auto counts = store.snapshot().counts();
    std::cout << soichi::rules_version() << ": " << report.added << " article, " << counts.nodes.at(0)
              << " directive\n";
    return report.added == 1 && counts.articles == 1 && counts.nodes.at(0) >= 1 ? 0 : 1;
}
