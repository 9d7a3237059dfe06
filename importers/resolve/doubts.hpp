#pragma once

#include <string>
#include <vector>

#include "core/model/statement.hpp"
#include "importers/find/reading.hpp"

namespace soichi {

/// Gathers what was found in one article but declined. Whoever declines says so in one line, where it declines.
class Doubts {
public:
    explicit Doubts(const Reading& reading) : reading_{reading} {}

    /// The words may name a node, but it stays open whether, or which.
    void about(Kind kind, const TokenRange& words, Reason reason, std::vector<Candidate> candidates = {});

    /// The words may state an edge.
    void about(Relation relation, const TokenRange& words, Reason reason, std::vector<Candidate> candidates = {});

    /// The words give a date that does not exist; `read` is what may be meant, or "".
    void about_date(const TokenRange& words, const std::string& read);

    /// The doubts that remain, in reading order, each once. A mention is not doubtful where its words turned out to name
    /// an entity of that kind after all, because of what stands around them or in another reading of them.
    [[nodiscard]] std::vector<Doubt> finish(const std::vector<Entity>& entities) const;

private:
    const Reading& reading_;
    std::vector<Doubt> doubts_;
};

}  // namespace soichi
