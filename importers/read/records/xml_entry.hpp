#pragma once

#include <string>

struct _xmlNode;  // NOLINT(bugprone-reserved-identifier): the library's name

namespace soichi {

/// What an entry of a feed says, as it is written there.
struct FeedEntry {
    std::string title;
    std::string link;  ///< absolute, http or https; else empty
    std::string id;    ///< guid or id
    std::string published;
    std::string updated;
    std::string text;
    bool html = false;  ///< is the text HTML?
};

/// What `entry`, an element "item" of RSS or "entry" of Atom, says.
FeedEntry feed_entry(const _xmlNode* entry);

/// The text in `element`, without that of entities which the feed itself declares.
std::string text_in(const _xmlNode* element);

}  // namespace soichi
