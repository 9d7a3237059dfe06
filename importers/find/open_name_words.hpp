#pragma once

#include "importers/find/reading.hpp"

namespace soichi {

/// Does a title, an honorific or another body begin at `at`?
bool starts_something_else(const Reading& reading, std::uint32_t at);

/// "dịch vụ việc làm", "hoạt động xây dựng": a word that would end a name is half of a noun here.
bool in_compound(const Reading& reading, std::uint32_t at);

/// A person's name after the body's own ("Giám đốc Bệnh viện Chợ Rẫy Nguyễn Văn A"): three syllables and a family name.
bool person_at(const Reading& reading, std::uint32_t at);

/// May the word at `at` be inside a name? Lower-case function words end it; "và" joins what is no body of its own.
bool goes_on(const Reading& reading, std::uint32_t at);

/// "Ban Chỉ đạo Trung ương |về| phòng, chống tham nhũng", "Ban Chỉ đạo |về| thực hiện": what a steering committee
/// steers.
bool steers(const Reading& reading, std::uint32_t head, std::uint32_t at);

/// "Bệnh viện Đa khoa Quảng Ngãi |Sáng 5/2|": captions run into the sentence after them.
bool opens_sentence(const Reading& reading, std::uint32_t at);

}  // namespace soichi
