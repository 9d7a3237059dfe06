#include "importers/read/html/html.hpp"

#include <initializer_list>
#include <optional>

#include "core/error.hpp"
#include "core/names/utf8.hpp"
#include "importers/read/html/html_beside.hpp"
#include "importers/read/html/html_furniture.hpp"
#include "importers/read/html/html_text.hpp"
#include "importers/read/times/time_stamp.hpp"

namespace soichi {

namespace {

/// The first of `sayings` that tells a moment.
std::optional<TimeStamp> first_stamp(std::initializer_list<std::string_view> sayings)
{
    std::optional<TimeStamp> stamp;
    for (const auto saying : sayings) {
        stamp = stamp ? stamp : time_stamp_in(saying);
    }
    return stamp;
}

bool is_absolute(std::string_view url)
{
    return url.rfind("http://", 0) == 0 || url.rfind("https://", 0) == 0;
}

std::string url_of(const PageMeta& meta)
{
    return is_absolute(meta.url) ? meta.url : is_absolute(meta.linked.url) ? meta.linked.url : std::string{};
}

}  // namespace

Document read_html(std::string_view utf8)
{
    if (first_invalid_utf8(utf8)) {
        throw InputError{"the page is not UTF-8; decode it first"};
    }
    const auto page = parse_page(utf8);
    const auto marks = marks_of(page);
    const auto meta = meta_of(page);
    const TextSums sums{page};
    const PageReading reading{page, marks, sums, title_of(page, sums, marks, meta), furniture_of(page, marks, sums)};
    const auto region = region_of(reading);
    Document document;
    document.text = article_text(reading, region, meta.linked);
    if (document.text.empty()) {
        throw InputError{"the page holds no text; save it again after its scripts have run"};
    }
    const auto published = first_stamp({meta.linked.published, meta.published, published_near(reading, region)});
    const auto changed = first_stamp({meta.linked.modified, meta.modified});
    const auto version = changed ? changed : published;
    document.facts = {reading.title.text, published ? day_of(instant_of(*published)) : std::string{},
                      version ? utc_of(instant_of(*version)) : std::string{}, url_of(meta),
                      publisher_of(page, sums, marks, meta)};
    return document;
}

}  // namespace soichi
