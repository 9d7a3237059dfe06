// What is taken from a line comes back from its own line as it was, and can be made a contribution to the graph.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "core/store/persons.hpp"
#include "importers/exchange/statements_json.hpp"
#include "importers/read/articles.hpp"
#include "importers/resolve/contribution.hpp"
#include "importers/resolve/identity.hpp"

namespace {

void require(bool holds, const char* law)
{
    if (!holds) {
        std::fprintf(stderr, "%s\n", law);
        std::abort();
    }
}

void check(std::string_view line)
{
    const auto read = soichi::read_statements(line);
    const auto* const taken = std::get_if<soichi::ReadArticle>(&read);
    if (taken == nullptr) {
        require(!std::get<std::string>(read).empty(), "a line is refused without a reason");
        return;
    }
    const auto again = soichi::read_statements(soichi::to_json(*taken));
    require(std::holds_alternative<soichi::ReadArticle>(again), "what was taken is refused");
    require(std::get<soichi::ReadArticle>(again) == *taken, "what was taken comes back as something else");
    const auto& article = taken->article;
    const auto& statements = taken->statements;
    const soichi::Persons nobody;
    const auto keys =
        soichi::node_keys(article.id, statements, [&](const std::string&) -> const soichi::Persons& { return nobody; });
    const auto contribution = soichi::contribution_of(article, statements, keys, statements.background);
    for (const auto& part : contribution.edges) {
        const auto& edge = part.edge;
        require(may_join(edge.relation, edge.from.kind, edge.to.kind), "an edge joins what it may not");
    }
}

/// The line with the id that its text has, so that more than what luck gives is looked into: an id stands after the
/// first "t_".
std::string with_true_id(std::string line)
{
    constexpr std::string_view begin = "\"text\":\"";
    const auto id = line.find("t_");
    const auto text = line.find(begin);
    if (id != std::string::npos && text != std::string::npos) {
        const auto from = text + begin.size();
        const auto spelt = line.substr(from, line.find('"', from) - from);
        line.replace(id, to_string(soichi::NodeId{}).size(), to_string(soichi::article_id(spelt)));
    }
    return line;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view line{reinterpret_cast<const char*>(data), size};
    check(line);
    check(with_true_id(std::string{line}));
    return 0;
}
