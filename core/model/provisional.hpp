#pragma once

#include <optional>
#include <string_view>

#include "core/model/id.hpp"

namespace soichi {

/// The article that the node with this key is alone known to, where too little is said to tell which of several it is;
/// nothing for a node that articles share. Such keys begin with the article's id.
inline std::optional<NodeId> article_of_provisional(std::string_view key)
{
    return parse_node_id(key.substr(0, key.find('|')));
}

}  // namespace soichi
