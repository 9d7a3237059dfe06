#include "importers/read/office/odt_body.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "importers/read/office/run_words.hpp"

namespace soichi {

namespace {

/// What no reader of the page sees in its text: changes that are tracked, notes, comments, declarations, alternative
/// texts.
constexpr std::array<std::string_view, 12> unread{"text:tracked-changes",
                                                  "text:note",
                                                  "office:annotation",
                                                  "office:forms",
                                                  "text:variable-decls",
                                                  "text:sequence-decls",
                                                  "text:user-field-decls",
                                                  "text:hidden-text",
                                                  "text:ruby-text",
                                                  "svg:title",
                                                  "svg:desc",
                                                  "office:event-listeners"};

class OdtBody {
public:
    OdtBody(XmlReader& xml, const OdtStyles& styles) : xml_{xml}, styles_{styles} {}

    FileLines run()
    {
        FileLines lines;
        xml_.each_child([&] { read(lines); });
        return lines;
    }

private:
    /// Reads an element outside paragraphs.
    void read(FileLines& lines)
    {
        const std::string name{xml_.name()};
        if (name.empty() || is_unread(name)) {
            return;
        }
        if (name == "text:p" || name == "text:h") {
            RunWords words;
            read_inside(lines, words, styles_.of("paragraph", xml_.attribute("text:style-name")));
            put_paragraph(words.take(), lines);
        } else if (name == "table:table") {
            FileTable table;
            read_rows(table);
            put_table(table, lines);
        } else {
            xml_.each_child([&] { read(lines); });
        }
    }

    static bool is_unread(std::string_view name)
    {
        return std::find(unread.begin(), unread.end(), name) != unread.end();
    }

    /// Reads what stands inside a paragraph or a part of one. Paragraphs of text boxes go to `lines`.
    void read_inside(FileLines& lines, RunWords& words, const RunStyle& style)
    {
        xml_.each_child([&] {
            const std::string name{xml_.name()};
            if (name.empty()) {
                if (!style.hidden.value_or(false)) {
                    words.add_collapsed(xml_.text(), style.font);
                }
            } else if (name == "text:span") {
                read_inside(lines, words, laid_over(styles_.of("text", xml_.attribute("text:style-name")), style));
            } else if (name == "draw:text-box" || name == "text:p" || name == "text:h" || name == "table:table") {
                read(lines);
            } else if (!put_space(name, words, style.font) && !is_unread(name)) {
                read_inside(lines, words, style);
            }
        });
    }

    bool put_space(std::string_view name, RunWords& words, std::string_view font)
    {
        if (name == "text:s") {
            constexpr unsigned most = 1000;
            const auto count = xml_.attribute("text:c");
            unsigned spaces = 1;
            std::from_chars(count.data(), count.data() + count.size(), spaces);
            words.add(std::string(std::min(spaces, most), ' '), font);
        } else if (name == "text:tab") {
            words.add("\t", font);
        } else if (name == "text:line-break") {
            words.add("\n", font);
        } else {
            return false;
        }
        return true;
    }

    void read_rows(FileTable& table)
    {
        xml_.each_child([&] {
            const std::string name{xml_.name()};
            if (name == "table:table-row") {
                table.emplace_back();
                read_cells(table.back());
            } else if (name == "table:table-header-rows" || name == "table:table-rows" ||
                       name == "table:table-row-group") {
                read_rows(table);
            }
        });
    }

    void read_cells(std::vector<FileLines>& row)
    {
        xml_.each_child([&] {
            if (xml_.name() == "table:table-cell") {
                row.emplace_back();
                xml_.each_child([&] { read(row.back()); });
            }
        });
    }

    XmlReader& xml_;
    const OdtStyles& styles_;
};

}  // namespace

FileLines read_odt_body(XmlReader& xml, const OdtStyles& styles)
{
    return OdtBody{xml, styles}.run();
}

}  // namespace soichi
