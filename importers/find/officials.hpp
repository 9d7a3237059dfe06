#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "importers/find/bodies.hpp"
#include "importers/find/reading.hpp"

namespace soichi {

/// A title with the body where it is held, as far as the words give it.
struct TitleMention {
    TokenRange range;  ///< title and body
    const Title* title = nullptr;
    std::optional<BodyMention> body;    ///< nothing where the title stands alone
    std::optional<PlaceMention> place;  ///< "Chủ tịch tỉnh Đồng Nai": the unit whose head is meant
    bool former = false;                ///< nguyên, cựu, cố
    bool acting = false;                ///< quyền
    bool now = false;                   ///< "hiện là T": ends a list of past posts
    std::string head;  ///< "Trung tâm " of "Giám đốc Trung tâm": the only body of the article that is called so
    bool listed = false;              ///< said once before a list of its holders: what stands beside a name lends it no body
    bool elsewhere = false;  ///< its body is named but not known ("Chủ tịch Hội đồng quản trị …"): no other lends one
    bool foreign = false;  ///< of another country: its holder is no official
};

/// A person as the text names one, with the titles of this mention.
struct OfficialMention {
    TokenRange name;
    TokenRange whole;    ///< with honorific and titles: the evidence
    std::string folded;  ///< name, folded
    std::vector<TitleMention> titles;
    bool honorific = false;
    bool leads = false;  ///< "do … làm Trưởng đoàn": leads the delegation named before
    TokenRange role;     ///< the words "Trưởng đoàn"
    std::string role_title;
};

/// The titles from token `at` on, joined by commas, dashes or "kiêm". Empty where none begins there.
std::vector<TitleMention> titles_at(const Reading& reading, std::uint32_t at);

/// Every person who is named with a title or an honorific, by the patterns of domain.md 5.4.
std::vector<OfficialMention> find_officials(const Reading& reading);

}  // namespace soichi
