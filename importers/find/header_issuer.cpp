#include "importers/find/document_header.hpp"
#include "importers/find/lines.hpp"

namespace soichi {

namespace {

/// A unit stands below, or after, the body that it belongs to: "BỘ XÂY DỰNG / CỤC ĐƯỜNG BỘ VIỆT NAM".
void put_below(BodyMention& body, const std::optional<BodyMention>& above)
{
    if (above && body.open != nullptr && body.host.empty()) {
        body.host.push_back(*above);
    }
}

/// The body whose name ends the line: "BỘ Y TẾ", "BỘ XÂY DỰNG - CỤC ĐƯỜNG BỘ VIỆT NAM".
std::optional<BodyMention> body_ending(const Reading& reading, const TokenRange& line)
{
    std::optional<BodyMention> above;
    for (auto at = line.first; at < line.last; ++at) {
        const bool begins = at == line.first || reading.is_sign(at - 1, U'-');
        auto body = begins ? body_at(reading, at) : std::nullopt;
        if (!body) {
            continue;
        }
        if (body->range.last == line.last) {
            put_below(*body, above);
            return body;
        }
        above = std::move(body);
    }
    return std::nullopt;
}

/// A body and the line of the header that names it.
struct Found {
    std::optional<BodyMention> body;
    TokenRange words;
};

/// The last body that has a line to itself before the number.
Found last_before_number(const Reading& reading, const DocumentHeader& header, const DirectiveMention& self)
{
    Found found;
    for (std::size_t i = 0; i < header.count && header.lines[i].first < self.range.first; ++i) {
        auto body = body_ending(reading, header.lines[i]);
        if (body) {
            put_below(*body, found.body);
            found = {std::move(body), header.lines[i]};
        }
    }
    return found;
}

/// "Cơ quan ban hành: Bộ Y tế".
Found labelled(const Reading& reading, const DocumentHeader& header)
{
    for (std::size_t i = 0; i < header.count; ++i) {
        const auto label = label_end(reading, header.lines[i], "doc_issuer");
        auto body = label != 0 ? body_at(reading, label) : std::nullopt;
        if (body) {
            return {std::move(body), header.lines[i]};
        }
    }
    return {};
}

/// "CHỈ THỊ / của Ban Thường vụ Tỉnh ủy": so the Party's documents begin their titles.
Found in_title(const Reading& reading, const TokenRange& title)
{
    const bool of = !title.empty() && reading.is(title.first, "của");
    return {of ? body_at(reading, title.first + 1) : std::nullopt, title};
}

}  // namespace

void read_header_issuer(const Reading& reading, const DocumentHeader& header, DirectiveMention& self)
{
    const bool joint = self.designator && self.designator->issuers.size() > 1;
    if (!self.issuers.empty() || joint) {
        return;
    }
    auto found = in_title(reading, header.title);
    if (!found.body) {
        found = labelled(reading, header);
    }
    if (!found.body) {
        found = last_before_number(reading, header, self);
    }
    if (found.body) {
        self.issuer_words = found.words;
        self.issuers.push_back(std::move(*found.body));
    }
}

}  // namespace soichi
