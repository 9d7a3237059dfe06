#pragma once

#include <vector>

#include "importers/relate/article.hpp"

namespace soichi {

/// Has the symbol several issuers ("TTLT-BTC-BNV")?
bool is_joint(const DirectiveMention& mention);

/// All issuers that the symbol names, or none where one of them depends on more than the frame.
std::vector<EntityIndex> from_symbol(const ArticleView& view, const DirectiveMention& mention);

/// Does every issuer of the symbol say by itself, or through the frame, whose it is?
bool symbol_decides(const DirectiveMention& mention);

/// Is every issuer of the symbol a central body?
bool central_issuer(const DirectiveMention& mention);

}  // namespace soichi
