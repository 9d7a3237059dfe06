#pragma once

#include <optional>

#include "importers/find/bodies.hpp"

namespace soichi {

/// Every pattern begins with an honorific, a title or its modifier, or a name.
bool may_begin_person(const Reading& reading, std::uint32_t at);

/// "ông", "đồng chí"; "Thạc sĩ Quản lý" and "Đại tá" name a degree and a rank, not someone known by a given name.
bool addresses_someone(const Reading& reading, std::uint32_t at);

/// "ông Duy": one capitalised syllable, which is the given name of someone named in full.
bool is_given_name(const Reading& reading, std::uint32_t at);

/// Without an honorific a name must open a list item or a sentence, or a family name must begin it.
bool may_name_without_honorific(const Reading& reading, std::uint32_t at);

/// "T: A, B", "T gồm các ông: A, B": where the list of those who all hold T begins; 0 where none does.
std::uint32_t list_of_persons_after(const Reading& reading, std::uint32_t at);

/// "do Chủ tịch UBND tỉnh A, Nguyễn Văn B ký", "Giám đốc Sở C, Trần Văn D cho biết": a full name that acts, with no
/// title of its own.
TokenRange acting_name_at(const Reading& reading, std::uint32_t at);

/// "ông A (hàng đầu, thứ hai từ phải sang), Phó Giám đốc B": past where one stands in the picture, or one's age.
std::uint32_t past_aside(const Reading& reading, std::uint32_t at);

/// "|Ban Kinh tế Trung ương| còn có 8 phó trưởng ban": the body of the title that begins at `at` after a count, or
/// nothing.
std::optional<BodyMention> body_that_has(const Reading& reading, std::uint32_t at);

/// "Trưởng Ban Mặt trận khu phố 21|, phường Bình Phú| Lê Văn Tám": past where the body is, if a full name follows.
std::uint32_t past_place_before_name(const Reading& reading, std::uint32_t at);

}  // namespace soichi
