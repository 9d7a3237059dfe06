#include "importers/read/office/office_members.hpp"

#include "core/error.hpp"
#include "importers/read/file_title.hpp"
#include "importers/read/office/xml_reader.hpp"
#include "importers/read/times/times.hpp"

namespace soichi {

namespace {

std::string version_of(std::string_view time)
{
    const auto instant = parse_time(time);
    return instant ? utc_of(*instant) : std::string{};
}

void read_facts(XmlReader& xml, OfficeFacts& facts, std::string& created)
{
    xml.each_child([&] {
        const std::string name{xml.name()};
        if (name == "office:meta") {
            read_facts(xml, facts, created);
        } else if (name == "dc:title") {
            facts.title = xml.whole_text();
        } else if (name == "dcterms:modified" || name == "dc:date") {
            facts.version = version_of(xml.whole_text());
        } else if (name == "dcterms:created" || name == "meta:creation-date") {
            created = version_of(xml.whole_text());
        }
    });
}

}  // namespace

OfficeFacts read_office_facts(std::string_view bytes)
{
    OfficeFacts facts;
    std::string created;
    try {
        XmlReader xml{bytes, "the facts of the file"};
        read_facts(xml, facts, created);
    } catch (const InputError&) {
        return {};
    }
    facts.version = facts.version.empty() ? created : facts.version;
    return facts;
}

Document office_document(const FileLines& lines, const OfficeFacts& facts)
{
    Document document;
    document.text = text_of(lines);
    if (document.text.empty()) {
        throw InputError{
            "has no words; if its pages are pictures, export it as PDF and recognise that first, for example: "
            "ocrmypdf -l vie IN OUT"};
    }
    document.facts.version = facts.version;
    put_file_title(document, facts.title);
    return document;
}

}  // namespace soichi
