#pragma once

#include <optional>
#include <vector>

#include "importers/find/directives.hpp"
#include "importers/resolve/draft.hpp"

namespace soichi {

/// A document named in the article and the entity that it turned out to be.
struct NamedDirective {
    const DirectiveMention* mention = nullptr;
    EntityIndex directive = 0;
};

/// Tell the documents of one article apart (domain.md 1.8): mentions without symbol or date join a fuller one of the same
/// form and number where there is exactly one; otherwise a doubt says which were possible.
std::vector<NamedDirective> resolve_directives(const std::vector<DirectiveMention>& mentions, Draft& draft);

}  // namespace soichi
