#include "importers/read/office/xml_reader.hpp"

#include <fmt/format.h>
#include <libxml/xmlreader.h>

#include <array>
#include <limits>

#include "core/error.hpp"

namespace soichi {

namespace {

constexpr int deepest = 200;

struct Space {
    std::string_view uri;
    std::string_view prefix;
};

// clang-format off
constexpr std::array spaces{
    Space{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    Space{"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    Space{"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    Space{"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    Space{"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    Space{"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"},
    Space{"http://purl.org/dc/elements/1.1/", "dc"},
    Space{"http://purl.org/dc/terms/", "dcterms"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"},
};
// clang-format on

std::string_view view(const xmlChar* text)
{
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

/// libxml2 would print to standard error.
void be_silent(void* /*closure*/, xmlErrorPtr /*error*/) {}

/// Initialised before several threads read.
void initialise()
{
    static const bool done = [] {
        xmlInitParser();
        return true;
    }();
    static_cast<void>(done);
}

void put_name(std::string& name, std::string_view uri, std::string_view local)
{
    name.clear();
    for (const auto& space : spaces) {
        if (space.uri == uri) {
            name.append(space.prefix).append(":");
            break;
        }
    }
    name.append(local);
}

}  // namespace

struct XmlReader::Impl {
    using Handle = std::unique_ptr<xmlTextReader, decltype(&xmlFreeTextReader)>;

    std::string part;
    Handle reader{nullptr, xmlFreeTextReader};
    std::string name;  ///< of the element, empty at others
    int kind = 0;
    int depth = 0;
    bool childless = false;

    [[noreturn]] void refuse(std::string_view why) const
    {
        throw InputError{fmt::format("{} {}; open the file with an office program and save it anew", part, why)};
    }

    /// To the next node; false at the end.
    bool read()
    {
        const int got = xmlTextReaderRead(reader.get());
        if (got < 0) {
            refuse(fmt::format("is damaged after line {}", xmlTextReaderGetParserLineNumber(reader.get())));
        }
        kind = got == 0 ? 0 : xmlTextReaderNodeType(reader.get());
        if (kind == XML_READER_TYPE_DOCUMENT_TYPE || kind == XML_READER_TYPE_ENTITY_REFERENCE) {
            refuse("defines entities, which no office program does");
        }
        depth = xmlTextReaderDepth(reader.get());
        if (depth > deepest) {
            refuse(fmt::format("is nested deeper than {} elements", deepest));
        }
        name.clear();
        childless = kind != XML_READER_TYPE_ELEMENT || xmlTextReaderIsEmptyElement(reader.get()) == 1;
        if (kind == XML_READER_TYPE_ELEMENT) {
            put_name(name, view(xmlTextReaderConstNamespaceUri(reader.get())),
                     view(xmlTextReaderConstLocalName(reader.get())));
        }
        return got == 1;
    }

    void advance()
    {
        if (!read()) {
            refuse("ends too soon");
        }
    }

    [[nodiscard]] bool at_text() const
    {
        return kind == XML_READER_TYPE_TEXT || kind == XML_READER_TYPE_CDATA ||
               kind == XML_READER_TYPE_SIGNIFICANT_WHITESPACE || kind == XML_READER_TYPE_WHITESPACE;
    }

    [[nodiscard]] bool at_end_of(int element) const { return kind == XML_READER_TYPE_END_ELEMENT && depth == element; }
};

XmlReader::XmlReader(std::string_view bytes, std::string part) : impl_{std::make_unique<Impl>()}
{
    initialise();
    impl_->part = std::move(part);
    if (bytes.empty() || bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        impl_->refuse("is empty or too large");
    }
    impl_->reader.reset(
        xmlReaderForMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr,
                           XML_PARSE_NONET | XML_PARSE_COMPACT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    if (!impl_->reader) {
        impl_->refuse("cannot be read");
    }
    xmlTextReaderSetStructuredErrorHandler(impl_->reader.get(), be_silent, nullptr);
    while (impl_->read() && impl_->kind != XML_READER_TYPE_ELEMENT) {
    }
    if (impl_->kind != XML_READER_TYPE_ELEMENT) {
        impl_->refuse("has no element");
    }
}

XmlReader::~XmlReader() = default;

void XmlReader::each_child(const std::function<void()>& visit)
{
    if (impl_->childless) {
        return;
    }
    const int parent = impl_->depth;
    while (impl_->read() && !impl_->at_end_of(parent)) {
        const bool element = impl_->kind == XML_READER_TYPE_ELEMENT;
        if (!element && !impl_->at_text()) {
            continue;
        }
        const bool closed = impl_->childless;
        visit();
        while (!closed && !impl_->at_end_of(parent + 1)) {
            impl_->advance();
        }
    }
    // What is asked of the reader next concerns this element no more.
    impl_->name.clear();
    impl_->childless = true;
}

std::string_view XmlReader::name() const
{
    return impl_->name;
}

std::string XmlReader::attribute(std::string_view name) const
{
    std::string value;
    std::string found;
    auto* const reader = impl_->reader.get();
    for (int more = xmlTextReaderMoveToFirstAttribute(reader); more == 1;
         more = xmlTextReaderMoveToNextAttribute(reader)) {
        put_name(found, view(xmlTextReaderConstNamespaceUri(reader)), view(xmlTextReaderConstLocalName(reader)));
        if (found == name) {
            value = view(xmlTextReaderConstValue(reader));
            break;
        }
    }
    xmlTextReaderMoveToElement(reader);
    return value;
}

std::string_view XmlReader::text() const
{
    return impl_->at_text() ? view(xmlTextReaderConstValue(impl_->reader.get())) : std::string_view{};
}

std::string XmlReader::whole_text()
{
    std::string whole;
    each_child([&] { whole += name().empty() ? std::string{text()} : whole_text(); });
    return whole;
}

}  // namespace soichi
