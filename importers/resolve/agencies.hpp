#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/names/issuers.hpp"
#include "importers/find/bodies.hpp"
#include "importers/resolve/draft.hpp"
#include "importers/resolve/frame.hpp"

namespace soichi {

/// What a bare body ("Ban Thường vụ", "UBND tỉnh") may borrow from the words around it.
struct BodyContext {
    const Frame* frame = nullptr;          ///< of the article, or as the apposition narrows it
    std::optional<EntityIndex> committee;  ///< the Party committee that boards belong to here
    std::optional<EntityIndex> host;       ///< the body that a Party group without one ("Ban cán sự đảng") is of
};

/// Is the body of this name a ministry, or a central body that has Vụ like one (Văn phòng Chính phủ)?
bool has_departments(const std::string& name);

/// Tells the bodies of one article apart and places them (domain.md 4.6). States their PART_OF and GOVERNS.
class Agencies {
public:
    Agencies(const Reading& reading, Draft& draft, const Frame& frame) : reading_{reading}, draft_{draft}, frame_{frame}
    {
    }

    [[nodiscard]] const Reading& reading() const { return reading_; }

    /// The entity of `body`, or nothing where its place remains unknown (then a doubt says so).
    std::optional<EntityIndex> resolve(const BodyMention& body, const BodyContext& context);
    std::optional<EntityIndex> resolve(const BodyMention& body)
    {
        return resolve(body, {&frame_, std::nullopt, std::nullopt});
    }

    /// The body that an issuer token stands for, where the token itself or the frame says whose it is; `at` implies it.
    std::optional<EntityIndex> issuer(const IssuerToken& token, const TokenRange& at);

    /// A local body of a unit that the text implies, such as the UBND that a department belongs to.
    EntityIndex local(const LocalBody& body, const Unit& unit, const TokenRange& at);

    /// Is this the body's own name, without its place ("UBND", "Sở Nội vụ")?
    [[nodiscard]] bool bears(EntityIndex agency, const std::string& own_name) const;

    /// The Party committee of a unit.
    EntityIndex committee_of(const Unit& unit, const TokenRange& at);

    EntityIndex central(const CentralBody& body, const TokenRange& at);

    /// The delegation of the article that a role such as "Trưởng đoàn" speaks of: the last one named before token `at`.
    [[nodiscard]] std::optional<EntityIndex> delegation_before(std::uint32_t at) const;

    [[nodiscard]] const std::string& name_of(EntityIndex agency) const
    {
        return static_cast<const Draft&>(draft_)[agency].label;
    }

    /// The only body of the article whose name begins with `head` ("Cục "); nothing where there are several, or `head`
    /// is empty.
    [[nodiscard]] std::optional<EntityIndex> only_one_headed(std::string_view head) const;

    /// The unit that a resolved body belongs to, or nullptr.
    [[nodiscard]] const Unit* unit_of(EntityIndex agency) const;

private:
    /// A free name as the article gives it, and with the place that it is known to be of.
    struct FreeName {
        std::string label;
        std::string placed;
    };

    std::optional<EntityIndex> resolve_local(const BodyMention& body, const BodyContext& context);
    std::optional<EntityIndex> resolve_placed(const BodyMention& body, const Unit& unit);
    /// "Bí thư Đảng ủy, Giám đốc Công an tỉnh", "Bí thư Đảng ủy, Chủ tịch HĐND phường A": the Party committee of the
    /// body, or of its commune, whose head the secretary is too.
    std::optional<EntityIndex> party_committee_beside(const BodyMention& body, const BodyContext& context);
    std::optional<EntityIndex> resolve_bare(const BodyMention& body, const BodyContext& context);
    std::optional<EntityIndex> resolve_hosted(const BodyMention& body, const BodyContext& context);
    std::optional<EntityIndex> resolve_open(const BodyMention& body, const BodyContext& context);
    std::optional<EntityIndex> resolve_central(const BodyMention& body, const BodyContext& context);
    EntityIndex hosted(const LocalBody& body, EntityIndex host, const TokenRange& at);
    EntityIndex ad_hoc(const BodyMention& body, const std::string& label);
    std::string spelled_unit(const BodyMention& body, const Unit& unit);
    EntityIndex passing_body(const BodyMention& body, const std::string& label, std::optional<EntityIndex> host);
    EntityIndex lasting_body(const OpenBody& open, const FreeName& name, std::optional<EntityIndex> host,
                             const Unit* unit);
    /// Remembers where ministries are named; and the one named last before token `at`.
    void note_ministry(std::uint32_t at, EntityIndex agency);

    /// The ministry named last before `at`; where none is, and it is not called so ("Bộ"), the central body that has
    /// departments like one.
    [[nodiscard]] std::optional<EntityIndex> ministry_before(std::uint32_t at, bool called_so) const;
    [[nodiscard]] std::optional<EntityIndex> central_board(const std::string& name) const;
    [[nodiscard]] const Unit* unit_of_host(std::optional<EntityIndex> host) const;

    /// Departments called Vụ are of ministries ("Bộ đã giao Vụ Kế hoạch"), unless the article has said of which.
    [[nodiscard]] bool of_some_ministry(const BodyMention& body, const std::string& own_name) const;

    /// The body of this free name that the article knows: there, or of no host and place, or without its parent.
    [[nodiscard]] std::optional<EntityIndex> known_free(const std::string& own_name, std::optional<EntityIndex> host,
                                                        const Unit* place) const;
    [[nodiscard]] std::optional<EntityIndex> only_one_beginning(const std::string& own_name) const;
    [[nodiscard]] std::optional<EntityIndex> one_at(const std::string& own_name, const Unit& unit) const;
    [[nodiscard]] std::optional<EntityIndex> only_one_named(const std::string& name) const;

    const Reading& reading_;
    Draft& draft_;
    const Frame& frame_;
    std::map<EntityIndex, const Unit*> units_;
    std::multimap<std::string, EntityIndex> by_name_;                 ///< canonical own name → bodies of it
    std::vector<std::pair<std::string, EntityIndex>> ad_hoc_;         ///< head and body, in order of first mention
    std::vector<std::pair<std::uint32_t, EntityIndex>> delegations_;  ///< token and body, in reading order
    std::map<std::uint32_t, EntityIndex> ministries_;                 ///< by the token at which each is named
    std::optional<EntityIndex> last_committee_;
    std::set<EntityIndex> unions_;
};

}  // namespace soichi
