// draw_store DRAWING FOLDER: a store of the graph that the file draws (see drawn_graph.hpp), in place of what is there.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "tests/support/drawn_graph.hpp"

int main(int count, char** words)
{
    if (count != 3) {
        std::cerr << "usage: draw_store DRAWING FOLDER\n";
        return 2;
    }
    try {
        std::ifstream file{words[1]};
        const std::string drawing{std::istreambuf_iterator<char>{file}, {}};
        std::filesystem::remove_all(words[2]);
        auto store = soichi::Store::open(words[2]);
        soichi::test::draw_into(store, drawing);
    } catch (const std::exception& error) {
        std::cerr << "draw_store: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
