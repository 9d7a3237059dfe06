#include <libxml/parser.h>
#include <libxml/xmlreader.h>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include "core/names/spelling.hpp"
#include "core/names/utf8.hpp"
#include "importers/read/records/feed.hpp"
#include "importers/read/records/header_fields.hpp"
#include "importers/read/records/xml_entry.hpp"
#include "importers/read/times/times.hpp"

namespace soichi {

namespace {

using Entries = std::vector<std::variant<RawItem, Rejection>>;
using Reader = std::unique_ptr<xmlTextReader, decltype(&xmlFreeTextReader)>;

/// The first error of XML.
struct XmlFault {
    int code = XML_ERR_OK;
    int line = 0;
    std::string message;

    static void note(void* fault, xmlErrorPtr error)
    {
        auto& first = *static_cast<XmlFault*>(fault);
        if (first.code == XML_ERR_OK && error->level == XML_ERR_FATAL) {
            const std::string message = error->message == nullptr ? "" : error->message;
            first.code = error->code;
            first.line = error->line;
            first.message = first_invalid_utf8(message) ? "bytes that are no text" : tidy(message);
        }
    }
};

/// Hands out bytes tag by tag: the library drops what it has read in the same go as an error.
struct Tags {
    std::string_view rest;

    static int read(void* tags, char* to, int room)
    {
        auto& rest = static_cast<Tags*>(tags)->rest;
        const auto piece = rest.substr(0, static_cast<std::size_t>(room));
        const auto end = piece.find('>');
        const auto tag = piece.substr(0, end == std::string_view::npos ? end : end + 1);
        std::copy(tag.begin(), tag.end(), to);
        rest.remove_prefix(tag.size());
        return static_cast<int>(tag.size());
    }
};

/// The feed with a document type of which the library must believe that it declares "nbsp" and its like.
std::string with_document_type(const std::string& feed)
{
    const auto declaration_end = feed.find("?>");
    auto begin = feed.substr(0, 5) == "<?xml" && declaration_end != std::string::npos ? declaration_end + 2 : 0;
    return feed.substr(0, begin) + "<!DOCTYPE feed SYSTEM \"feed\">" + feed.substr(begin);
}

/// The name of the encoding that the container declares, where the library knows it.
const char* known_charset(const std::string& charset)
{
    auto* handler = charset.empty() ? nullptr : xmlFindCharEncodingHandler(charset.c_str());
    const bool known = handler != nullptr;
    if (known) {
        xmlCharEncCloseFunc(handler);
    }
    return known ? charset.c_str() : nullptr;
}

Reader open_reader(Tags& tags, const std::string& charset)
{
    // Neither the entities of a feed are expanded nor is anything that it refers to loaded: no XML_PARSE_NOENT, no
    // DTDs.
    const int options = XML_PARSE_NONET | XML_PARSE_NOWARNING | XML_PARSE_NOERROR;
    return {xmlReaderForIO(Tags::read, nullptr, &tags, nullptr, known_charset(charset), options), xmlFreeTextReader};
}

std::string_view name_of(const xmlNode* element)
{
    return element == nullptr || element->name == nullptr ? std::string_view{}
                                                          : reinterpret_cast<const char*>(element->name);
}

class FeedReader {
public:
    FeedReader(const RawItem& feed, std::string_view bytes)
        : feed_{feed},
          tags_{bytes},
          reader_{open_reader(tags_, feed.charset)}
    {
    }

    Entries read()
    {
        if (!reader_) {
            return {Rejection{feed_.source, "cannot be read as XML; save the feed again"}};
        }
        xmlTextReaderSetStructuredErrorHandler(reader_.get(), XmlFault::note, &fault_);
        int more = xmlTextReaderRead(reader_.get());
        while (more == 1) {
            const bool taken = xmlTextReaderNodeType(reader_.get()) == XML_READER_TYPE_ELEMENT && take_element();
            more = taken ? xmlTextReaderNext(reader_.get()) : xmlTextReaderRead(reader_.get());
        }
        if (fault_.code != XML_ERR_OK) {
            entries_.push_back(
                Rejection{feed_.source, fmt::format("not XML (line {}): {}", fault_.line, fault_.message)});
        } else if (entries_.empty()) {
            entries_.push_back(Rejection{feed_.source, "no entries; a feed is RSS or Atom with at least one entry"});
        }
        return std::move(entries_);
    }

    [[nodiscard]] bool has_undeclared() const { return fault_.code == XML_ERR_UNDECLARED_ENTITY; }

private:
    /// True where all in the element is dealt with.
    bool take_element()
    {
        const auto* element = xmlTextReaderCurrentNode(reader_.get());
        const auto name = name_of(element);
        const auto parent = name_of(element->parent);
        const bool entry = name == "item" || name == "entry";
        const bool channel_title = name == "title" && (parent == "channel" || parent == "feed") && channel_.empty();
        if ((!entry && !channel_title) || xmlTextReaderExpand(reader_.get()) == nullptr) {
            return false;
        }
        if (channel_title) {
            channel_ = tidy(text_in(element));
        } else {
            take_entry(feed_entry(element));
        }
        return true;
    }

    void take_entry(FeedEntry entry)
    {
        const auto where = fmt::format("{}#{}", feed_.source, ++count_);
        if (without_ends(entry.text).empty()) {
            entries_.push_back(Rejection{where, "an entry without text; import its page instead"});
            return;
        }
        RawItem item{!entry.link.empty() ? entry.link
                     : !entry.id.empty() ? entry.id
                                         : where,
                     entry.html ? Format::html : Format::plain_text, std::move(entry.text)};
        const auto published = parse_time(entry.published);
        const auto updated = parse_time(entry.updated);
        const auto first = published ? published : updated;
        const auto last = updated ? updated : published;
        item.facts = {tidy(entry.title), first ? day_of(*first) : std::string{},
                      last ? utc_of(*last) : feed_.facts.version, std::move(entry.link),
                      feed_.facts.publisher.empty() ? channel_ : feed_.facts.publisher};
        item.charset = "utf-8";
        entries_.push_back(std::move(item));
    }

    const RawItem& feed_;
    Tags tags_;
    Reader reader_;
    XmlFault fault_;
    std::string channel_;
    Entries entries_;
    std::size_t count_ = 0;
};

}  // namespace

Entries read_feed(const RawItem& feed)
{
    // Threads may be the first to parse together.
    static std::once_flag ready;
    std::call_once(ready, xmlInitParser);
    FeedReader strict{feed, feed.bytes};
    auto entries = strict.read();
    return strict.has_undeclared() ? FeedReader{feed, with_document_type(feed.bytes)}.read() : std::move(entries);
}

}  // namespace soichi
