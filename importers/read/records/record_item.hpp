#pragma once

#include <string>
#include <string_view>

#include "importers/read/raw_item.hpp"

namespace soichi {

/// What the members of a JSON object or the cells of a row say, as they are written there.
struct Record {
    std::string text;
    std::string title;
    std::string date;
    std::string id;
    std::string url;
    std::string publisher;
};

/// The item that `record`, met at `where`, is: HTML where its text is marked up, else plain text. Its source is the
/// URL, else the id, else `where`. Facts that are not UTF-8 are left out, and so is a URL that is not http or https.
RawItem item_of(Record record, const std::string& where);

/// Has `text` tags of HTML, such as "<p>" or "<div"?
bool is_marked_up(std::string_view text);

}  // namespace soichi
