#include "app/cli/render_colleagues.hpp"

#include <algorithm>

namespace soichi::cli {

namespace {

constexpr std::string_view indent = "  ";
constexpr std::string_view deeper = "    ";
constexpr std::string_view deepest = "      ";

/// Writes the lists of people.
class Writer {
public:
    Writer(std::ostream& out, const Session& session, Quoted& quoted)
        : out_{out},
          session_{session},
          style_{session.style()},
          quoted_{quoted}
    {
    }

    void colleagues(const Colleagues& colleagues)
    {
        write_group(colleagues, Together::surely, Message::colleagues);
        write_group(colleagues, Together::possibly, Message::colleagues_possibly);
        if (colleagues.more > 0) {
            note(session_.say(Message::more_lines, colleagues.more));
        }
        if (colleagues.apart > 0) {
            out_ << (colleagues.found.empty() ? "\n" : "");
            note(session_.say(Message::colleagues_apart, colleagues.apart));
        }
        if (colleagues.unread > 0) {
            note(session_.say(Message::colleagues_unread, colleagues.unread));
        }
    }

    void joint(const JointAppearances& joint)
    {
        if (joint.found.empty()) {
            return;
        }
        heading(Message::joint_appearances);
        for (const auto& other : joint.found) {
            const auto count = other.articles.size();
            const auto articles =
                count == 1 ? session_.say(Message::articles_one) : session_.say(Message::articles, count);
            const auto days = spoken_days(other.seen, session_);
            line({{other.official.label, Ink::strong},
                  {" (" + articles + "; " + (days.empty() ? session_.say(Message::undated) : days) + ")", Ink::faint}},
                 indent, deeper);
            write_mention(other.proof);
        }
        if (joint.more > 0) {
            note(session_.say(Message::more_lines, joint.more));
        }
        if (joint.looked_at < joint.articles) {
            note(session_.say(Message::joint_counted, joint.looked_at, joint.articles));
        }
    }

private:
    void heading(Message message)
    {
        out_ << '\n' << paragraph(style_, {{session_.say(message), Ink::strong}}, "", indent);
    }

    void note(const std::string& text) { line({{text, Ink::faint}}, indent, deeper); }

    void line(const std::vector<Piece>& pieces, std::string_view first, std::string_view rest)
    {
        out_ << paragraph(style_, pieces, first, rest);
    }

    /// The words of a mention are the name, which stands there already, as does the number of articles.
    void write_mention(Proof proof)
    {
        if (proof.best) {
            proof.best->quote.clear();
        }
        proof.more = 0;
        write_proof(out_, session_, style_, proof, deeper, quoted_);
    }

    void write_group(const Colleagues& colleagues, Together together, Message title)
    {
        bool begun = false;
        for (const auto& colleague : colleagues.found) {
            if (colleague.together != together) {
                continue;
            }
            if (!begun) {
                heading(title);
                begun = true;
            }
            line({{colleague.official.label, Ink::strong}}, indent, deeper);
            for (const auto& post : colleague.posts) {
                write_post(post);
            }
        }
    }

    void write_post(const SharedPost& post)
    {
        line({{post.title + " · ", Ink::relation},
              {post.agency.label, Ink::plain},
              {" (" + spoken_period(post.held, session_) + ")", Ink::faint}},
             deeper, deepest);
        write_proof(out_, session_, style_, post.proof, deepest, quoted_);
    }

    std::ostream& out_;
    const Session& session_;
    Style style_;
    Quoted& quoted_;
};

}  // namespace

std::string spoken_days(const DateRange& days, const Session& session)
{
    if (days.first.empty()) {
        return {};
    }
    const auto first = spoken_date(days.first, session.language);
    return days.first == days.last
               ? session.say(Message::seen_once, first)
               : session.say(Message::seen_between, first, spoken_date(days.last, session.language));
}

std::string spoken_period(const HeldPeriod& held, const Session& session)
{
    std::string text;
    const auto add = [&](const std::string& part) {
        if (!part.empty()) {
            text.append(text.empty() ? "" : ", ").append(part);
        }
    };
    const auto add_day = [&](Message message, const std::string& day) {
        if (!day.empty()) {
            add(session.say(message, spoken_date(day, session.language)));
        }
    };
    add_day(Message::held_from, held.from);
    const bool ended = held.over && held.over_by.empty() && !held.to.empty();
    if (ended) {
        add_day(Message::held_to, held.to);
    } else if (held.from.empty()) {
        add(spoken_days({held.first_held, held.last_held}, session));
    } else {
        add_day(Message::held_last_seen, held.last_held);
    }
    if (held.over && !ended) {
        add(held.over_by.empty() ? session.say(Message::held_former) : std::string{});
        add_day(Message::held_over_by, held.over_by);
    }
    if (text.empty()) {
        text = session.say(Message::undated);
    }
    if (!held.over) {
        add_day(Message::body_ended, held.body_ended);
    }
    return text;
}

void write_people(std::ostream& out, const Session& session, const Links& links, Quoted& quoted)
{
    Writer writer{out, session, quoted};
    writer.colleagues(links.colleagues);
    writer.joint(links.joint_appearances);
}

}  // namespace soichi::cli
