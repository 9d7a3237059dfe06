#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "importers/find/officials.hpp"
#include "importers/resolve/article_bodies.hpp"
#include "importers/resolve/draft.hpp"

namespace soichi {

/// Tells where a title is held that no words beside it tell ("Phó Chủ tịch Nguyễn Văn A"), by what the rest of the
/// article says.
class BareTitles {
public:
    /// `bodies` are those of the article in reading order.
    BareTitles(const Reading& reading, const Draft& draft, const std::vector<NamedBody>& bodies);

    /// The body of `title`, which `mention` has without one; nothing where the article does not tell, or tells several.
    [[nodiscard]] std::optional<EntityIndex> body_of(const TitleMention& title, const OfficialMention& mention) const;

private:
    /// A body with which the article names a title.
    struct Lender {
        std::uint32_t at = 0;
        EntityIndex agency = 0;
    };

    [[nodiscard]] std::optional<EntityIndex> led(const TitleMention& title, const OfficialMention& mention) const;
    [[nodiscard]] std::optional<EntityIndex> beside(const TitleMention& title) const;
    [[nodiscard]] std::optional<EntityIndex> lent(const TitleMention& title) const;
    [[nodiscard]] std::optional<EntityIndex> declared(const TitleMention& title) const;
    [[nodiscard]] bool named_in_sentence(EntityIndex agency, std::uint32_t at) const;
    [[nodiscard]] std::optional<EntityIndex> headed(const TitleMention& title) const;
    void add_lenders();

    const Reading& reading_;
    const Draft& draft_;
    const std::vector<NamedBody>& bodies_;
    std::map<std::string, std::vector<Lender>> lenders_;  ///< by what the deputies of a title share with its head
};

}  // namespace soichi
