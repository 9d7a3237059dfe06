#include "importers/read/byte_stream.hpp"

#include <algorithm>
#include <utility>

namespace soichi {

bool ByteStream::pull()
{
    const auto more = pull_();
    if (begin_ > 0) {
        buffer_.erase(0, begin_);
        begin_ = 0;
    }
    buffer_.append(more);
    return !more.empty();
}

std::string_view ByteStream::peek(std::size_t wanted)
{
    while (buffer_.size() - begin_ < wanted && pull()) {
    }
    return std::string_view{buffer_}.substr(begin_);
}

std::string_view ByteStream::piece()
{
    const auto piece = peek(1);
    begin_ = buffer_.size();
    position_ += piece.size();
    return piece;
}

void ByteStream::skip(std::uint64_t count)
{
    while (count > 0 && !peek(1).empty()) {
        const auto some = std::min<std::uint64_t>(count, buffer_.size() - begin_);
        begin_ += some;
        position_ += some;
        count -= some;
    }
}

std::string ByteStream::take(std::size_t limit)
{
    std::string bytes;
    while (bytes.size() < limit && !peek(1).empty()) {
        const auto some = std::min(limit - bytes.size(), buffer_.size() - begin_);
        bytes.append(buffer_, begin_, some);
        begin_ += some;
        position_ += some;
    }
    return bytes;
}

bool ByteStream::line(std::string& line, std::size_t limit)
{
    line.clear();
    bool any = false;
    for (bool ended = false; !ended && !peek(1).empty();) {
        any = true;
        const auto rest = std::string_view{buffer_}.substr(begin_);
        const auto end = rest.find('\n');
        const auto some = rest.substr(0, end);
        line.append(some.substr(0, limit - std::min(limit, line.size())));
        ended = end != std::string_view::npos;
        begin_ += some.size() + (ended ? 1 : 0);
        position_ += some.size() + (ended ? 1 : 0);
    }
    if (!line.empty() && line.back() == '\r') {
        line.pop_back();
    }
    return any;
}

ByteStream stream_of(std::string_view bytes)
{
    return ByteStream{[bytes]() mutable { return std::exchange(bytes, {}); }};
}

}  // namespace soichi
