#include "app/cli/man_page.hpp"

#include <array>

#include "app/cli/exit_codes.hpp"
#include "app/cli/roff.hpp"
#include "app/cli/version.hpp"

namespace soichi::cli {

namespace {

/// A page that is being written, section by section.
class Page {
public:
    Page(const Session& session, const std::string& name) : session_{session}
    {
        // No date: the same program gives the same page on every day.
        text_ = fmt::format(".TH {} 1 \"\" {} {}\n", roff_argument(name), roff_argument("soichi " + version_number()),
                            roff_argument("Soichi"));
        text_ += ".nh\n.ad l\n";  // hyphens and stretched spaces make commands and Vietnamese hard to read
    }

    void section(Message title) { text_ += ".SH " + roff_argument(session_.say(title)) + "\n"; }
    void paragraph(const std::string& text) { text_ += roff_lines(text); }
    void line(const std::string& roff) { text_ += roff + "\n"; }
    /// What `term`, which is roff, means.
    void item(const std::string& term, const std::string& meaning)
    {
        text_ += ".TP\n" + term + "\n" + roff_lines(meaning);
    }
    void verbatim(const std::string& text) { text_ += ".nf\n" + roff_lines(text) + ".fi\n"; }

    [[nodiscard]] std::string say(Message message) const { return session_.say(message); }
    [[nodiscard]] Language language() const { return session_.language; }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    const Session& session_;
    std::string text_;
};

std::string term_of(const TreeOption& option)
{
    std::string term;
    for (const auto& name : option.names) {
        const bool argument = name.front() != '-';
        term += (term.empty() ? "" : ", ") + (argument ? roff_italic(name) : roff_bold(name));
    }
    return term + (option.value.empty() ? "" : " " + roff_italic(option.value)) + (option.several ? " ..." : "");
}

void write_options(Page& page, Message title, const std::vector<TreeOption>& options)
{
    if (!options.empty()) {
        page.section(title);
    }
    for (const auto& option : options) {
        page.item(term_of(option), option.about);
    }
}

void write_exit_codes(Page& page)
{
    page.section(Message::man_exit);
    for (const auto& rule : exit_rules) {
        page.item(roff_bold(std::to_string(rule.code)), std::string{meaning_of(rule, page.language())});
    }
}

void write_environment(Page& page)
{
    struct Variable {
        const char* name;
        Message about;
    };
    page.section(Message::man_environment);
    for (const auto& [name, about] :
         {Variable{"SOICHI_DB", Message::env_db}, Variable{"LC_ALL, LC_MESSAGES, LANG", Message::env_locale},
          Variable{"NO_COLOR", Message::env_no_color}, Variable{"TERM", Message::env_term},
          Variable{"SOURCE_DATE_EPOCH", Message::env_epoch}}) {
        page.item(roff_bold(name), page.say(about));
    }
}

std::string reference(const std::string& page)
{
    return "\\fB" + roff_text(page) + "\\fR(1)";
}

std::string synopsis_of(const Session& session, const TreeVerb& verb)
{
    auto text = roff_bold("soichi " + verb.name) + " [" + roff_italic(session.say(Message::options_word)) + "]";
    for (const auto& argument : verb.arguments) {
        const auto name = roff_italic(argument.names.front()) + (argument.several ? " ..." : "");
        text += argument.required ? " " + name : " [" + name + "]";
    }
    return text;
}

/// The footer of a verb's help without its first line, which is the title of the examples.
std::string examples_of(const TreeVerb& verb)
{
    const auto end = verb.footer.find('\n');
    return end == std::string::npos ? std::string{} : verb.footer.substr(end + 1);
}

}  // namespace

std::string man_page(const Session& session, const CommandTree& tree, const TreeVerb& verb)
{
    Page page{session, tree.program.name + "-" + verb.name};
    page.section(Message::man_name);
    page.line(roff_text("soichi-" + verb.name) + " \\- " + roff_text(verb.about));
    page.section(Message::man_synopsis);
    page.line(synopsis_of(session, verb));
    write_options(page, Message::man_arguments, verb.arguments);
    write_options(page, Message::man_options, verb.options);
    write_exit_codes(page);
    write_environment(page);
    page.section(Message::man_examples);
    page.verbatim(examples_of(verb));
    page.section(Message::man_see_also);
    page.line(reference("soichi"));
    return page.text();
}

std::string man_page(const Session& session, const CommandTree& tree)
{
    const auto& program = tree.program;
    Page page{session, program.name};
    page.section(Message::man_name);
    page.line(roff_text(program.name) + " \\- " + roff_text(session.say(Message::man_about)));
    page.section(Message::man_synopsis);
    page.line(roff_bold("soichi") + " [" + roff_italic(session.say(Message::options_word)) + "] " +
              roff_italic(session.say(Message::verb_word)));
    page.section(Message::man_description);
    page.paragraph(program.about + "\n" + session.say(Message::program_footer));
    page.section(Message::man_verbs);
    for (const auto& verb : tree.verbs) {
        page.item(roff_bold(verb.name), verb.about);
    }
    write_options(page, Message::man_options, program.options);
    write_exit_codes(page);
    write_environment(page);
    page.section(Message::man_examples);
    page.verbatim(session.say(Message::program_examples));
    page.section(Message::man_see_also);
    std::string references;
    for (const auto& verb : tree.verbs) {
        references += (references.empty() ? "" : ",\n") + reference("soichi-" + verb.name);
    }
    page.line(references);
    return page.text();
}

}  // namespace soichi::cli
