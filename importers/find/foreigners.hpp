#pragma once

#include <vector>

#include "importers/find/officials.hpp"

namespace soichi {

/// May the words name a Vietnamese person, by their spelling? Every syllable must be one that Vietnamese could have;
/// after a family name one slip of the pen passes ("Hồ Đức Phớc"), and any given name after one of the peoples who
/// write their own languages ("Y Khương Bkrông", "H'Vi Êban"). A name that goes on after a hyphen is foreign ("Kim
/// Dong-yeon").
bool may_be_vietnamese(const Reading& reading, const TokenRange& name);

/// May all words of a name be spelled by Vietnamese ("Học viện Quân y", not "Trung đoàn Golan")? Abbreviations and
/// numbers may.
bool may_be_vietnamese_words(const Reading& reading, const TokenRange& words);

/// Does a country begin at `at` whose name is no Vietnamese given name as well ("Anh", "Đức", "Nga")?
bool is_plain_country(const Reading& reading, std::uint32_t at);

/// Does the article name other countries again and again, some office there or one country after the other, and this
/// country never?
bool tells_of_abroad(const Reading& reading);

/// Drops those who are no officials here: who has a foreign name, who holds an office of another country in one
/// sentence (he is a foreigner in every other), and, where the whole article tells of abroad, whoever holds a central
/// office in it.
void drop_foreigners(const Reading& reading, std::vector<OfficialMention>& found);

}  // namespace soichi
