#include "importers/read/office/docx_body.hpp"

#include <algorithm>
#include <array>

#include "importers/read/office/run_words.hpp"

namespace soichi {

namespace {

/// What no reader of the page sees, and properties, whose w:tab and w:del mean something else.
constexpr std::array<std::string_view, 12> unread{"w:del",    "w:moveFrom", "w:delText", "w:instrText",
                                                  "w:pPr",    "w:rPr",      "w:tblPr",   "w:tblGrid",
                                                  "w:sectPr", "w:sdtPr",    "w:rt",      "w:tcPr"};

struct Sign {
    std::string_view name;
    std::string_view text;
};

constexpr std::array signs{Sign{"w:tab", "\t"}, Sign{"w:ptab", "\t"}, Sign{"w:br", "\n"}, Sign{"w:cr", "\n"},
                           Sign{"w:noBreakHyphen", "-"}};

class DocxBody {
public:
    DocxBody(XmlReader& xml, const DocxStyles& styles, DocxNumbers numbers)
        : xml_{xml},
          styles_{styles},
          numbers_{std::move(numbers)}
    {
    }

    FileLines run()
    {
        FileLines lines;
        xml_.each_child([&] { read(lines, nullptr); });
        put_paragraph(begun_, lines);
        return lines;
    }

private:
    struct Paragraph {
        RunWords words;
        std::string style_id;
        ListPlace place;       ///< as the paragraph itself says
        RunStyle style;        ///< of the paragraph
        RunStyle run;          ///< of the run that is read
        bool goes_on = false;  ///< its mark is deleted: the next paragraph belongs to it
    };

    /// Reads the element that the reader stands at, whatever it is; `paragraph` is the one that it stands in.
    void read(FileLines& lines, Paragraph* paragraph)
    {
        const std::string name{xml_.name()};
        if (name.empty() || std::find(unread.begin(), unread.end(), name) != unread.end()) {
            return;
        }
        if (name == "w:p") {
            read_paragraph(lines);
        } else if (name == "w:tbl") {
            read_table(lines);
        } else if (name == "w:r" && paragraph != nullptr) {
            read_run(lines, *paragraph);
        } else if (name == "mc:AlternateContent") {
            read_alternatives(lines, paragraph);
        } else if (paragraph == nullptr || !read_words(name, *paragraph)) {
            xml_.each_child([&] { read(lines, paragraph); });
        }
    }

