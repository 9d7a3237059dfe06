#pragma once

#include "core/model/graph.hpp"
#include "core/store/codec.hpp"

namespace soichi {

/// properties := count:varint (name:text value:text)*      by name
void write(ByteWriter& bytes, const Properties& properties);
Properties read_properties(ByteReader& bytes);

/// texts := count:varint text*
void write(ByteWriter& bytes, const std::vector<std::string>& texts);
std::vector<std::string> read_texts(ByteReader& bytes);

/// span := begin:varint length:varint
void write(ByteWriter& bytes, const Span& span);
Span read_span(ByteReader& bytes);

}  // namespace soichi
