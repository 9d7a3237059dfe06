#pragma once

#include <string>

#include "importers/read_article.hpp"

namespace soichi {

/// What keeps statements from being true of their article, in one line; empty where nothing does. Whatever passes can
/// be put into a store: every span cuts whole characters out of the text, every entity that is spoken of is there,
/// every relation joins what it may join, every id follows from what it is the hash of.
std::string fault_of(const ReadArticle& read);

}  // namespace soichi
