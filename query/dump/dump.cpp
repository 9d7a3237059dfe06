#include "query/dump/dump.hpp"

#include <algorithm>

#include "query/dump/dot.hpp"
#include "query/dump/graphml.hpp"
#include "query/dump/jsonl.hpp"
#include "query/show/relatives.hpp"

namespace soichi {

namespace {

template <class Format>
std::unique_ptr<Dump> make(std::ostream& out, const Snapshot& snapshot)
{
    return std::make_unique<Format>(out, snapshot);
}

/// An edge's evidence with the quotes. Articles are read anew for each edge, so that memory stays flat.
std::vector<Citation> citations(const Snapshot& snapshot, EdgeId edge)
{
    Citer citer{snapshot};
    std::vector<Citation> found;
    for (const auto& piece : snapshot.evidence(edge)) {
        found.push_back(citer.cite(piece));
    }
    return found;
}

std::optional<DumpedArticle> dumped(const Snapshot& snapshot, NodeId id, bool with_text)
{
    auto article = with_text ? snapshot.article(id) : snapshot.article_facts(id);
    if (!article) {
        return std::nullopt;
    }
    DumpedArticle dumped{std::move(*article), {}};
    for (const auto& other : near_duplicates(snapshot, dumped.article)) {
        dumped.near_duplicates.push_back(to_string(other.article));
    }
    return dumped;
}

}  // namespace

const std::vector<DumpFormat>& dump_formats()
{
    static const std::vector<DumpFormat> formats{
        {"jsonl", ".jsonl", make<JsonlDump>},
        {"graphml", ".graphml", make<GraphmlDump>},
        {"dot", ".dot", make<DotDump>},
    };
    return formats;
}

const DumpFormat* dump_format_named(std::string_view name)
{
    const auto& formats = dump_formats();
    const auto found = std::find_if(formats.begin(), formats.end(), [name](const DumpFormat& format) {
        return format.name == name || format.extension == name;
    });
    return found == formats.end() ? nullptr : &*found;
}

bool write_graph(const Snapshot& snapshot, Dump& dump, const std::function<bool()>& go_on, bool with_text)
{
    bool whole = true;
    const auto more = [&] { return whole = !go_on || go_on(); };
    dump.begin();
    snapshot.for_each_node([&](const Node& node) {
        const auto article = node.id.kind == Kind::article ? dumped(snapshot, node.id, with_text) : std::nullopt;
        dump.node(node, article ? &*article : nullptr);
        return more();
    });
    if (whole) {
        snapshot.for_each_edge([&](const Edge& edge) {
            dump.edge(edge, citations(snapshot, edge.id));
            return more();
        });
    }
    if (whole) {
        dump.end();
    }
    return whole;
}

}  // namespace soichi
