#pragma once

#include <optional>
#include <vector>

#include "importers/find/directives.hpp"

namespace soichi {

/// What `promulgator` brings into force, where its subject says so: "… ban hành Kế hoạch tổ chức thực hiện Chỉ thị 16".
std::optional<DirectiveMention> attached_document(const Reading& reading, const DirectiveMention& promulgator);

/// "Quy chế … ban hành kèm theo |Quyết định A": the unnumbered document before `promulgator`.
std::optional<DirectiveMention> attached_before(const Reading& reading, const DirectiveMention& promulgator);

/// Adds the documents that others bring into force, each beside what promulgates it.
void add_attached(const Reading& reading, std::vector<DirectiveMention>& mentions);

}  // namespace soichi
