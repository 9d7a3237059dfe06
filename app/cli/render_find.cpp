#include "app/cli/render_find.hpp"

#include "app/cli/render_parts.hpp"

namespace soichi::cli {

void write_hits(std::ostream& out, const Session& session, const std::vector<Hit>& hits, std::size_t more)
{
    const auto style = session.style();
    for (const auto& hit : hits) {
        auto pieces = line_pieces(hit.node, session);
        const auto articles =
            hit.articles == 1 ? session.say(Message::articles_one) : session.say(Message::articles, hit.articles);
        pieces.push_back({" (" + kind_word(hit.node.id.kind, session.language) + ")", Ink::faint});
        if (!hit.post.empty()) {
            pieces.push_back({" · " + hit.post, Ink::plain});
        }
        if (hit.node.id.kind != Kind::article) {
            pieces.push_back({" · " + articles, Ink::faint});
        }
        pieces.push_back({" · " + to_string(hit.node.id), Ink::faint});
        out << paragraph(style, pieces, "", "  ");
    }
    if (more > 0) {
        out << paragraph(style, {{session.say(Message::more_lines, more), Ink::faint}}, "", "");
    }
}

}  // namespace soichi::cli
