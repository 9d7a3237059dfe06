#include "query/dump/jsonl.hpp"

namespace soichi {

namespace {

void write_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts)
{
    json.key(key).begin_array();
    for (const auto& text : texts) {
        json.text(text);
    }
    json.end_array();
}

void write_properties(JsonWriter& json, std::string_view key, const Properties& properties)
{
    json.key(key).begin_object();
    for (const auto& [name, value] : properties) {
        json.member(name, value);
    }
    json.end_object();
}

/// An article's properties in byte order of their names; "sources" is a list.
void write_article(JsonWriter& json, const Node& node, const DumpedArticle& dumped)
{
    const auto& article = dumped.article;
    auto properties = node.properties;
    properties.erase("sources");
    if (!article.date.empty()) {  // or else the node knows the date that the text tells
        properties["date"] = article.date;
    }
    properties["near_duplicate_of"] = {};
    properties["publisher"] = article.publisher;
    properties["source"] = source_of(article);
    properties["text"] = article.text;
    properties["title"] = article.title;
    properties["url"] = article.url;
    json.key("properties").begin_object();
    for (const auto& [name, value] : properties) {
        if (!value.empty()) {
            json.member(name, value);
        }
        if (name == "near_duplicate_of" && !dumped.near_duplicates.empty()) {
            write_texts(json, name, dumped.near_duplicates);
        }
        if (name == "source" && !article.sources.empty()) {
            write_texts(json, "sources", source_names(article));
        }
    }
    json.end_object();
}

void write_evidence(JsonWriter& json, const Citation& citation)
{
    const auto& evidence = citation.evidence;
    json.begin_object();
    json.member("article", to_string(evidence.article));
    json.member("begin", std::uint64_t{evidence.span.begin});
    json.member("end", std::uint64_t{evidence.span.end});
    json.member("quote", citation.quote);
    json.member("rule", evidence.rule);
    json.key("confidence").number(evidence.confidence);
    if (!evidence.qualifiers.empty()) {
        write_properties(json, "qualifiers", evidence.qualifiers);
    }
    json.end_object();
}

}  // namespace

JsonlDump::JsonlDump(std::ostream& out, const Snapshot& /*snapshot*/) : out_{out} {}

void JsonlDump::begin() {}

void JsonlDump::node(const Node& node, const DumpedArticle* article)
{
    json_.begin_object();
    json_.member("type", "node");
    json_.member("id", to_string(node.id));
    json_.member("kind", rule_of(node.id.kind).name);
    json_.member("label", node.label);
    write_texts(json_, "aliases", node.aliases);
    if (article != nullptr) {
        write_article(json_, node, *article);
    } else {
        write_properties(json_, "properties", node.properties);
    }
    json_.end_object();
    write_line();
}

void JsonlDump::edge(const Edge& edge, const std::vector<Citation>& evidence)
{
    json_.begin_object();
    json_.member("type", "edge");
    json_.member("id", to_string(edge.id));
    json_.member("label", rule_of(edge.relation).label);
    json_.member("from", to_string(edge.from));
    json_.member("to", to_string(edge.to));
    write_properties(json_, "properties", edge.properties);
    json_.key("evidence").begin_array();
    for (const auto& citation : evidence) {
        write_evidence(json_, citation);
    }
    json_.end_array();
    json_.end_object();
    write_line();
}

void JsonlDump::end() {}

void JsonlDump::write_line()
{
    line_.push_back('\n');
    out_.write(line_.data(), static_cast<std::streamsize>(line_.size()));
    line_.clear();
    json_.next_document();
}

}  // namespace soichi
