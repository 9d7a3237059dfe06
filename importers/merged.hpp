#pragma once

#include "core/store/store.hpp"
#include "importers/read_article.hpp"

namespace soichi {

/// The article known under `known` and also met as `met`: all sources, and the text of the least of them. Where they
/// disagree on its day or address, the least is taken, so that the order in which they are met leaves no trace.
Article merged(const Article& known, const Article& met);

/// Are they equal, whether or not the text itself is at hand? (Its hash is.)
bool same_but_for_text(const Article& a, const Article& b);

/// What the store holds of the article `id`, which it must have.
ReadArticle stored(const Snapshot& snapshot, NodeId id);

}  // namespace soichi
