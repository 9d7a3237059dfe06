#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "importers/read/byte_stream.hpp"
#include "importers/read/inputs.hpp"
#include "importers/read/read_options.hpp"

namespace soichi {

using EventVisit = std::function<bool(InputEvent)>;

/// Split a stream into the items that it holds, archives with all that is in them. `name` tells the format by its
/// ending; `source` is what its items are called after. `named`: the user named it, so it is read as plain text where
/// nothing tells what it is. False where `visit` was. Throws InputError where the stream breaks off.
bool split(ByteStream& stream, std::string_view name, const std::string& source, bool named, const ReadOptions& options,
           const EventVisit& visit);

}  // namespace soichi
