#include "importers/read/split.hpp"

#include <fmt/format.h>

#include "core/error.hpp"
#include "importers/read/archive_members.hpp"
#include "importers/read/formats.hpp"
#include "importers/read/office/office.hpp"
#include "importers/read/records/csv.hpp"
#include "importers/read/records/json_items.hpp"
#include "importers/read/records/json_lines.hpp"
#include "importers/read/records/warc.hpp"

namespace soichi {

namespace {

constexpr std::size_t bytes_to_guess_from = 4096;

/// Does reading on fail too?
bool ends_badly(ByteStream& stream)
{
    try {
        while (!stream.piece().empty()) {
        }
        return false;
    } catch (const InputError&) {
        return true;
    }
}

class Splitter {
public:
    Splitter(const ReadOptions& options, const EventVisit& visit) : options_{options}, visit_{visit} {}

    bool split(ByteStream& stream, std::string_view name, const std::string& source, bool named, std::size_t depth)
    {
        const auto beginning = std::string{stream.peek(bytes_to_guess_from).substr(0, bytes_to_guess_from)};
        auto guess = guess_reader(name, beginning);
        const bool office = guess.reader == Reader::docx || guess.reader == Reader::odt;
        if (begins_archive(beginning) && !office && guess.reader != Reader::advice) {
            return split_archive(stream, name, source, named, depth);
        }
        if (guess.reader == Reader::none && named) {
            guess = guess_reader_of_stream(beginning);
        }
        return split_as(guess, stream, source);
    }

private:
    bool split_archive(ByteStream& archive, std::string_view name, const std::string& source, bool named,
                       std::size_t depth)
    {
        if (depth >= options_.limits.depth) {
            return visit_(Rejection{source, fmt::format("archives within archives, more than {} deep; unpack the "
                                                        "outer ones",
                                                        options_.limits.depth)});
        }
        return read_archive(archive, options_.limits, [&](const ArchiveMember& member, ByteStream& bytes) {
            const bool single = member.name.empty();
            const auto where = single ? source : source + '/' + member.name;
            if (!member.problem.empty()) {
                return visit_(Rejection{where, member.problem});
            }
            return split_member(bytes, single ? without_compression(name) : member.name, where, single && named,
                                depth + 1);
        });
    }

    /// What is wrong with one member is no reason to leave out the next.
    bool split_member(ByteStream& member, std::string_view name, const std::string& source, bool named,
                      std::size_t depth)
    {
        try {
            return split(member, name, source, named, depth);
        } catch (const InputError& error) {
            if (ends_badly(member)) {
                throw;  // it is the archive that is broken, and one reason is enough
            }
            return visit_(Rejection{source, error.what()});
        }
    }

    bool split_as(const Guess& guess, ByteStream& stream, const std::string& source)
    {
        const auto visit = [this](std::variant<RawItem, Rejection> met) {
            auto* const item = std::get_if<RawItem>(&met);
            return item != nullptr ? visit_(std::move(*item)) : visit_(std::get<Rejection>(std::move(met)));
        };
        const auto& limits = options_.limits;
        switch (guess.reader) {
        case Reader::none:
            return visit_(PassedOver{source});
        case Reader::advice:
            return visit_(Rejection{source, guess.advice});
        case Reader::old_office:
            return visit_(Rejection{source, advice_for_old_office_file(stream.take(limits.page()))});
        case Reader::json_lines:
            return split_json_lines(stream, source, 2 * limits.article, visit);
        case Reader::json:
            return split_json(stream, source, options_.fields, 2 * limits.article, visit);
        case Reader::csv:
            return split_csv(stream, source, '\0', options_.fields, 2 * limits.article, visit);
        case Reader::tsv:
            return split_csv(stream, source, '\t', options_.fields, 2 * limits.article, visit);
        case Reader::warc:
            return split_warc(stream, source, limits.page(), visit);
        default:
            return one_document(format_of(guess.reader), stream, source);
        }
    }

    static Format format_of(Reader reader)
    {
        switch (reader) {
        case Reader::html:
            return Format::html;
        case Reader::docx:
            return Format::docx;
        case Reader::odt:
            return Format::odt;
        case Reader::pdf:
            return Format::pdf;
        case Reader::feed:
            return Format::feed;
        default:
            return Format::plain_text;
        }
    }

    bool one_document(Format format, ByteStream& stream, const std::string& source)
    {
        // In UTF-16 a text takes up to twice as many bytes as in UTF-8.
        const auto most = format == Format::plain_text ? 2 * options_.limits.article : options_.limits.page();
        RawItem item{source, format, stream.take(most + 1)};
        if (item.bytes.size() > most) {
            return visit_(Rejection{source, fmt::format("more than {} bytes; split it, or raise --max-article", most)});
        }
        return visit_(std::move(item));
    }

    const ReadOptions& options_;
    const EventVisit& visit_;
};

}  // namespace

bool split(ByteStream& stream, std::string_view name, const std::string& source, bool named, const ReadOptions& options,
           const EventVisit& visit)
{
    return Splitter{options, visit}.split(stream, name, source, named, 0);
}

}  // namespace soichi
