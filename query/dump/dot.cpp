#include "query/dump/dot.hpp"

#include <array>

#include <fmt/format.h>

#include "core/names/utf8.hpp"

namespace soichi {

namespace {

// clang-format off
constexpr std::array node_styles{
    DotStyle{Kind::directive, "note",    "#fff2cc"},
    DotStyle{Kind::agency,    "box",     "#dae8fc"},
    DotStyle{Kind::official,  "ellipse", "#d5e8d4"},
    DotStyle{Kind::locality,  "house",   "#f8cecc"},
    DotStyle{Kind::article,   "tab",     "#eeeeee"},
};
// clang-format on
static_assert(node_styles.size() == kind_rules.size());

}  // namespace

const DotStyle& dot_style(Kind kind)
{
    return node_styles[static_cast<std::size_t>(kind)];
}

std::string_view dot_stroke(Relation relation)
{
    switch (relation) {
    case Relation::implements:
    case Relation::promulgates:
        return "bold";
    case Relation::based_on:
    case Relation::part_of:
    case Relation::governs:
        return "dashed";
    default:
        return "solid";
    }
}

std::string dot_label(std::string_view text, std::size_t width)
{
    std::string label{'"'};
    std::size_t used = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, bytes] = decode_at(text, at);
        const bool blank = value < 0x21;
        if (value == '"' || value == '\\') {
            label.push_back('\\');
        }
        if (blank && used >= width) {
            label.append("\\n");
            used = 0;
        } else {
            label.append(blank ? " " : text.substr(at, bytes));
            ++used;
        }
        at += bytes;
    }
    label.push_back('"');
    return label;
}

DotDump::DotDump(std::ostream& out, const Snapshot& /*snapshot*/) : out_{out} {}

void DotDump::begin()
{
    out_ << "digraph \"soichi\" {\n"
            "  graph [charset=\"UTF-8\", rankdir=\"LR\"];\n"
            "  node [style=\"filled\", fontname=\"sans-serif\"];\n"
            "  edge [fontname=\"sans-serif\", fontsize=\"10\"];\n";
}

void DotDump::node(const Node& node, const DumpedArticle* /*article*/)
{
    if (node.id.kind == Kind::article) {
        return;
    }
    const auto& style = dot_style(node.id.kind);
    out_ << fmt::format("  \"{}\" [label={}, shape=\"{}\", fillcolor=\"{}\"];\n", to_string(node.id),
                        dot_label(node.label), style.shape, style.fill);
}

void DotDump::edge(const Edge& edge, const std::vector<Citation>& /*evidence*/)
{
    if (edge.from.kind == Kind::article) {
        return;
    }
    const auto& rule = rule_of(edge.relation);
    const auto title = edge.properties.find("title");
    const auto text = title == edge.properties.end() ? std::string{rule.vietnamese} : title->second;
    const std::string_view heads = rule.symmetric ? ", dir=\"none\"" : "";
    out_ << fmt::format("  \"{}\" -> \"{}\" [id=\"{}\", label={}, style=\"{}\"{}];\n", to_string(edge.from),
                        to_string(edge.to), to_string(edge.id), dot_label(text), dot_stroke(edge.relation), heads);
}

void DotDump::end()
{
    out_ << "}\n";
}

}  // namespace soichi
