#pragma once

#include <vector>

#include "importers/find/officials.hpp"

namespace soichi {

/// Add the posts that a sentence lists for a person apart from the name: "ông Duy đã đảm nhiệm các chức vụ: T; T",
/// "trong thời gian giữ cương vị T, bà đã …". The holder is the person named last before, or next after, in the sentence;
/// where only a pronoun stands there, the last person named.
void add_careers(const Reading& reading, std::vector<OfficialMention>& officials);

}  // namespace soichi
