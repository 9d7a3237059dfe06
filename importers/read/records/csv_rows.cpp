#include "importers/read/records/csv_rows.hpp"

#include <csv.h>
#include <fmt/format.h>

#include <algorithm>
#include <new>
#include <utility>

namespace soichi {

namespace {

constexpr std::string_view blank = " \t\r\n";

/// What comes next to the end of its line, or as much of it as is parsed in one go. How the bytes come in does not
/// matter.
std::string_view next_part(ByteStream& stream)
{
    constexpr std::size_t most = std::size_t{1} << 16U;
    const auto part = stream.peek(most).substr(0, most);
    const auto end = part.find('\n');
    return part.substr(0, end == std::string_view::npos ? end : end + 1);
}

/// Gathers what libcsv finds. It is fed line by line, since libcsv does not tell where it is.
class RowParser {
public:
    explicit RowParser(char separator) : separator_{static_cast<unsigned char>(separator)} { begin(); }
    ~RowParser() { csv_free(&parser_); }
    RowParser(const RowParser&) = delete;
    RowParser& operator=(const RowParser&) = delete;

    /// The whole or a part of a line.
    void feed(std::string_view part)
    {
        if (csv_parse(&parser_, part.data(), part.size(), take_field, end_row, this) != part.size()) {
            throw std::bad_alloc{};
        }
        const bool ended = part.back() == '\n';
        lines_ += ended ? 1 : 0;
        if (!rows_.empty() || (held_ == 0 && part.find_first_not_of(blank) == std::string_view::npos)) {
            start_next();
            part.remove_prefix(part.find_last_of("\r\n") + 1);
        }
        held_ += part.size();
        // A line end that does not end the row is a quoted one; elsewhere the quotes are counted.
        quoted_ = (ended && !part.empty()) || quoted_ != (std::count(part.begin(), part.end(), '"') % 2 != 0);
    }

    /// The end of the table. False where it comes between quotes.
    bool finish()
    {
        feed("\n");
        const auto whole = rows_.size();
        // Now libcsv has something left only where a quote is open.
        csv_fini(&parser_, take_field, end_row, this);
        const bool closed = rows_.size() == whole;
        rows_.resize(whole);
        return closed;
    }

    /// Pass over the row that has begun, however long it is.
    void pass_over(ByteStream& stream)
    {
        bool ended = false;
        for (auto bytes = stream.peek(1); !ended && !bytes.empty(); bytes = stream.peek(1)) {
            const auto* at = bytes.begin();
            for (; at != bytes.end() && !ended; ++at) {
                quoted_ = quoted_ != (*at == '"');
                ended = *at == '\n' && !quoted_;
                lines_ += *at == '\n' ? 1 : 0;
            }
            stream.skip(static_cast<std::size_t>(at - bytes.begin()));
        }
        csv_free(&parser_);
        begin();
        fields_.clear();
        start_next();
    }

    [[nodiscard]] std::size_t held() const { return held_; }
    [[nodiscard]] std::size_t line() const { return line_; }
    std::vector<CsvRow> take_rows() { return std::exchange(rows_, {}); }

private:
    void begin()
    {
        csv_init(&parser_, 0);
        csv_set_delim(&parser_, separator_);
    }

    void start_next()
    {
        held_ = 0;
        quoted_ = false;
        line_ = lines_ + 1;
    }

    static void take_field(void* bytes, std::size_t size, void* self)
    {
        static_cast<RowParser*>(self)->fields_.emplace_back(static_cast<const char*>(bytes), size);
    }

    static void end_row(int /*last*/, void* self)
    {
        auto& parser = *static_cast<RowParser*>(self);
        parser.rows_.push_back({parser.line_, std::exchange(parser.fields_, {})});
    }

    unsigned char separator_;
    csv_parser parser_{};
    std::vector<std::string> fields_;  ///< of the row that has begun
    std::vector<CsvRow> rows_;         ///< that have ended
    std::size_t held_ = 0;             ///< bytes of the row that has begun
    bool quoted_ = false;              ///< does what comes next stand between quotes?
    std::size_t lines_ = 0;            ///< that have ended
    std::size_t line_ = 1;             ///< in which the row began
};

std::string too_large(std::size_t max)
{
    return fmt::format("a row of more than {} bytes; split it, or close the quote that makes one of many", max);
}

bool pass_on(std::vector<CsvRow> rows, std::size_t max, const std::function<bool(CsvRow)>& visit)
{
    return std::all_of(rows.begin(), rows.end(), [&](CsvRow& row) {
        std::size_t bytes = 0;
        for (const auto& field : row.fields) {
            bytes += field.size();
        }
        return visit(bytes > max ? CsvRow{row.line, {}, too_large(max)} : std::move(row));
    });
}

}  // namespace

bool for_each_csv_row(ByteStream& stream, char separator, std::size_t max, const std::function<bool(CsvRow)>& visit)
{
    RowParser parser{separator};
    for (auto part = next_part(stream); !part.empty(); part = next_part(stream)) {
        parser.feed(part);
        stream.skip(part.size());
        if (!pass_on(parser.take_rows(), max, visit)) {
            return false;
        }
        // Quotes take room that no field does.
        if (parser.held() / 2 > max) {
            const auto line = parser.line();
            parser.pass_over(stream);
            if (!visit({line, {}, too_large(max)})) {
                return false;
            }
        }
    }
    const auto line = parser.line();
    const bool closed = parser.finish();
    return pass_on(parser.take_rows(), max, visit) &&
           (closed || visit({line, {}, "a quote is opened and never closed; close it"}));
}

}  // namespace soichi
