#pragma once

#include <vector>

#include "importers/find/officials.hpp"

namespace soichi {

/// Add the posts that a sentence lists for a person apart from the name: "ông Duy đã đảm nhiệm các chức vụ: T; T",
/// "trong thời gian giữ cương vị T, bà đã …". The holder is the person named last before, or next after, in the sentence;
/// where only a pronoun stands there, the last person named.
void add_careers(const Reading& reading, std::vector<OfficialMention>& officials);

/// Do the words of the sentence before token `at` put the posts that begin there into the past ("giai đoạn 2006-2011, ông giữ chức T")?
bool posts_are_past(const Reading& reading, std::uint32_t at);

}  // namespace soichi
