#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/graph.hpp"

namespace soichi {

/// A text in NFC without invisible signs, and the way back to the bytes it was made from.
class NormalText {
public:
    explicit NormalText(std::string_view stored);

    [[nodiscard]] std::string_view bytes() const { return changed_ ? std::string_view{normal_} : stored_; }

    /// The stored bytes that normal bytes [begin, end) came from; whole code points with all their marks.
    [[nodiscard]] Span stored_span(std::uint32_t begin, std::uint32_t end) const;

private:
    std::string_view stored_;
    std::string normal_;
    std::vector<std::uint32_t> origin_;  ///< for each normal byte and the end: where its cluster begins in the stored text
    bool changed_ = false;
};

}  // namespace soichi
