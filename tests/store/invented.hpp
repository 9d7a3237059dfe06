#pragma once

#include <cstdint>

#include "core/store/store.hpp"

namespace soichi::test {

/// An article that nobody wrote, with what it says. The same number gives the same one on every machine. Articles share
/// nodes and edges with each other, and each mentions the body that invented_hub() names.
struct Invented {
    Article article;
    Statements statements;
    Contribution contribution;
};

Invented invent(std::uint32_t number, std::size_t text_bytes = 200);

NodeId invented_hub();

/// Put everything into `batch`, or take it out again.
void put(Store::Batch& batch, const Invented& invented);
void take_out(Store::Batch& batch, const Invented& invented);

}  // namespace soichi::test
