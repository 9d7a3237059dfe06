#include "importers/read/records/json_bytes.hpp"

#include <utility>

namespace soichi {

namespace {

constexpr std::string_view space = " \t\r\n";

bool is_one_of(char c, std::string_view signs)
{
    return signs.find(c) != std::string_view::npos;
}

}  // namespace

bool JsonBytes::pull()
{
    if (injecting_) {
        injecting_ = false;
        at_ = held_.data() + (resume_ - first_);
        end_ = held_.data() + held_.size();
        if (at_ != end_) {
            return true;
        }
    }
    overflowed_ = overflowed_ || (held().size() > max_ && !make_room_());
    if (overflowed_) {
        return false;
    }
    held_.erase(0, mark_ - first_);
    first_ = mark_;
    // No more than fits, so that nothing depends on how the bytes come in.
    const auto piece = stream_.peek(1).substr(0, max_ + 1 - held_.size());
    const auto read = held_.size();
    held_.append(piece);
    stream_.skip(piece.size());
    at_ = held_.data() + read;
    end_ = held_.data() + held_.size();
    return at_ != end_;
}

char JsonBytes::pass()
{
    const char passed = Take();
    mark_here();
    return passed;
}

bool JsonBytes::skip_space()
{
    while (is_one_of(Peek(), space)) {
        Take();
    }
    return !at_end();
}

void JsonBytes::pass_value()
{
    overflowed_ = false;
    at_ = held_.data() + (mark_ - first_);
    while (is_one_of(Peek(), ", \t\r\n")) {
        pass();
    }
    std::size_t depth = 0;
    bool quoted = false;
    do {
        const char c = pass();
        if (quoted && c == '\\') {
            pass();
        }
        quoted = quoted != (c == '"');
        depth += !quoted && is_one_of(c, "[{") ? 1 : 0;
        depth -= !quoted && is_one_of(c, "]}") && depth > 0 ? 1 : 0;
    } while (!at_end() && (quoted || depth > 0 || !is_one_of(*at_, ",[]{}\" \t\r\n")));
}

void JsonBytes::inject(std::string text)
{
    resume_ = Tell();
    injected_ = std::move(text);
    at_ = injected_.data();
    end_ = at_ + injected_.size();
    injecting_ = true;
}

}  // namespace soichi
