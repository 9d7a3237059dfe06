#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace soichi {

/// Bytes that are read once, front to back, without ever holding more than a piece of them.
class ByteStream {
public:
    /// The next piece, valid until the next call; empty at the end. Throws InputError where the source breaks off.
    using Pull = std::function<std::string_view()>;

    explicit ByteStream(Pull pull) : pull_{std::move(pull)} {}

    /// What comes next without taking it: at least `wanted` bytes, fewer only at the end. Valid until the next call.
    std::string_view peek(std::size_t wanted);

    /// Whatever is at hand, at least one byte; empty at the end. Valid until the next call.
    std::string_view piece();

    /// Take `count` bytes off the front; fewer only at the end.
    void skip(std::uint64_t count);

    /// At most `limit` bytes.
    std::string take(std::size_t limit);

    /// One line without "\n" or "\r\n", cut at `limit` bytes where it is longer (the rest of it is passed over). False
    /// at the end.
    bool line(std::string& line, std::size_t limit);

    /// How many bytes have been taken.
    [[nodiscard]] std::uint64_t position() const { return position_; }

private:
    bool pull();

    Pull pull_;
    std::string buffer_;
    std::size_t begin_ = 0;  ///< of what is left in `buffer_`
    std::uint64_t position_ = 0;
};

/// A stream over bytes that outlive it.
ByteStream stream_of(std::string_view bytes);

}  // namespace soichi
