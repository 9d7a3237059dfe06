#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace soichi::bench {

/// One code point of valid UTF-8 and its length in bytes.
struct CodePoint {
    std::uint32_t value = 0;
    std::uint32_t length = 0;  ///< 0 at the end of the text
};

CodePoint code_point_at(std::string_view text, std::size_t at);
/// The code point that ends just before `at`; length 0 at the beginning.
CodePoint code_point_before(std::string_view text, std::size_t at);
bool is_letter_or_digit(std::uint32_t code_point);

/// The text in lower case. Letters whose lower case has another length in UTF-8 stay, so that offsets agree.
std::string lower_cased(std::string_view text);

/// Is [begin, end) bounded by signs that are neither letters nor digits?
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace soichi::bench
