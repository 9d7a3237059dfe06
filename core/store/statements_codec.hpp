#pragma once

#include <string>
#include <string_view>

#include "core/model/statement.hpp"

namespace soichi {

/// Everything that one article says, without its doubts (doubts_codec.hpp):
///
///     statements := rules:text date:text entities:list claims:list published:list nodes:list edges:list
///     entity     := kind:u8 label:text aliases:texts properties key:text mentions:list of span
///     claim      := relation:u8 from:varint to:varint qualifiers:properties span rule:text confidence:f64
///     published  := entity:varint
///     node       := kind:u8 key:text label:text aliases:texts properties
///     edge       := relation:u8 from:node-id to:node-id properties
///     list       := count:varint item*
std::string encode(const Statements& statements);

/// Throws DamagedRecord, also where a claim or `published` names an entity that is not there.
Statements decode_statements(std::string_view bytes);

}  // namespace soichi
