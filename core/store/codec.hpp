#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/error.hpp"

namespace soichi {

/// Bytes of a record that no writer of ours makes.
class DamagedRecord : public StoreError {
public:
    using StoreError::StoreError;
};

/// Builds the bytes of a record.
///
///     varint := seven bits a byte, low ones first; the top bit says that more follow
///     text   := length:varint byte*
class ByteWriter {
public:
    ByteWriter& byte(std::uint8_t value);
    ByteWriter& be32(std::uint32_t value);  ///< big-endian: sorts as the number does
    ByteWriter& be64(std::uint64_t value);
    ByteWriter& varint(std::uint64_t value);
    ByteWriter& signed_varint(std::int64_t value);  ///< small where the number is near 0, on either side
    ByteWriter& real(double value);
    ByteWriter& text(std::string_view value);
    ByteWriter& raw(std::string_view value);

    [[nodiscard]] const std::string& bytes() const { return bytes_; }
    std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
};

/// Reads what ByteWriter wrote. Every function throws DamagedRecord where the bytes end early or make no such value.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : rest_{bytes} {}

    std::uint8_t byte();
    std::uint32_t be32();
    std::uint64_t be64();
    std::uint64_t varint();
    std::int64_t signed_varint();
    double real();
    std::string_view text();                   ///< points into the bytes
    std::string_view raw(std::size_t length);  ///< points into the bytes

    /// A varint that must fit into 32 bits.
    std::uint32_t small();

    /// The length of a list whose items take at least one byte each.
    std::size_t count();

    [[nodiscard]] bool done() const { return rest_.empty(); }
    [[nodiscard]] std::string_view rest() const { return rest_; }

    /// Throws unless everything was read.
    void finish() const;

private:
    std::string_view rest_;
};

}  // namespace soichi
