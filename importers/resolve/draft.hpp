#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/statement.hpp"
#include "importers/find/reading.hpp"
#include "importers/resolve/doubts.hpp"

namespace soichi {

/// Index of an entity in a Draft.
using EntityIndex = std::uint32_t;

/// The statements of one article while they are being put together.
class Draft {
public:
    explicit Draft(const Reading& reading) : reading_{reading}, doubts_{reading} {}

    /// The entity of `kind` that this article knows by `handle` (any string that tells its entities apart); new where
    /// needed.
    EntityIndex entity(Kind kind, const std::string& handle, std::string_view label);

    [[nodiscard]] Entity& operator[](EntityIndex index) { return entities_[index]; }
    [[nodiscard]] const Entity& operator[](EntityIndex index) const { return entities_[index]; }
    [[nodiscard]] const std::vector<Claim>& claims() const { return claims_; }
    [[nodiscard]] EntityIndex size() const { return static_cast<EntityIndex>(entities_.size()); }

    /// The words of `range` name the entity: a mention, and its spelling an alias where it is not the label.
    void mention(EntityIndex index, const TokenRange& range);

    /// `range` speaks of the entity without spelling its name ("UBND tỉnh" speaks of the province).
    void imply(EntityIndex index, const TokenRange& range);

    void alias(EntityIndex index, std::string_view spelling);

    /// State an edge. Its confidence is that of `rule` in data/rules.tsv. Stated in several sentences, the
    /// first few are kept.
    void claim(Relation relation, EntityIndex from, EntityIndex to, const TokenRange& evidence, std::string_view rule,
               Properties qualifiers = {});

    /// State an edge that follows from `claim`: with its evidence, its cue and its date. May move claims().
    void entail(Claim claim, Relation relation, EntityIndex from, EntityIndex to, std::string_view rule);

    /// The article is this directive itself.
    void publish(EntityIndex directive) { published_.push_back(directive); }

    /// What is declined is told here.
    [[nodiscard]] Doubts& doubts() { return doubts_; }

    /// The clause around `range`: its sentence, or as much of it as evidence may hold.
    [[nodiscard]] TokenRange clause(const TokenRange& range) const;

    /// Everything put in, in the order of Statements. The draft gives it away: call it once, last.
    [[nodiscard]] Statements finish();

private:
    /// Puts the claim in, unless its words say so already or enough others do.
    void add(Claim made);

    const Reading& reading_;
    std::vector<Entity> entities_;
    std::map<std::pair<Kind, std::string>, EntityIndex> by_handle_;
    std::vector<Claim> claims_;
    Doubts doubts_;
    std::vector<EntityIndex> published_;
};

}  // namespace soichi
