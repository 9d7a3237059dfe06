#include "app/cli/roff.hpp"

#include <algorithm>

namespace soichi::cli {

std::string roff_text(std::string_view text)
{
    std::string roff;
    for (const char c : text) {
        switch (c) {
        case '\\':
            roff += "\\e";
            break;
        case '-':
            roff += "\\-";
            break;
        case '\'':
            roff += "\\(aq";
            break;
        case '`':
            roff += "\\(ga";
            break;
        case '^':
            roff += "\\(ha";
            break;
        case '~':
            roff += "\\(ti";
            break;
        default:
            roff += c;
        }
    }
    return roff;
}

std::string roff_lines(std::string_view text)
{
    std::string roff;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = roff_text(text.substr(0, end));
        roff += (line.empty() || line.front() == '.' ? "\\&" : "") + line + "\n";
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return roff;
}

std::string roff_argument(std::string_view text)
{
    std::string roff = "\"";
    for (const char c : roff_text(text)) {
        roff += c == '"' ? std::string{"\\(dq"} : std::string{c};
    }
    return roff + "\"";
}

std::string roff_bold(std::string_view text)
{
    return "\\fB" + roff_text(text) + "\\fR";
}

std::string roff_italic(std::string_view text)
{
    return "\\fI" + roff_text(text) + "\\fR";
}

}  // namespace soichi::cli
