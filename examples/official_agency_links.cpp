// Who works where: the officials of an agency, their titles and the days they were seen, then the bodies of one of
// them.
//
//     example_official_agency_links STORE "UBND tỉnh Bến Tre"
//
// Shows: query/links.hpp, and a plain Boost.Graph algorithm on the graph view (query/view/graph_view.hpp).
#include <iostream>
#include <map>

#include <boost/graph/breadth_first_search.hpp>

#include "core/error.hpp"
#include "core/store/store.hpp"
#include "query/links/links.hpp"
#include "query/names/resolve_name.hpp"
#include "query/view/graph_view.hpp"

namespace {

struct CountNodes : boost::default_bfs_visitor {
    explicit CountNodes(std::map<soichi::Kind, int>& of) : counts{&of} {}
    template <class Graph>
    void discover_vertex(soichi::NodeId node, const Graph& /*graph*/) const
    {
        ++(*counts)[node.kind];
    }
    std::map<soichi::Kind, int>* counts;
};

/// Everyone and every body that can be reached over shared positions.
std::map<soichi::Kind, int> circle_of(const soichi::Snapshot& snapshot, soichi::NodeId start)
{
    using soichi::Relation;
    const soichi::GraphView view{snapshot, {along(Relation::holds_position), against(Relation::holds_position)}};
    std::map<soichi::NodeId, boost::default_color_type> colours;
    std::map<soichi::Kind, int> counts;
    boost::queue<soichi::NodeId> waiting;
    boost::breadth_first_visit(view, start, waiting, CountNodes{counts}, boost::associative_property_map{colours});
    return counts;
}

int show_links(const char* directory, const char* name)
{
    const auto store = soichi::Store::open(directory, {.read_only = true, .create = false});
    const auto snapshot = store.snapshot();
    const auto found = soichi::resolve_name(snapshot, name, {soichi::Kind::agency, soichi::Kind::official});
    if (!found.node) {
        std::cerr << name << " fits " << found.candidates.size() << " nodes\n";
        return 2;
    }
    for (const auto& section : soichi::links(snapshot, *found.node).sections) {
        std::cout << rule_of(section.step.relation).label << '\n';
        for (const auto& line : section.lines) {
            const auto title = line.properties.find("title");
            std::cout << "  " << (title == line.properties.end() ? "" : title->second + ", ") << line.other.label
                      << "  " << line.seen.first << " .. " << line.seen.last << '\n';
        }
    }
    auto circle = circle_of(snapshot, *found.node);
    std::cout << "reached over positions: " << circle[soichi::Kind::official] << " officials, "
              << circle[soichi::Kind::agency] << " agencies\n";
    return 0;
}

}  // namespace

int main(int count, char** words)
{
    try {
        return count == 3 ? show_links(words[1], words[2]) : 2;
    } catch (const soichi::Error& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
