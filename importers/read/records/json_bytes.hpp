#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "importers/read/byte_stream.hpp"

namespace soichi {

/// The bytes of a JSON text on their way to RapidJSON, as a stream in its sense. What comes after a mark is held, so
/// that the text of a value can be given when its end is known; where more than a limit would be, the text ends for
/// RapidJSON.
class JsonBytes {
public:
    using Ch = char;

    /// `make_room` is called where more than `max` bytes are held; it may move the mark, and false ends the text.
    JsonBytes(ByteStream& stream, std::size_t max, std::function<bool()> make_room)
        : stream_{stream},
          max_{max},
          make_room_{std::move(make_room)}
    {
    }

    // RapidJSON names these.
    // NOLINTBEGIN(readability-identifier-naming)
    char Peek() { return at_ != end_ || pull() ? *at_ : '\0'; }
    char Take()
    {
        const char taken = Peek();
        at_ += at_ != end_ ? 1 : 0;
        return taken;
    }
    [[nodiscard]] std::size_t Tell() const
    {
        return injecting_ ? resume_ : first_ + static_cast<std::size_t>(at_ - held_.data());
    }
    // Only parsing in place, which no stream can do, needs these.
    static char* PutBegin() { return nullptr; }
    static void Put(char /*byte*/) {}
    static void Flush() {}
    static std::size_t PutEnd(char* /*begin*/) { return 0; }
    // NOLINTEND(readability-identifier-naming)

    /// Pass over white space. False where nothing comes after it.
    bool skip_space();
    [[nodiscard]] bool at_end() { return at_ == end_ && !pull(); }

    /// Hold what stands from `position` on, and nothing before it. It must not stand before the last mark.
    void mark(std::size_t position) { mark_ = position; }
    /// Hold from the next byte on.
    void mark_here() { mark_ = Tell(); }

    /// The bytes held from `begin` to `end`.
    [[nodiscard]] std::string_view between(std::size_t begin, std::size_t end) const
    {
        return std::string_view{held_}.substr(begin - first_, end - begin);
    }
    /// All that is held.
    [[nodiscard]] std::string_view held() const { return std::string_view{held_}.substr(mark_ - first_); }

    /// Did the text end because too much would have been held?
    [[nodiscard]] bool overflowed() const { return overflowed_; }

    /// Go back to the mark and pass over the value that stands there after white space and commas, however long it is.
    void pass_value();

    /// Let RapidJSON read `text` before what comes next.
    void inject(std::string text);
    [[nodiscard]] bool injecting() const { return injecting_; }

private:
    bool pull();
    char pass();

    ByteStream& stream_;
    std::size_t max_;
    std::function<bool()> make_room_;
    std::string held_;
    std::string injected_;
    const char* at_ = held_.data();
    const char* end_ = held_.data();
    std::size_t first_ = 0;  ///< position of what is held first
    std::size_t mark_ = 0;
    std::size_t resume_ = 0;  ///< position to go on from after what is injected
    bool injecting_ = false;
    bool overflowed_ = false;
};

}  // namespace soichi
