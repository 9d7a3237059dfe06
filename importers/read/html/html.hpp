#pragma once

#include <string>
#include <string_view>

#include "importers/read/document.hpp"

namespace soichi {

/// The article of a web page: its main text without menus, counters, comments and links to other articles, and what the
/// page says of it. `utf8` must be valid UTF-8, whatever charset it declares; it may be as broken in every other way as
/// pages are. Nothing that the page refers to is fetched. Throws InputError where the page holds no text.
Document read_html(std::string_view utf8);

/// The charset that a page declares in its first bytes, in lower case ("windows-1258"): in `<meta charset>`, in `<meta
/// http-equiv>`, or in an XML declaration. Empty where it declares none.
std::string declared_charset(std::string_view bytes);

}  // namespace soichi
