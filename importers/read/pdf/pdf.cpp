#include "importers/read/pdf/pdf.hpp"

#include <poppler-document.h>
#include <poppler-page.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <limits>
#include <memory>

#include "core/error.hpp"
#include "core/names/utf8.hpp"
#include "importers/read/file_title.hpp"
#include "importers/read/pdf/page_furniture.hpp"
#include "importers/read/pdf/page_paragraphs.hpp"
#include "importers/read/times/times.hpp"

namespace soichi {

namespace {

constexpr std::string_view damaged = "a PDF that is damaged or breaks off; copy or download it anew";

/// Pages with fewer words each than this, and pictures, are scanned: the words are those of a stamp or a signature.
constexpr std::size_t fewest_words = 30;

constexpr int most_pages = 20'000;

void be_silent(const std::string& /*message*/, void* /*closure*/) {}

/// The end mark stands in the last kilobytes; where it does not, poppler would read the pages that are left.
bool is_whole(std::string_view bytes)
{
    constexpr std::size_t tail = 4096;
    return bytes.substr(bytes.size() > tail ? bytes.size() - tail : 0).find("%%EOF") != std::string_view::npos;
}

std::unique_ptr<poppler::document> opened(std::string_view bytes)
{
    static const bool silent = [] {
        poppler::set_debug_error_function(be_silent, nullptr);
        return true;
    }();
    static_cast<void>(silent);
    if (!is_whole(bytes) || bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        throw InputError{std::string{damaged}};
    }
    std::unique_ptr<poppler::document> document{
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size()))};
    if (!document) {
        throw InputError{std::string{damaged}};
    }
    if (document->is_locked()) {
        throw InputError{
            "a PDF with a password; save it without one, for example: qpdf --password=PASSWORD --decrypt IN OUT"};
    }
    return document;
}

std::string utf8_of(const poppler::ustring& text)
{
    const auto bytes = text.to_utf8();
    return {bytes.begin(), bytes.end()};
}

/// The number after the `key` that stands nearest before `at`, or else behind it; 0 where none is near.
long number_near(std::string_view bytes, std::size_t at, std::string_view key)
{
    constexpr std::size_t reach = 400;
    const auto from = at > reach ? at - reach : 0;
    const auto near = bytes.substr(from, 2 * reach);
    const auto before = near.rfind(key, at - from);
    const auto found = before != std::string_view::npos ? before : near.find(key);
    long number = 0;
    if (found != std::string_view::npos) {
        const auto digits = near.substr(std::min(near.find_first_not_of(' ', found + key.size()), near.size()));
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    }
    return number;
}

/// Is there a picture so large that it may be a scanned page? Logos and seals are small. The dictionaries of pictures
/// are never packed.
bool has_page_picture(std::string_view bytes)
{
    constexpr std::string_view picture = "/Image";
    constexpr long fewest_dots = 600;
    for (auto at = bytes.find(picture); at != std::string_view::npos; at = bytes.find(picture, at + 1)) {
        const char next = at + picture.size() < bytes.size() ? bytes[at + picture.size()] : ' ';
        const bool whole = next == ' ' || next == '/' || next == '\n' || next == '\r' || next == '>';
        if (whole && number_near(bytes, at, "/Width") >= fewest_dots &&
            number_near(bytes, at, "/Height") >= fewest_dots) {
            return true;
        }
    }
    return false;
}

/// Fonts set "fi" as one sign; the reader means two letters.
std::string without_ligatures(std::string_view text)
{
    constexpr char32_t first = 0xFB00;
    constexpr std::array<std::string_view, 7> letters{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const auto sign = decode_at(text, at);
        if (sign.value >= first && sign.value < first + letters.size()) {
            plain += letters[sign.value - first];
        } else {
            plain += text.substr(at, sign.bytes);
        }
        at += sign.bytes;
    }
    return plain;
}

/// Fonts of symbols have their bullets where Unicode has no signs.
std::string with_bullets(const std::string& text)
{
    constexpr char32_t first = 0xE000;
    constexpr char32_t last = 0xF8FF;
    const auto sign = decode_at(text, 0);
    return sign.bytes == text.size() && sign.value >= first && sign.value <= last ? "•" : text;
}

bool is_bold(const std::string& font)
{
    return font.find("Bold") != std::string::npos || font.find("bold") != std::string::npos;
}

/// The words of a page that stand upright; stamps at the edges stand on their side.
std::vector<PageWord> words_of(const poppler::page& page)
{
    std::vector<PageWord> words;
    for (const auto& box : page.text_list(poppler::page::text_list_include_font)) {
        auto text = with_bullets(without_ligatures(utf8_of(box.text())));
        const auto place = box.bbox();
        if (box.rotation() != 0 || text.empty() || place.height() <= 0) {
            continue;
        }
        words.push_back({place.left(), place.top(), place.right(), place.bottom(),
                         box.has_font_info() ? box.get_font_size() : place.height(),
                         box.has_font_info() && is_bold(box.get_font_name()), box.has_space_after(), std::move(text)});
    }
    return words;
}

std::string version_of(const poppler::document& document)
{
    for (const auto* const key : {"ModDate", "CreationDate"}) {
        const auto time = document.info_date_t(key);
        if (time != static_cast<std::time_t>(-1)) {
            return utc_of(Instant{std::chrono::seconds{time}});
        }
    }
    return {};
}

/// Throws where the pages hold so few words that they are pictures, or hold none.
void require_text(std::string_view bytes, std::size_t words, std::size_t pages)
{
    if (words < fewest_words * pages && has_page_picture(bytes)) {
        throw InputError{"a scanned PDF without text; recognise it first, for example: ocrmypdf -l vie IN OUT"};
    }
    if (words == 0) {
        throw InputError{"a PDF without text; if it should have some, export it anew from its program"};
    }
}

}  // namespace

Document read_pdf(std::string_view bytes)
{
    const auto pdf = opened(bytes);
    if (pdf->pages() > most_pages) {
        throw InputError{"a PDF of more than 20000 pages; split it first, for example: qpdf --split-pages=1000 IN OUT"};
    }
    std::vector<PageLines> pages;
    std::size_t words = 0;
    for (int i = 0; i < pdf->pages(); ++i) {
        const std::unique_ptr<poppler::page> page{pdf->create_page(i)};
        if (page) {
            auto found = words_of(*page);
            words += found.size();
            pages.push_back(lines_of_page(std::move(found)));
        }
    }
    require_text(bytes, words, pages.size());
    drop_page_furniture(pages);
    Document document;
    document.text = text_of(paragraphs_of(reading_order(pages)));
    if (document.text.empty()) {
        throw InputError{
            "a PDF with nothing but page numbers; if it should have text, export it anew from its program"};
    }
    document.facts.version = version_of(*pdf);
    put_file_title(document, utf8_of(pdf->get_title()));
    return document;
}

}  // namespace soichi
