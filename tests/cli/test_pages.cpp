#include <doctest/doctest.h>

#include <string>

#include "app/cli/command_line.hpp"
#include "app/cli/exit_codes.hpp"
#include "app/cli/man_page.hpp"

using namespace soichi;
using namespace soichi::cli;

namespace {

/// The command line in one language, with its tree.
struct Line {
    Session session;
    CLI::App app;
    Task task;
    CommandTree tree;

    explicit Line(Language language)
    {
        session.language = language;
        set_up({app, session, task});
        tree = command_tree(app);
    }
};

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string in_roff(const std::string& name)
{
    std::string text;
    for (const char c : name) {
        text += c == '-' ? std::string{"\\-"} : std::string(1, c);
    }
    return text;
}

const TreeOption* option_named(const TreeVerb& verb, const std::string& name)
{
    for (const auto& option : verb.options) {
        if (option.names.back() == name) {
            return &option;
        }
    }
    return nullptr;
}

const TreeVerb& verb_named(const CommandTree& tree, const std::string& name)
{
    for (const auto& verb : tree.verbs) {
        if (verb.name == name) {
            return verb;
        }
    }
    throw std::out_of_range{name};
}

}  // namespace

TEST_CASE("every option and argument of every verb stands in its manual page with what it is for")
{
    for (const auto language : {Language::vietnamese, Language::english}) {
        const Line line{language};
        CHECK(line.tree.verbs.size() > 20);
        for (const auto& verb : line.tree.verbs) {
            CAPTURE(verb.name);
            const auto page = man_page(line.session, line.tree, verb);
            for (const auto& rule : exit_rules) {
                CHECK(has(page, "\\fB" + std::to_string(rule.code) + "\\fR"));
            }
            for (const auto* list : {&verb.options, &verb.arguments}) {
                for (const auto& option : *list) {
                    CAPTURE(option.names.back());
                    CHECK_FALSE(option.about.empty());
                    for (const auto& name : option.names) {
                        CHECK(has(page, in_roff(name)));
                    }
                }
            }
        }
    }
}

TEST_CASE("every verb ends its help with examples that call it")
{
    for (const auto language : {Language::vietnamese, Language::english}) {
        const Line line{language};
        for (const auto& verb : line.tree.verbs) {
            CAPTURE(verb.name);
            CHECK(has(verb.footer, "soichi " + verb.name));
        }
    }
}

TEST_CASE("the page of the program names every verb and refers to its page")
{
    const Line line{Language::english};
    const auto page = man_page(line.session, line.tree);
    for (const auto& verb : line.tree.verbs) {
        CAPTURE(verb.name);
        CHECK(has(page, "\\fB" + in_roff("soichi-" + verb.name) + "\\fR(1)"));
    }
    CHECK(has(page, "SOICHI_DB"));
}

TEST_CASE("the tree tells what an option takes")
{
    const Line line{Language::english};
    struct Row {
        const char* verb;
        const char* option;
        Takes takes;
        std::vector<std::string> choices;
    };
    for (const auto& row : {
             Row{"trace", "--up", Takes::nothing, {}},
             Row{"trace", "--depth", Takes::words, {}},
             Row{"trace", "--lang", Takes::choice, {"vi", "en"}},
             Row{"trace", "--db", Takes::folder, {}},
             Row{"trace", "--output", Takes::file, {}},
             Row{"find", "--kind", Takes::choice, {"directive", "agency", "official", "locality", "article"}},
             Row{"find", "--as-of", Takes::words, {}},
         }) {
        CAPTURE(row.option);
        const auto* const option = option_named(verb_named(line.tree, row.verb), row.option);
        REQUIRE(option != nullptr);
        CHECK(option->takes == row.takes);
        CHECK(option->choices == row.choices);
    }
    CHECK(verb_named(line.tree, "import").arguments.front().several);
    CHECK(verb_named(line.tree, "import").arguments.front().takes == Takes::file);
}
