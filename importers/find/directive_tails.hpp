#pragma once

#include <optional>

#include "importers/find/directives.hpp"

namespace soichi {

/// Reads on after form and designator: date, issuers, term, declared alias, subject. Sets `whole`.
void read_tail(const Reading& reading, DirectiveMention& mention);

/// "khóa XI", "(Khóa XII)", "khóa 12" behind the mention: sets its term, as a Roman number.
void read_term(const Reading& reading, DirectiveMention& mention);

/// What `promulgator` brings into force, where its subject says so: "… ban hành Kế hoạch tổ chức thực hiện Chỉ thị 16".
std::optional<DirectiveMention> attached_document(const Reading& reading, const DirectiveMention& promulgator);

/// "Quy chế … ban hành kèm theo |Quyết định A": the unnumbered document before `promulgator`.
std::optional<DirectiveMention> attached_before(const Reading& reading, const DirectiveMention& promulgator);

}  // namespace soichi
