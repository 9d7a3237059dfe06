#pragma once

#include <vector>

#include "importers/find/officials.hpp"

namespace soichi {

/// May the words name a Vietnamese person, by their spelling? Every syllable must be one that Vietnamese could have; after a
/// family name one slip of the pen passes ("Hồ Đức Phớc"), and any given name after one of the peoples who write their own
/// languages ("Y Khương Bkrông", "H'Vi Êban"). A name that goes on after a hyphen is foreign ("Kim Dong-yeon").
bool may_be_vietnamese(const Reading& reading, const TokenRange& name);

/// Drops those who are no officials here: who has a foreign name, who holds an office of another country in one sentence (he is
/// a foreigner in every other), and, where the whole article tells of abroad, whoever holds a central office in it.
void drop_foreigners(const Reading& reading, std::vector<OfficialMention>& found);

}  // namespace soichi
