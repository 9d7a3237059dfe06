#include "importers/read/html/html_tags.hpp"

#include <algorithm>
#include <array>

namespace soichi {

namespace {

struct NamedTag {
    std::string_view name;
    Tag tag;
};

// clang-format off
constexpr std::array tags{
    NamedTag{"a", Tag::link},
    NamedTag{"address", Tag::block},
    NamedTag{"applet", Tag::unseen},
    NamedTag{"article", Tag::article},
    NamedTag{"aside", Tag::navigation},
    NamedTag{"audio", Tag::unseen},
    NamedTag{"blockquote", Tag::block},
    NamedTag{"body", Tag::body},
    NamedTag{"br", Tag::line_break},
    NamedTag{"button", Tag::unseen},
    NamedTag{"canvas", Tag::unseen},
    NamedTag{"caption", Tag::caption},
    NamedTag{"center", Tag::block},
    NamedTag{"datalist", Tag::unseen},
    NamedTag{"dd", Tag::block},
    NamedTag{"details", Tag::block},
    NamedTag{"dialog", Tag::unseen},
    NamedTag{"dir", Tag::block},
    NamedTag{"div", Tag::block},
    NamedTag{"dl", Tag::block},
    NamedTag{"dt", Tag::block},
    NamedTag{"fieldset", Tag::block},
    NamedTag{"figcaption", Tag::caption},
    NamedTag{"figure", Tag::block},
    NamedTag{"footer", Tag::navigation},
    NamedTag{"form", Tag::form},
    NamedTag{"h1", Tag::top_heading},
    NamedTag{"h2", Tag::heading},
    NamedTag{"h3", Tag::heading},
    NamedTag{"h4", Tag::heading},
    NamedTag{"h5", Tag::heading},
    NamedTag{"h6", Tag::heading},
    NamedTag{"head", Tag::block},
    NamedTag{"header", Tag::block},
    NamedTag{"hgroup", Tag::block},
    NamedTag{"hr", Tag::line_break},
    NamedTag{"html", Tag::block},
    NamedTag{"iframe", Tag::unseen},
    NamedTag{"img", Tag::image},
    NamedTag{"legend", Tag::block},
    NamedTag{"li", Tag::block},
    NamedTag{"link", Tag::relation},
    NamedTag{"listing", Tag::preformatted},
    NamedTag{"main", Tag::block},
    NamedTag{"map", Tag::unseen},
    NamedTag{"math", Tag::unseen},
    NamedTag{"menu", Tag::block},
    NamedTag{"meta", Tag::meta},
    NamedTag{"nav", Tag::navigation},
    NamedTag{"noframes", Tag::unseen},
    NamedTag{"noscript", Tag::unseen},
    NamedTag{"object", Tag::unseen},
    NamedTag{"ol", Tag::block},
    NamedTag{"optgroup", Tag::unseen},
    NamedTag{"option", Tag::unseen},
    NamedTag{"p", Tag::paragraph},
    NamedTag{"plaintext", Tag::preformatted},
    NamedTag{"pre", Tag::preformatted},
    NamedTag{"script", Tag::script},
    NamedTag{"section", Tag::block},
    NamedTag{"select", Tag::unseen},
    NamedTag{"style", Tag::unseen},
    NamedTag{"summary", Tag::block},
    NamedTag{"svg", Tag::unseen},
    NamedTag{"table", Tag::block},
    NamedTag{"tbody", Tag::block},
    NamedTag{"td", Tag::cell},
    NamedTag{"template", Tag::unseen},
    NamedTag{"textarea", Tag::unseen},
    NamedTag{"tfoot", Tag::block},
    NamedTag{"th", Tag::cell},
    NamedTag{"thead", Tag::block},
    NamedTag{"time", Tag::time},
    NamedTag{"title", Tag::page_title},
    NamedTag{"tr", Tag::row},
    NamedTag{"ul", Tag::block},
    NamedTag{"video", Tag::unseen},
    NamedTag{"xmp", Tag::preformatted},
};
// clang-format on

constexpr bool listed_by_name()
{
    for (std::size_t i = 1; i < tags.size(); ++i) {
        if (!(tags[i - 1].name < tags[i].name)) {
            return false;
        }
    }
    return true;
}
static_assert(listed_by_name());

}  // namespace

Tag tag_of(std::string_view name)
{
    const auto* found = std::lower_bound(
        tags.begin(), tags.end(), name, [](const NamedTag& row, std::string_view wanted) { return row.name < wanted; });
    return found != tags.end() && found->name == name ? found->tag : Tag::phrase;
}

}  // namespace soichi
