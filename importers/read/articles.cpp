#include "importers/read/articles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "core/error.hpp"
#include "core/model/date.hpp"
#include "core/names/letters.hpp"
#include "core/names/sketch.hpp"
#include "core/names/spelling.hpp"
#include "core/names/utf8.hpp"
#include "importers/find/furniture.hpp"
#include "importers/read/html/html.hpp"
#include "importers/read/office/office.hpp"
#include "importers/read/pdf/pdf.hpp"
#include "importers/read/records/feed.hpp"
#include "importers/read/records/json_object.hpp"

namespace soichi {

namespace {

constexpr std::size_t fewest_words = 3;

/// Words of the first `fewest_words`; a longer text is not counted to its end.
std::size_t count_words(std::string_view text)
{
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text.size() && words < fewest_words;) {
        const auto [value, bytes] = decode_at(text, at);
        const auto letter = letter_of(value);
        const bool part = letter.alphabetic || letter.digit || letter.mark;
        words += part && !inside ? 1 : 0;
        inside = part;
        at += bytes;
    }
    return words;
}

std::string first_line(std::string_view text)
{
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        auto line = tidy(text.substr(begin, end - begin));
        if (!line.empty()) {
            return line;
        }
        begin = end + 1;
    }
    return {};
}

/// What the container says goes before what the document says itself.
Facts joined(const Facts& container, const Facts& own)
{
    const auto first = [](const std::string& a, const std::string& b) { return a.empty() ? b : a; };
    return {first(container.title, own.title), first(container.date, own.date), first(container.version, own.version),
            first(container.url, own.url), first(container.publisher, own.publisher)};
}

/// Reads one raw item; throws InputError with the reason where it holds no article.
class ItemReader {
public:
    ItemReader(RawItem raw, const ReadOptions& options) : raw_{std::move(raw)}, options_{options} {}

    Article read()
    {
        origin_.name = raw_.source;
        origin_.bytes = content_hash(raw_.bytes);
        switch (raw_.format) {
        case Format::html:
            return of_document(read_html(in_utf8(declared_charset(raw_.bytes))));
        case Format::docx:
            return of_document(read_docx(raw_.bytes));
        case Format::odt:
            return of_document(read_odt(raw_.bytes));
        case Format::pdf:
            return of_document(read_pdf(raw_.bytes));
        default:
            return article({raw_.facts, in_utf8({})});
        }
    }

private:
    Article of_document(Document document)
    {
        return article({joined(raw_.facts, document.facts), std::move(document.text)});
    }

    std::string in_utf8(const std::string& declared)
    {
        const auto charset = encoding_named(raw_.charset.empty() ? declared : raw_.charset);
        auto decoded = decode(raw_.bytes, options_.encoding, charset);
        if (!decoded) {
            throw InputError{why_not_decoded()};
        }
        origin_.encoding =
            decoded->encoding == Encoding::utf8 ? std::string{} : std::string{name_of(decoded->encoding)};
        if (decoded->text.find('\0') != std::string::npos && raw_.format == Format::plain_text) {
            throw InputError{"a binary file, not text; export it as plain text in UTF-8"};
        }
        return std::move(decoded->text);
    }

    std::string why_not_decoded() const
    {
        if (options_.encoding) {
            return fmt::format("not {}; name another encoding with --encoding", name_of(*options_.encoding));
        }
        if (raw_.bytes.find('\0') != std::string::npos) {
            return "a binary file, not text; export it as plain text in UTF-8";
        }
        return fmt::format(
            "not UTF-8 (byte {}), nor in an older Vietnamese encoding; name its encoding with --encoding",
            first_invalid_utf8(raw_.bytes).value_or(0));
    }

    Article article(Document document)
    {
        const auto& limit = options_.limits.article;
        auto& facts = document.facts;
        auto text = titled(facts.title, std::move(document.text));
        if (text.size() > limit) {
            throw InputError{
                fmt::format("{} bytes are more than an article may have ({}); split it, or raise --max-article",
                            text.size(), limit)};
        }
        if (count_words(text) < fewest_words) {
            throw InputError{"empty: an article has at least three words"};
        }
        Article article;
        const auto body = body_of(text);
        article.id = node_id(Kind::article, body);
        article.title = facts.title.empty() ? first_line(text) : facts.title;
        article.date = parse_iso_date(facts.date) ? facts.date : std::string{};
        article.url = facts.url;
        article.publisher = facts.publisher;
        article.text_bytes = text.size();
        article.text_hash = content_hash(text);
        article.sketch = sketch_of(body);
        article.text = std::move(text);
        origin_.url = facts.url;
        origin_.version = facts.version;
        article.sources = {std::move(origin_)};
        return article;
    }

    RawItem raw_;
    const ReadOptions& options_;
    Source origin_;
};

Item article_or_reason(RawItem raw, const ReadOptions& options)
{
    const auto where = raw.source;
    try {
        return ItemReader{std::move(raw), options}.read();
    } catch (const InputError& error) {
        return Rejection{where, error.what()};
    }
}

}  // namespace

std::vector<Item> articles_of(RawItem raw, const ReadOptions& options)
{
    std::vector<Item> items;
    if (raw.format == Format::feed) {
        for (auto& entry : read_feed(raw)) {
            auto* const item = std::get_if<RawItem>(&entry);
            items.push_back(item != nullptr ? article_or_reason(std::move(*item), options)
                                            : Item{std::get<Rejection>(std::move(entry))});
        }
        return items;
    }
    if (raw.format == Format::json_object) {
        const auto where = raw.source;
        auto read = read_json_object(std::move(raw), options.fields);
        if (auto* const rejection = std::get_if<Rejection>(&read)) {
            return {std::move(*rejection)};
        }
        auto item = article_or_reason(std::get<RawItem>(std::move(read)), options);
        if (auto* const rejection = std::get_if<Rejection>(&item)) {
            rejection->source = where;  // the line is easier to find than the id in it
        }
        return {std::move(item)};
    }
    return {article_or_reason(std::move(raw), options)};
}

Item article_of_text(std::string text, std::string source, const ReadOptions& options)
{
    return article_or_reason({std::move(source), Format::plain_text, std::move(text)}, options);
}

NodeId article_id(std::string_view text)
{
    return node_id(Kind::article, body_of(text));
}

std::string body_of(std::string_view text)
{
    return tidy(text.substr(0, furniture_begin(text)));
}

std::string titled(const std::string& title, std::string text)
{
    const auto first = text.find_first_not_of(" \t\r\n#*");
    const auto begins = first != std::string::npos &&
                        tidy(std::string_view{text}.substr(first, title.size() * 2)).rfind(tidy(title), 0) == 0;
    return title.empty() || begins ? std::move(text) : title + "\n\n" + text;
}

}  // namespace soichi
