#include "core/store/codec.hpp"

#include <bit>
#include <limits>

namespace soichi {

namespace {

constexpr unsigned byte_bits = 8;
constexpr unsigned varint_bits = 7;
constexpr std::uint8_t more = 0x80U;

template <class Number>
void append_big_endian(std::string& bytes, Number value)
{
    for (auto shift = static_cast<int>(sizeof(Number) * byte_bits); shift > 0;) {
        shift -= static_cast<int>(byte_bits);
        bytes.push_back(static_cast<char>(static_cast<std::uint8_t>(value >> shift)));
    }
}

template <class Number>
Number big_endian(std::string_view bytes)
{
    Number value = 0;
    for (const char c : bytes) {
        value = static_cast<Number>(value << byte_bits) | static_cast<std::uint8_t>(c);
    }
    return value;
}

}  // namespace

ByteWriter& ByteWriter::byte(std::uint8_t value)
{
    bytes_.push_back(static_cast<char>(value));
    return *this;
}

ByteWriter& ByteWriter::be32(std::uint32_t value)
{
    append_big_endian(bytes_, value);
    return *this;
}

ByteWriter& ByteWriter::be64(std::uint64_t value)
{
    append_big_endian(bytes_, value);
    return *this;
}

ByteWriter& ByteWriter::varint(std::uint64_t value)
{
    while (value >= more) {
        byte(static_cast<std::uint8_t>(value) | more);
        value >>= varint_bits;
    }
    return byte(static_cast<std::uint8_t>(value));
}

ByteWriter& ByteWriter::signed_varint(std::int64_t value)
{
    const auto sign = value < 0 ? ~std::uint64_t{0} : 0;
    return varint((static_cast<std::uint64_t>(value) << 1U) ^ sign);
}

ByteWriter& ByteWriter::real(double value)
{
    return be64(std::bit_cast<std::uint64_t>(value));
}

ByteWriter& ByteWriter::text(std::string_view value)
{
    return varint(value.size()).raw(value);
}

ByteWriter& ByteWriter::raw(std::string_view value)
{
    bytes_.append(value);
    return *this;
}

std::string_view ByteReader::raw(std::size_t length)
{
    if (length > rest_.size()) {
        throw DamagedRecord{"a record ends too early"};
    }
    const auto bytes = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return bytes;
}

std::uint8_t ByteReader::byte()
{
    return static_cast<std::uint8_t>(raw(1).front());
}

std::uint32_t ByteReader::be32()
{
    return big_endian<std::uint32_t>(raw(sizeof(std::uint32_t)));
}

std::uint64_t ByteReader::be64()
{
    return big_endian<std::uint64_t>(raw(sizeof(std::uint64_t)));
}

std::uint64_t ByteReader::varint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < std::numeric_limits<std::uint64_t>::digits; shift += varint_bits) {
        const auto next = byte();
        const auto bits = static_cast<std::uint64_t>(next & ~more);
        if (((bits << shift) >> shift) != bits) {
            break;
        }
        value |= bits << shift;
        if ((next & more) == 0) {
            return value;
        }
    }
    throw DamagedRecord{"a number in a record is too large"};
}

std::int64_t ByteReader::signed_varint()
{
    const auto value = varint();
    const auto sign = (value & 1U) != 0 ? ~std::uint64_t{0} : 0;
    return static_cast<std::int64_t>((value >> 1U) ^ sign);
}

double ByteReader::real()
{
    return std::bit_cast<double>(be64());
}

std::string_view ByteReader::text()
{
    return raw(varint());
}

std::uint32_t ByteReader::small()
{
    const auto value = varint();
    if (value > std::numeric_limits<std::uint32_t>::max()) {
        throw DamagedRecord{"a number in a record is too large"};
    }
    return static_cast<std::uint32_t>(value);
}

std::size_t ByteReader::count()
{
    const auto value = varint();
    if (value > rest_.size()) {
        throw DamagedRecord{"a list in a record ends too early"};
    }
    return value;
}

void ByteReader::finish() const
{
    if (!done()) {
        throw DamagedRecord{"a record is followed by bytes that do not belong to it"};
    }
}

}  // namespace soichi
