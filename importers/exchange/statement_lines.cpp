#include "importers/exchange/statement_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "core/error.hpp"
#include "importers/read/archive_members.hpp"
#include "importers/read/input_file.hpp"
#include "importers/read/walk.hpp"

namespace soichi {

namespace {

constexpr std::size_t bytes_to_guess_from = 512;

class LineReader {
public:
    LineReader(std::size_t max_line, const std::function<bool(StatementLine)>& visit,
               const std::function<void(std::size_t)>& bytes_read)
        : max_line_{max_line},
          visit_{visit},
          bytes_read_{bytes_read}
    {
    }

    /// False where the visitor wants no more.
    bool read_file(const std::string& name)
    {
        const auto source = name == "-" ? "stdin" : readable_name(name);
        std::error_code error;
        if (name != "-" && std::filesystem::is_directory(name, error)) {
            return report(source, "a folder; name the files in it");
        }
        try {
            auto file = name == "-" ? InputFile::standard_input() : InputFile{std::filesystem::path{name}};
            auto stream = file.stream(bytes_read_);
            return read_stream(stream, source);
        } catch (const InputError& failed) {
            return report(source, failed.what());
        }
    }

private:
    bool read_stream(ByteStream& stream, const std::string& source)
    {
        if (!begins_archive(stream.peek(bytes_to_guess_from))) {
            return read_lines(stream, source);
        }
        return read_archive(stream, {}, [&](const ArchiveMember& member, ByteStream& bytes) {
            const auto where = member.name.empty() ? source : source + '/' + member.name;
            return member.problem.empty() ? read_lines(bytes, where) : report(where, member.problem);
        });
    }

    bool read_lines(ByteStream& stream, const std::string& source)
    {
        StatementLine line;
        // A byte more than a line may have, so that one which was cut shows.
        const auto longest = std::max(max_line_, max_line_ + 1);
        for (std::size_t number = 1; stream.line(line.text, longest); ++number) {
            line.where = fmt::format("{}:{}", source, number);
            if (!line.text.empty() && !visit_line(std::move(line))) {
                return false;
            }
            line = {};
        }
        return true;
    }

    bool visit_line(StatementLine line)
    {
        if (line.text.size() > max_line_) {
            return report(line.where, fmt::format("longer than a line may be ({} bytes); raise --max-line", max_line_));
        }
        return visit_(std::move(line));
    }

    bool report(const std::string& where, std::string problem) { return visit_({{}, where, std::move(problem)}); }

    std::size_t max_line_;
    const std::function<bool(StatementLine)>& visit_;
    const std::function<void(std::size_t)>& bytes_read_;
};

}  // namespace

void read_statement_lines(const std::vector<std::string>& files, std::size_t max_line,
                          const std::function<bool(StatementLine)>& visit,
                          const std::function<void(std::size_t)>& bytes_read)
{
    LineReader reader{max_line, visit, bytes_read};
    std::all_of(files.begin(), files.end(), [&](const std::string& file) { return reader.read_file(file); });
}

}  // namespace soichi
