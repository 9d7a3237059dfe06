#include "importers/read/records/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/names/search_key.hpp"
#include "core/names/spelling.hpp"
#include "core/names/utf8.hpp"
#include "importers/read/records/csv_rows.hpp"
#include "importers/read/records/record_item.hpp"

namespace soichi {

namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

std::string comparable(const std::string& name)
{
    return first_invalid_utf8(name) ? std::string{} : search_key(name);
}

/// The column that is meant by `name`.
std::size_t column_of(const std::vector<std::string>& header, const std::string& name)
{
    auto found = std::find(header.begin(), header.end(), name);
    if (const auto key = comparable(name); found == header.end() && !key.empty()) {
        found =
            std::find_if(header.begin(), header.end(), [&](const std::string& one) { return comparable(one) == key; });
    }
    return found == header.end() ? nowhere : static_cast<std::size_t>(found - header.begin());
}

/// The names of the columns, for a message of one line.
std::string shown(const std::vector<std::string>& header)
{
    constexpr std::size_t most = 20;
    constexpr std::size_t longest = 60;
    std::string all;
    for (std::size_t i = 0; i < std::min(header.size(), most); ++i) {
        const auto name = first_invalid_utf8(header[i]) ? std::string{"(not UTF-8)"} : tidy(header[i]);
        all += fmt::format("{}\"{}\"", i == 0 ? "" : ", ", name.size() > longest ? std::string{"(a long text)"} : name);
    }
    return all + (header.size() > most ? " …" : "");
}

class TableReader {
public:
    TableReader(const std::string& source, const FieldNames& names, const RawVisit& visit)
        : source_{source},
          names_{names},
          visit_{visit}
    {
    }

    /// False: read no further.
    bool take(CsvRow row)
    {
        const auto where = fmt::format("{}:{}", source_, row.line);
        if (!row.fault.empty()) {
            return pass_on(Rejection{where, std::move(row.fault)});
        }
        return columns_ == 0 ? take_header(row.fields) : take_item(std::move(row), where);
    }

    [[nodiscard]] bool wanted() const { return wanted_; }
    [[nodiscard]] bool empty() const { return empty_; }

    bool pass_on(std::variant<RawItem, Rejection> met)
    {
        empty_ = false;
        wanted_ = visit_(std::move(met));
        return wanted_;
    }

private:
    bool take_header(const std::vector<std::string>& header)
    {
        empty_ = false;
        columns_ = header.size();
        at_ = {column_of(header, names_.text), column_of(header, names_.title), column_of(header, names_.date),
               column_of(header, names_.id),   column_of(header, names_.url),   column_of(header, names_.publisher)};
        if (at_.front() != nowhere) {
            return true;
        }
        pass_on(Rejection{source_,
                          fmt::format("no column \"{}\"; the first line names {}; say with --text-field which of them "
                                      "holds the text",
                                      names_.text, shown(header))});
        return false;
    }

    bool take_item(CsvRow row, const std::string& where)
    {
        if (row.fields.size() != columns_) {
            return pass_on(Rejection{
                where, fmt::format("{} fields where the first line names {} columns; put quotes around fields "
                                   "that hold a separator or a line end",
                                   row.fields.size(), columns_)});
        }
        const auto cell = [&](std::size_t i) { return at_[i] == nowhere ? std::string{} : row.fields[at_[i]]; };
        Record record{std::move(row.fields[at_.front()]), cell(1), cell(2), cell(3), cell(4), cell(5)};
        if (record.text.empty()) {
            return pass_on(
                Rejection{where, fmt::format("no text in the column \"{}\"; each row must have the article's text",
                                             names_.text)});
        }
        return pass_on(item_of(std::move(record), where));
    }

    const std::string& source_;
    const FieldNames& names_;
    const RawVisit& visit_;
    std::array<std::size_t, 6> at_{};  ///< columns of text, title, date, id, URL, publisher
    std::size_t columns_ = 0;          ///< 0 before the header
    bool wanted_ = true;
    bool empty_ = true;
};

/// The first line of what comes, as far as it is at hand.
std::string_view first_line(ByteStream& stream)
{
    constexpr std::size_t longest_header = std::size_t{1} << 16U;
    const auto bytes = stream.peek(longest_header).substr(0, longest_header);
    return bytes.substr(0, bytes.find_first_of("\r\n"));
}

char separator_told_by(std::string_view header)
{
    std::array<std::ptrdiff_t, 3> times{};
    constexpr std::string_view candidates = ",;\t";
    bool quoted = false;
    for (const char c : header) {
        quoted = quoted != (c == '"');
        const auto candidate = candidates.find(c);
        if (!quoted && candidate != std::string_view::npos) {
            ++times.at(candidate);
        }
    }
    return candidates[static_cast<std::size_t>(std::max_element(times.begin(), times.end()) - times.begin())];
}

/// Takes the byte order mark and the line "sep=;" of spreadsheets off the front.
char begin_table(ByteStream& stream, char separator)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    stream.skip(stream.peek(mark.size()).substr(0, mark.size()) == mark ? mark.size() : 0);
    const auto line = first_line(stream);
    constexpr std::string_view named = "sep=";
    if (line.size() != named.size() + 1 || line.substr(0, named.size()) != named) {
        return separator != 0 ? separator : separator_told_by(line);
    }
    const char told = line.back();
    stream.skip(line.size());
    return separator != 0 ? separator : told;
}

bool is_utf16(ByteStream& stream)
{
    const auto mark = stream.peek(2).substr(0, 2);
    return mark == "\xFF\xFE" || mark == "\xFE\xFF";
}

}  // namespace

bool split_csv(ByteStream& stream, const std::string& source, char separator, const FieldNames& names, std::size_t max,
               const RawVisit& visit)
{
    if (is_utf16(stream)) {
        return visit(Rejection{source, "a table in UTF-16; save it as \"CSV UTF-8\""});
    }
    TableReader reader{source, names, visit};
    const char between = begin_table(stream, separator);
    for_each_csv_row(stream, between, max, [&](CsvRow row) { return reader.take(std::move(row)); });
    if (reader.empty()) {
        return visit(Rejection{source, "empty: the first line of a table must name its columns"});
    }
    return reader.wanted();
}

}  // namespace soichi
