#include "app/cli/render_links.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "app/cli/render_colleagues.hpp"
#include "app/cli/render_parts.hpp"
#include "app/cli/section_title.hpp"

#include "query/describe.hpp"

namespace soichi::cli {

namespace {

constexpr std::string_view indent = "  ";
constexpr std::string_view deeper = "    ";

/// When it was so: of a position from when to when, else the days on which it was seen.
std::string days(const LinkLine& line, const Session& session)
{
    if (line.held) {
        return spoken_period(*line.held, session);
    }
    const auto seen = spoken_days(line.seen, session);
    return seen.empty() ? session.say(Message::undated) : seen;
}

/// The other node's line without what goes without saying: that the asked body issued it.
NodeLine beside(NodeLine other, NodeId asked)
{
    auto& issuers = other.issuers;
    const auto own =
        std::remove_if(issuers.begin(), issuers.end(), [asked](const NamedNode& n) { return n.id == asked; });
    if (own != issuers.end()) {
        issuers.erase(own, issuers.end());
        other.places.clear();
    }
    return other;
}

std::vector<Piece> head(const LinkLine& line, NodeId asked, const Session& session)
{
    std::vector<Piece> pieces;
    const auto title = property(line.properties, "title");
    if (!title.empty()) {
        pieces.push_back({title + " · ", Ink::relation});
    }
    const auto node = line_pieces(beside(line.other, asked), session);
    pieces.insert(pieces.end(), node.begin(), node.end());
    for (const auto& directive : line.concerning) {
        const auto wording = line.properties.contains("under") ? Message::under_directive : Message::about_directive;
        pieces.push_back({" · " + session.say(wording, directive.label), Ink::plain});
    }
    if (line.articles.empty()) {
        return pieces;
    }
    const auto count = line.articles.size();
    const auto articles = count == 1 ? session.say(Message::articles_one) : session.say(Message::articles, count);
    pieces.push_back({" (" + days(line, session) + "; " + articles + ")", Ink::faint});
    return pieces;
}

/// Where the gazetteer says so, and when: "— from the gazetteer: units.tsv C01855-20150311, 2015-03-11 – 2025-07-01".
std::string known_by(const LinkLine& line, const Session& session)
{
    auto text = session.say(Message::gazetteer_row, property(line.properties, "from_gazetteer"));
    const auto from = property(line.properties, "from");
    const auto to = property(line.properties, "to");
    const auto date = property(line.properties, "date");
    const auto share = property(line.properties, "share");
    if (!from.empty() || !to.empty()) {
        text += fmt::format(", {} – {}", from, to);
    }
    text += date.empty() ? std::string{} : ", " + spoken_date(date, session.language);
    text += share.empty() || share == "whole" ? std::string{} : ", " + share;
    return text;
}

void write_more(std::ostream& out, const Session& session, const Style& style, std::size_t more)
{
    if (more > 0) {
        out << paragraph(style, {{session.say(Message::more_lines, more), Ink::faint}}, indent, indent);
    }
}

/// An agency's officials stand in two groups, unless no end is known of any.
class Groups {
public:
    explicit Groups(const LinkSection& section)
        : apart_{section.step == against(Relation::holds_position) &&
                 std::any_of(section.lines.begin(), section.lines.end(), is_over)}
    {
    }

    /// The heading of the group that begins with `line`; nothing within a group.
    std::optional<Message> begins_with(const LinkLine& line)
    {
        const bool over = is_over(line);
        if (!apart_ || over == last_) {
            return std::nullopt;
        }
        last_ = over;
        return over ? Message::officials_over : Message::officials_in_office;
    }

private:
    static bool is_over(const LinkLine& line) { return line.held && line.held->over; }

    bool apart_;
    std::optional<bool> last_;
};

void write_line(std::ostream& out, const Session& session, const LinkLine& line, NodeId asked, Quoted& quoted)
{
    const auto style = session.style();
    out << paragraph(style, head(line, asked, session), indent, deeper);
    if (line.proof.best || property(line.properties, "from_gazetteer").empty()) {
        write_proof(out, session, style, line.proof, deeper, quoted);
    } else {
        out << paragraph(style, {{known_by(line, session), Ink::faint}}, deeper, deeper);
    }
}

}  // namespace

void write_sections(std::ostream& out, const Session& session, const Links& links)
{
    const auto style = session.style();
    Quoted quoted;
    for (const auto& section : links.sections) {
        out << '\n' << inked(style, Ink::strong, section_title(section.step, session.language)) << '\n';
        Groups groups{section};
        for (const auto& line : section.lines) {
            if (const auto group = groups.begins_with(line)) {
                out << paragraph(style, {{session.say(*group), Ink::faint}}, indent, indent);
            }
            write_line(out, session, line, links.node.id, quoted);
        }
        write_more(out, session, style, section.more);
    }
    write_people(out, session, links, quoted);
}

void write_links(std::ostream& out, const Session& session, const Links& links)
{
    const auto style = session.style();
    auto title = line_pieces(links.node, session);
    title.push_back({" (" + kind_word(links.node.id.kind, session.language) + ")", Ink::faint});
    out << paragraph(style, title, "", indent);
    if (links.empty()) {
        out << paragraph(style, {{session.say(Message::no_links), Ink::faint}}, indent, indent);
    }
    write_sections(out, session, links);
}

}  // namespace soichi::cli
