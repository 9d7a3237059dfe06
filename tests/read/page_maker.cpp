#include "tests/read/page_maker.hpp"

#include <fmt/format.h>

#include "tests/read/escaped.hpp"

namespace soichi::test {

std::uint32_t PageMaker::choose(std::uint32_t bound)
{
    state_ = state_ * 1664525U + 1013904223U;
    return (state_ >> 16U) % bound;
}

std::string PageMaker::unknown_name()
{
    std::string name;
    for (std::uint32_t i = 0; i < 5 + choose(4); ++i) {
        name += "bcdgkqvxz"[choose(9)];
    }
    return name;
}

std::string PageMaker::own(const std::string& line)
{
    page.article.push_back(line);
    return marked_up(line);
}

std::string PageMaker::other(const std::string& line)
{
    page.furniture.push_back(line);
    return escaped(line);
}

std::string PageMaker::other_link(const std::string& line)
{
    return fmt::format(R"(<a href="/vi/news/{}-{}.html" title="{}">{}</a>)", unknown_name(), choose(9000),
                       escaped(line), other(line));
}

std::string PageMaker::marked_up(const std::string& line)
{
    if (!word_like) {
        return escaped(line);
    }
    std::string html = choose(3) == 0 ? "&#8203;" : "";
    html += maybe() ? "&nbsp;&nbsp; &nbsp;" : "";
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        const bool ascii = static_cast<unsigned char>(c) < 0x80U;
        if (c == ' ' && choose(8) == 0) {
            html += choose(2) == 0 ? "&#160;" : " \n\t";
        } else if (ascii && c != ' ' && at > 0 && choose(25) == 0) {
            html += R"(</span><span style="font-size: 14pt; color: #000">)" + escaped(std::string(1, c)) +
                    (maybe() ? "<b></b>" : "");
        } else {
            html += escaped(std::string(1, c));
        }
    }
    return R"(<span style="font-size: 14pt">)" + html + "</span>";
}

std::string PageMaker::part(const ArticlePart& part)
{
    using Kind = ArticlePart::Kind;
    std::string html;
    switch (part.kind) {
    case Kind::heading:
        return maybe() ? "<h3>" + own(part.lines[0]) + "</h3>\n"
                       : "<p><strong>" + own(part.lines[0]) + "</strong></p>\n";
    case Kind::quote:
        return "<blockquote><p>" + own(part.lines[0]) + "</p></blockquote>\n";
    case Kind::caption:
        return fmt::format(
            "<figure class=\"image\"><img src=\"/uploads/{}.jpg\" alt=\"{}\"/><figcaption>{}</figcaption></figure>\n",
            unknown_name(), escaped(part.lines[0]), own(part.lines[0]));
    case Kind::list:
        for (const auto& item : part.lines) {
            html += "<li>" + own(item) + "</li>\n";
        }
        return "<ul>" + html + "</ul>\n";
    case Kind::table:
        for (const auto& row : part.lines) {
            page.article.push_back(row);
            html += "<tr>";
            for (std::size_t at = 0; at <= row.size();) {
                const auto end = std::min(row.find('|', at), row.size());
                html += R"(<td style="width:30%"><p>)" + marked_up(row.substr(at, end - at)) + "</p></td>";
                at = end + 1;
            }
            html += "</tr>\n";
        }
        return R"(<table border="1"><tbody>)" + html + "</tbody></table>\n";
    case Kind::paragraph:
        break;
    }
    return line_breaks ? own(part.lines[0]) + "<br />\n<br />\n"
                       : R"(<p style="text-align: justify;">)" + own(part.lines[0]) + "</p>\n";
}

std::string PageMaker::body()
{
    std::string html;
    for (const auto& each : article.parts) {
        html += part(each);
    }
    return html;
}

std::string PageMaker::author()
{
    return article.author.empty()
               ? ""
               : R"(<p style="text-align: right;"><strong>)" + own(article.author) + "</strong></p>\n";
}

}  // namespace soichi::test
