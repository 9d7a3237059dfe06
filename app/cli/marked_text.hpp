#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "query/show/explain.hpp"

namespace soichi::cli {

/// Call `open(mark)`, `words(text)` and `close(mark)` in the order in which a writer of brackets needs them. `marks`
/// are nested() and lie inside `text`.
template <class Open, class Words, class Close>
void walk_marks(std::string_view text, const std::vector<Mark>& marks, Open open, Words words, Close close)
{
    std::vector<const Mark*> inside;
    std::size_t at = 0;
    const auto go_to = [&](std::size_t end) {
        if (end > at) {
            words(text.substr(at, end - at));
            at = end;
        }
    };
    const auto close_until = [&](std::size_t begin) {
        while (!inside.empty() && inside.back()->span.end <= begin) {
            go_to(inside.back()->span.end);
            close(*inside.back());
            inside.pop_back();
        }
    };
    for (const auto& mark : marks) {
        close_until(mark.span.begin);
        go_to(mark.span.begin);
        open(mark);
        inside.push_back(&mark);
    }
    close_until(text.size());
    go_to(text.size());
}

/// A short name for each entity within one article: the letter of its kind and a number ("d1", "a2"), in order of
/// mention.
std::vector<std::string> entity_codes(const std::vector<Entity>& entities);

}  // namespace soichi::cli
