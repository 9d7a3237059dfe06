// Follow a directive through the graph: every plan that it drives, with the sentence that says so.
//
//     example_trace_directive STORE "Chỉ thị 61/CT-TTg"
//
// Shows: opening a store to read, finding a node by its name, query/trace.hpp.
#include <iostream>
#include <string>

#include "core/error.hpp"
#include "core/store/store.hpp"
#include "query/names/resolve_name.hpp"
#include "query/trace/trace.hpp"

namespace {

void print(const soichi::Trace& trace, std::size_t at)
{
    const auto& line = trace.lines[at];
    const std::string indent(2 * line.depth, ' ');
    std::cout << indent << line.node.label;
    if (!line.node.date.empty()) {
        std::cout << " (" << line.node.date << ")";
    }
    std::cout << '\n';
    if (line.hop && line.hop->proof.best) {
        std::cout << indent << "  \"" << line.hop->proof.best->quote << "\"\n";
    }
    for (const auto child : line.children) {
        print(trace, child);
    }
}

int trace_by_name(const char* directory, const char* name)
{
    const auto store = soichi::Store::open(directory, {.read_only = true, .create = false});
    const auto snapshot = store.snapshot();
    const auto found = soichi::resolve_name(snapshot, name, {soichi::Kind::directive});
    if (!found.node) {
        std::cerr << name << " names " << found.candidates.size() << " directives\n";
        for (const auto& candidate : found.candidates) {
            std::cerr << "  " << to_string(candidate.node) << "  " << candidate.label << "  " << candidate.date << '\n';
        }
        return 2;
    }
    print(soichi::trace(snapshot, {*found.node}), 0);
    return 0;
}

}  // namespace

int main(int count, char** words)
{
    if (count != 3) {
        std::cerr << "usage: " << words[0] << " STORE NAME\n";
        return 2;
    }
    try {
        return trace_by_name(words[1], words[2]);
    } catch (const soichi::Error& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
