#include "importers/find/document_header.hpp"
#include "importers/find/lines.hpp"

namespace soichi {

namespace {

/// The body whose name ends the line: "BỘ Y TẾ", "BỘ XÂY DỰNG - CỤC ĐƯỜNG BỘ VIỆT NAM".
std::optional<BodyMention> body_ending(const Reading& reading, const TokenRange& line)
{
    std::optional<BodyMention> above;
    for (auto at = line.first; at < line.last; ++at) {
        const bool begins = at == line.first || reading.is_sign(at - 1, U'-');
        auto body = begins ? body_at(reading, at) : std::nullopt;
        if (body && body->range.last == line.last) {
            if (above && body->open != nullptr && body->host.empty()) {
                body->host.push_back(*above);
            }
            return body;
        }
        above = body ? std::move(body) : std::move(above);
    }
    return std::nullopt;
}

}  // namespace

void read_header_issuer(const Reading& reading, const DocumentHeader& header, DirectiveMention& self)
{
    const bool joint = self.designator && self.designator->issuers.size() > 1;
    if (!self.issuers.empty() || joint) {
        return;
    }
    // "CHỈ THỊ / của Ban Thường vụ Tỉnh ủy": so the Party's documents begin their titles.
    if (auto body = !header.title.empty() && reading.is(header.title.first, "của")
                        ? body_at(reading, header.title.first + 1)
                        : std::nullopt) {
        self.issuer_words = header.title;
        self.issuers.push_back(std::move(*body));
        return;
    }
    std::optional<BodyMention> issuer;
    for (std::size_t i = 0; i < header.count && header.lines[i].first < self.range.first; ++i) {
        auto body = body_ending(reading, header.lines[i]);
        self.issuer_words = body ? header.lines[i] : self.issuer_words;
        // "BỘ XÂY DỰNG / CỤC ĐƯỜNG BỘ VIỆT NAM": a unit stands below the body that it belongs to.
        if (body && issuer && body->open != nullptr && body->host.empty()) {
            body->host.push_back(*issuer);
        }
        issuer = body ? std::move(body) : std::move(issuer);
    }
    for (std::size_t i = 0; i < header.count; ++i) {
        const auto label = label_end(reading, header.lines[i], "doc_issuer");
        auto body = label != 0 ? body_at(reading, label) : std::nullopt;
        self.issuer_words = body ? header.lines[i] : self.issuer_words;
        issuer = body ? std::move(body) : std::move(issuer);
    }
    if (issuer) {
        self.issuers.push_back(std::move(*issuer));
    }
}

}  // namespace soichi
