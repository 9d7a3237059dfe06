#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "query/trace/trace.hpp"

namespace soichi {

/// How a sentence was understood once.
struct FootnoteReading {
    std::string rule;
    double confidence = 0;  ///< in (0, 1]
    auto operator<=>(const FootnoteReading&) const = default;
};

/// A sentence that statements of a dossier rest on. Its number is its place in Dossier::notes, from 1.
struct Footnote {
    Citation citation;
    std::vector<FootnoteReading> readings;  ///< of the statements that share it, each once, in the dossier's order
};

/// What a statement rests on.
struct SourceMark {
    std::optional<std::size_t> note = {};  ///< number of its footnote; nothing where no article says so
    std::size_t more = 0;                  ///< pieces of evidence besides
};

/// Another node that a line's directive is tied to.
struct DossierTie {
    NamedNode node;
    SourceMark source;
};

/// One line of the trace as the dossier tells it.
struct DossierEntry {
    std::size_t line = 0;  ///< place in Trace::lines
    SourceMark hop = {};
    std::vector<DossierTie> issuers = {};         ///< none where the line is shown elsewhere
    std::vector<DossierTie> promulgated_by = {};  ///< likewise
    std::vector<SourceMark> remarks = {};         ///< as TraceLine::remarks
    bool provisional = false;                     ///< only its article knows which directive it is
    bool branches_above = false;                  ///< of a line that is shown elsewhere: its branches came before
};

/// A trace as a text that can be checked: every statement with the number of the sentence that it rests on.
struct Dossier {
    std::vector<DossierEntry> outline;  ///< as a reader goes down the tree: a line, then all that is below it
    std::vector<Footnote> notes;        ///< in the order in which they are first needed
    StoreCounts store = {};             ///< what there is at all times
    std::string rules = {};             ///< version of the rules that read its articles
};

/// Number the statements of `trace`, which was asked of `snapshot`. Statements of one sentence share a footnote.
/// `whole` is the state of which `snapshot` may show one day: what it holds is counted, which scans it.
Dossier dossier(const Snapshot& snapshot, const Trace& trace, const Snapshot& whole);

}  // namespace soichi