    void read_paragraph(FileLines& lines)
    {
        Paragraph paragraph;
        paragraph.style_id = styles_.paragraph;
        paragraph.style = style_of(styles_.paragraph);
        xml_.each_child([&] {
            if (xml_.name() == "w:pPr") {
                read_paragraph_properties(paragraph);
            } else {
                read(lines, &paragraph);
            }
        });
        auto text = begun_ + paragraph.words.take();
        begun_.clear();
        if (paragraph.goes_on) {
            begun_ = std::move(text);
            return;
        }
        const auto number = numbers_.next(place_of(paragraph));
        put_paragraph(text, lines);
        auto& line = lines[lines.size() - 1 - static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'))];
        if (!number.empty() && !line.empty()) {
            line.insert(0, number + " ");
        }
    }

    /// What the paragraph says of its list goes before what its style says.
    [[nodiscard]] ListPlace place_of(const Paragraph& paragraph) const
    {
        const auto styled = styles_.places.find(paragraph.style_id);
        auto place = styled == styles_.places.end() ? ListPlace{} : styled->second;
        place.list = paragraph.place.list.empty() ? place.list : paragraph.place.list;
        place.level = paragraph.place.level.empty() ? place.level : paragraph.place.level;
        return place;
    }

    void read_paragraph_properties(Paragraph& paragraph)
    {
        xml_.each_child([&] {
            if (xml_.name() == "w:pStyle") {
                paragraph.style_id = xml_.attribute("w:val");
                paragraph.style = style_of(paragraph.style_id);
            } else if (xml_.name() == "w:numPr") {
                paragraph.place = read_list_place(xml_);
            } else if (xml_.name() == "w:rPr") {
                xml_.each_child([&] { paragraph.goes_on = paragraph.goes_on || xml_.name() == "w:del"; });
            }
        });
    }

    [[nodiscard]] RunStyle style_of(const std::string& id) const
    {
        return laid_over(styles_.named.resolved(id), styles_.defaults);
    }

    void read_run(FileLines& lines, Paragraph& paragraph)
    {
        paragraph.run = paragraph.style;
        xml_.each_child([&] {
            if (xml_.name() == "w:rPr") {
                const auto own = read_run_properties(xml_);
                paragraph.run = laid_over(laid_over(own, styles_.named.resolved(own.parent)), paragraph.style);
            } else {
                read(lines, &paragraph);
            }
        });
    }

    /// Reads what stands in a run; false where `name` is none of that.
    bool read_words(std::string_view name, Paragraph& paragraph)
    {
        if (name == "w:fldChar") {
            read_field_mark();
            return true;
        }
        const auto* const sign =
            std::find_if(signs.begin(), signs.end(), [name](const Sign& s) { return s.name == name; });
        const bool words = name == "w:t" || name == "m:t";
        if (sign == signs.end() && !words) {
            return false;
        }
        const bool shown = !paragraph.run.hidden.value_or(false) &&
                           std::find(in_result_.begin(), in_result_.end(), false) == in_result_.end();
        if (shown) {
            paragraph.words.add(words ? spaced_words() : std::string{sign->text}, paragraph.run.font);
        }
        return true;
    }

    /// The words of w:t; the spaces at their ends count only where it says so.
    std::string spaced_words()
    {
        const bool keeps = xml_.attribute("space") == "preserve";
        auto words = xml_.whole_text();
        std::replace(words.begin(), words.end(), '\n', ' ');
        if (!keeps) {
            const auto first = std::min(words.find_first_not_of(' '), words.size());
            words = words.substr(first, words.find_last_not_of(' ') + 1 - first);
        }
        return words;
    }

    /// A field is its instruction, "separate", and its result; its parts may be fields.
    void read_field_mark()
    {
        const auto type = xml_.attribute("w:fldCharType");
        if (type == "begin") {
            in_result_.push_back(false);
        } else if (type == "separate" && !in_result_.empty()) {
            in_result_.back() = true;
        } else if (type == "end" && !in_result_.empty()) {
            in_result_.pop_back();
        }
    }

    /// The same content for newer and for older programs: the first choice stands for all.
    void read_alternatives(FileLines& lines, Paragraph* paragraph)
    {
        bool chosen = false;
        xml_.each_child([&] {
            if (!chosen && !xml_.name().empty()) {
                chosen = true;
                xml_.each_child([&] { read(lines, paragraph); });
            }
        });
    }

    void read_table(FileLines& lines)
    {
        FileTable table;
        read_rows(table);
        put_table(table, lines);
    }

    /// Rows and cells may stand inside content controls.
    void read_rows(FileTable& table)
    {
        xml_.each_child([&] {
            const std::string name{xml_.name()};
            if (name == "w:tr") {
                std::vector<FileLines> row;
                if (!read_cells(row)) {
                    table.push_back(std::move(row));
                }
            } else if (name == "w:sdt" || name == "w:sdtContent" || name == "w:ins") {
                read_rows(table);
            }
        });
    }

    /// Gathers the cells of a row; true where the row is deleted.
    bool read_cells(std::vector<FileLines>& row)
    {
        bool deleted = false;
        xml_.each_child([&] {
            const std::string name{xml_.name()};
            if (name == "w:tc") {
                FileLines cell;
                xml_.each_child([&] { read(cell, nullptr); });
                row.push_back(std::move(cell));
            } else if (name == "w:trPr") {
                xml_.each_child([&] { deleted = deleted || xml_.name() == "w:del"; });
            } else if (name == "w:sdt" || name == "w:sdtContent") {
                deleted = read_cells(row) || deleted;
            }
        });
        return deleted;
    }

    XmlReader& xml_;
    const DocxStyles& styles_;
    DocxNumbers numbers_;
    std::vector<bool> in_result_;  ///< of the fields that are open, the innermost last: is the result being read?
    std::string begun_;            ///< words of paragraphs whose marks are deleted
};

}  // namespace

FileLines read_docx_body(std::string_view bytes, const DocxStyles& styles, DocxNumbers numbers)
{
    XmlReader xml{bytes, "word/document.xml"};
    return DocxBody{xml, styles, std::move(numbers)}.run();
}

}  // namespace soichi
