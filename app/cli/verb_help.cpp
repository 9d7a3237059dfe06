#include "app/cli/exit_codes.hpp"
#include "app/cli/man_page.hpp"
#include "app/cli/nearest.hpp"
#include "app/cli/output.hpp"
#include "app/cli/verb.hpp"
#include "core/error.hpp"

namespace soichi::cli {

namespace {

constexpr auto exit_codes = "exit-codes";

struct Arguments {
    std::string topic;
    bool man = false;
    bool verbs = false;
};

std::vector<std::string> topics(const CommandTree& tree)
{
    std::vector<std::string> names;
    for (const auto& verb : tree.verbs) {
        names.push_back(verb.name);
    }
    names.emplace_back(exit_codes);
    return names;
}

[[noreturn]] void refuse(const Session& session, const CommandTree& tree, const std::string& topic)
{
    const auto meant = nearest(topic, topics(tree));
    throw UsageError{session.say(Message::unknown_topic, topic) +
                     (meant ? "." + session.say(Message::nearest_verb, *meant) : std::string{})};
}

std::string list_of_exit_codes(const Session& session)
{
    auto text = session.say(Message::exit_codes_title) + "\n";
    for (const auto& rule : exit_rules) {
        text += fmt::format("  {:>3}  {}\n", rule.code, meaning_of(rule, session.language));
    }
    return text;
}

std::string manual(const Session& session, const CommandTree& tree, const std::string& topic)
{
    if (topic.empty()) {
        return man_page(session, tree);
    }
    for (const auto& verb : tree.verbs) {
        if (verb.name == topic) {
            return man_page(session, tree, verb);
        }
    }
    refuse(session, tree, topic);
}

std::string explanation(const Program& program, const std::string& topic)
{
    if (topic.empty()) {
        return program.app.help("", CLI::AppFormatMode::Normal);
    }
    if (topic == exit_codes) {
        return list_of_exit_codes(program.session);
    }
    for (const auto* verb :
         program.app.get_subcommands([&topic](const CLI::App* each) { return each->get_name() == topic; })) {
        return verb->help("soichi");
    }
    refuse(program.session, command_tree(program.app), topic);
}

std::string answer(const Program& program, const Arguments& arguments)
{
    if (arguments.verbs) {
        std::string names;
        for (const auto& verb : command_tree(program.app).verbs) {
            names += verb.name + "\n";
        }
        return names;
    }
    return arguments.man ? manual(program.session, command_tree(program.app), arguments.topic)
                         : explanation(program, arguments.topic);
}

}  // namespace

void add_help(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "help", Message::help_about, Message::help_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("verb", arguments->topic, session.say(Message::help_topic));
    verb->add_flag("--man", arguments->man, session.say(Message::help_man));
    verb->add_flag("--verbs", arguments->verbs, session.say(Message::help_verbs));
    verb->add_option("-o,--output", session.output, session.say(Message::help_output))->type_name("FILE");
    add_shared_options(*verb, session);
    verb->callback([=] {
        program.task = [=] {
            Output output{program.session};
            output.stream() << answer(program, *arguments);
            output.finish();
            return Outcome::done;
        };
    });
}

}  // namespace soichi::cli
