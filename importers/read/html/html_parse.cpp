#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "core/error.hpp"
#include "importers/read/html/html_page.hpp"
#include "importers/read/html/html_repair.hpp"

namespace soichi {

namespace {

struct NamedAttribute {
    std::string_view name;
    PageAttribute attribute;
};

constexpr std::array attributes{
    NamedAttribute{"id", PageAttribute::id},
    NamedAttribute{"class", PageAttribute::classes},
    NamedAttribute{"itemprop", PageAttribute::itemprop},
    NamedAttribute{"property", PageAttribute::property},
    NamedAttribute{"name", PageAttribute::name},
    NamedAttribute{"content", PageAttribute::content},
    NamedAttribute{"rel", PageAttribute::rel},
    NamedAttribute{"href", PageAttribute::href},
    NamedAttribute{"datetime", PageAttribute::datetime},
    NamedAttribute{"alt", PageAttribute::alt},
    NamedAttribute{"title", PageAttribute::title},
    NamedAttribute{"type", PageAttribute::type},
    NamedAttribute{"style", PageAttribute::style},
    NamedAttribute{"hidden", PageAttribute::hidden},
    NamedAttribute{"aria-hidden", PageAttribute::aria_hidden},
};

std::string_view view(const xmlChar* text)
{
    return text == nullptr ? std::string_view{} : std::string_view{reinterpret_cast<const char*>(text)};
}

/// Does a style hide what it is given to?
bool hides(std::string_view style)
{
    std::string tight;
    for (const char c : style) {
        tight.append(c == ' ' ? 0 : 1, c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return tight.find("display:none") != std::string::npos || tight.find("visibility:hidden") != std::string::npos;
}

}  // namespace

/// Makes a Page of what the parser meets.
class PageBuilder {
public:
    explicit PageBuilder(std::size_t bytes)
    {
        page_.bytes_.reserve(bytes);
        page_.nodes_.push_back({Tag::block, false, 0, 0, 0, 0});
        open_.push_back(0);
    }

    /// False where the element is kept flat. A `leaf` holds no elements and never is.
    bool begin(std::string_view name, const xmlChar** values, bool leaf)
    {
        const auto node = page_.size();
        const auto first = static_cast<std::uint32_t>(page_.attributes_.size());
        page_.nodes_.push_back({tag_of(name), false, open_.back(), node + 1, first, 0});
        for (; values != nullptr && *values != nullptr; values += 2) {
            add_attribute(view(values[0]), view(values[1]));
        }
        const bool nested = leaf || open_.size() <= deepest_element;
        if (nested) {
            open_.push_back(node);
        }
        return nested;
    }

    void end()
    {
        if (open_.size() > 1) {
            page_.nodes_[open_.back()].end = page_.size();
            open_.pop_back();
        }
    }

    void text(std::string_view bytes)
    {
        auto& last = page_.nodes_.back();
        const bool goes_on = last.tag == Tag::text && last.parent == open_.back();
        if (goes_on && last.first + last.size == page_.bytes_.size()) {
            last.size += static_cast<std::uint32_t>(bytes.size());
        } else {
            const auto node = page_.size();
            page_.nodes_.push_back({Tag::text, false, open_.back(), node + 1,
                                    static_cast<std::uint32_t>(page_.bytes_.size()),
                                    static_cast<std::uint32_t>(bytes.size())});
        }
        page_.bytes_.append(bytes);
    }

    Page finished()
    {
        while (open_.size() > 1) {
            end();
        }
        page_.nodes_.front().end = page_.size();
        return std::move(page_);
    }

private:
    void add_attribute(std::string_view name, std::string_view value)
    {
        const auto* found = std::find_if(attributes.begin(), attributes.end(),
                                         [&](const NamedAttribute& row) { return row.name == name; });
        if (found == attributes.end()) {
            return;
        }
        auto& node = page_.nodes_.back();
        const auto kind = found->attribute;
        node.hidden = node.hidden || kind == PageAttribute::hidden || (kind == PageAttribute::style && hides(value)) ||
                      (kind == PageAttribute::aria_hidden && value == "true");
        if (kind != PageAttribute::style) {
            page_.attributes_.push_back(
                {kind, static_cast<std::uint32_t>(page_.bytes_.size()), static_cast<std::uint32_t>(value.size())});
            page_.bytes_.append(value);
            ++node.size;
        }
    }

    Page page_;
    std::vector<NodeIndex> open_;
};

namespace {

struct Parsing {
    PageBuilder builder;
    htmlParserCtxtPtr context = nullptr;
};

void begin_element(void* data, const xmlChar* name, const xmlChar** values)
{
    auto& parsing = *static_cast<Parsing*>(data);
    const auto* known = htmlTagLookup(name);
    const bool leaf = known != nullptr && (known->empty != 0 || view(name) == "script" || view(name) == "style");
    // The parser looks through all open elements at every end tag, so it must not hold those that are kept flat.
    if (!parsing.builder.begin(view(name), values, leaf)) {
        namePop(parsing.context);
    }
}

void end_element(void* data, const xmlChar* /*name*/)
{
    static_cast<Parsing*>(data)->builder.end();
}

void characters(void* data, const xmlChar* text, int size)
{
    static_cast<Parsing*>(data)->builder.text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
}

void pass_over_error(void* /*data*/, xmlErrorPtr /*error*/) {}

htmlSAXHandler handler()
{
    htmlSAXHandler events{};
    events.startElement = begin_element;
    events.endElement = end_element;
    events.characters = characters;
    events.ignorableWhitespace = characters;
    events.cdataBlock = characters;
    events.serror = pass_over_error;
    events.initialized = 1;
    return events;
}

void parse(Parsing& parsing, std::string_view utf8)
{
    constexpr int options =
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context{
        htmlCreateMemoryParserCtxt(utf8.data(), static_cast<int>(utf8.size())), htmlFreeParserCtxt};
    if (!context) {
        throw InputError{"the page cannot be parsed; there is too little memory"};
    }
    auto events = handler();
    auto* const builder_of_trees = std::exchange(context->sax, &events);
    context->userData = &parsing;
    parsing.context = context.get();
    htmlCtxtUseOptions(context.get(), options);
    xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(context.get());
    context->sax = builder_of_trees;
}

}  // namespace

Page parse_page(std::string_view utf8)
{
    constexpr std::size_t longest_page = std::size_t{1} << 30U;
    if (utf8.size() > longest_page) {
        throw InputError{"the page is longer than 1 GiB; split it"};
    }
    // The library's tables must stand before several threads parse.
    static const bool ready = (xmlInitParser(), true);
    static_cast<void>(ready);
    Parsing parsing{PageBuilder{utf8.size()}};
    std::string whole;
    // A parser for C strings takes a NUL for the end of the page.
    if (utf8.find('\0') != std::string_view::npos) {
        whole = utf8;
        std::erase(whole, '\0');
        utf8 = whole;
    }
    const auto copy = repaired(utf8);
    if (!utf8.empty()) {
        parse(parsing, copy ? *copy : utf8);
    }
    return parsing.builder.finished();
}

}  // namespace soichi
