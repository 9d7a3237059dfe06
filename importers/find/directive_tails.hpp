#pragma once

#include <optional>

#include "importers/find/directives.hpp"

namespace soichi {

/// Reads on after form and designator: date, issuers, term, declared alias, subject. Sets `whole`.
void read_tail(const Reading& reading, DirectiveMention& mention);

/// "Nghị quyết Trung ương 4 (khóa XII)": a plenum's resolution by the number of the plenum.
std::optional<DirectiveMention> plenum_resolution_at(const Reading& reading, std::uint32_t at);

/// What `promulgator` brings into force, where its subject says so: "… ban hành Kế hoạch tổ chức thực hiện Chỉ thị 16".
std::optional<DirectiveMention> attached_document(const Reading& reading, const DirectiveMention& promulgator);

/// "Quy chế … ban hành kèm theo |Quyết định A": the unnumbered document before `promulgator`.
std::optional<DirectiveMention> attached_before(const Reading& reading, const DirectiveMention& promulgator);

}  // namespace soichi
