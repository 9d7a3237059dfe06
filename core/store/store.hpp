#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/judgements/judgements.hpp"
#include "core/model/article.hpp"
#include "core/model/statement.hpp"
#include "core/store/contribution.hpp"
#include "core/store/persons.hpp"
#include "core/store/snapshot.hpp"
#include "core/store/way.hpp"

namespace soichi {

struct StoreOptions {
    bool read_only = false;  ///< allowed while another process writes
    bool create = true;      ///< make the store where there is none; otherwise that is a StoreError
};

/// Statements of one article about one personal name: what officials of several articles are told apart by.
struct OfficialClaim {
    NodeId article;
    std::uint32_t entity = 0;          ///< index in that article's Statements
    std::vector<std::string> anchors;  ///< bodies and provinces that tie mentions together, in byte order
    auto operator<=>(const OfficialClaim&) const = default;
};

/// How far a file was imported, so that it is not read again while it stays as it is.
struct FileMark {
    std::uint64_t bytes = 0;  ///< its size
    std::int64_t changed =
        0;  ///< when it or what is known of it was last changed, in nanoseconds of its file system's clock
    std::uint64_t items = 0;     ///< how many items were imported from its beginning; a feed is one
    std::uint64_t articles = 0;  ///< in them
    std::uint64_t older = 0;     ///< articles that were left out, since they are older than was asked for
    bool finished = false;       ///< the items are all that are in it
    std::vector<std::pair<std::string, std::string>> rejected = {};  ///< source and reason of those of them that were
    std::uint64_t removals = 0;  ///< Store::removals() at that time: a mark from before one says nothing
    bool operator==(const FileMark&) const = default;
};

/// The graph on disk.
///
/// One process may write; any number may read. All of a Batch is written, or nothing of it.
class Store {
public:
    /// Open the store in `directory`.
    ///
    /// Throws StoreLocked where another process writes to it, StoreError where it is missing (and not to be created),
    /// damaged, not a directory, or of a format that this program cannot read; the message says what to do.
    static Store open(const std::filesystem::path& directory, const StoreOptions& options = {});

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    [[nodiscard]] Snapshot snapshot() const;

    /// For a read-only store: see what the writer has committed since. Earlier snapshots stay as they were.
    void refresh();

    /// Make everything committed so far outlive a loss of power, and the next opening fast. Closing does the same, but
    /// cannot say where it fails. Throws StoreError; then nothing that was committed is lost as long as the system
    /// runs.
    void flush();

    /// The different lists of anchors that articles give officials whose folded name is `name`, each with how often.
    /// One read, however many articles name them.
    [[nodiscard]] AnchorLists anchors_of(std::string_view name) const;

    /// Everything any article says about officials whose folded name is `name`, by article and entity.
    [[nodiscard]] std::vector<OfficialClaim> officials_named(std::string_view name) const;

    /// The articles that speak of the node which the rules alone, without judgements, would give them; by id.
    [[nodiscard]] std::vector<NodeId> speakers(NodeId node) const;

    /// How far the input of this key was read; nothing where it was not.
    [[nodiscard]] std::optional<FileMark> file_mark(std::string_view key) const;

    /// How often an article was removed.
    [[nodiscard]] std::uint64_t removals() const;

    /// What people have decided about this store.
    [[nodiscard]] Judgements judgements() const;

    /// Changes that are written together or not at all. Costs memory in proportion to what is put in.
    class Batch {
    public:
        explicit Batch(Store& store);
        Batch(Batch&&) noexcept;
        Batch& operator=(Batch&&) noexcept;
        ~Batch();

        void put_article(const Article& article);                           ///< its text goes where it is empty
        void put_statements(NodeId article, const Statements& statements);  ///< with their doubts
        void erase_article(NodeId article);  ///< the article, its text, statements and doubts; not what it contributed
        void add(const Contribution& contribution);
        void take_away(const Contribution& contribution);
        void add_official(std::string_view name, const OfficialClaim& claim);
        void take_away_official(std::string_view name, const OfficialClaim& claim);
        /// The article speaks of the node that the rules alone, without judgements, would give it.
        void add_speaker(NodeId node, NodeId article);
        void take_away_speaker(NodeId node, NodeId article);

        /// The article was met under `url` at that time: the latest of its times there.
        void add_version(std::string_view url, const PageVersion& version);
        void take_away_version(std::string_view url, const PageVersion& version);
        /// By this sketch (core/names/sketch.hpp) near duplicates of the article are found.
        void add_sketch(std::string_view sketch, NodeId article);
        void take_away_sketch(std::string_view sketch, NodeId article);
        void put_file_mark(std::string_view key, const FileMark& mark);
        void put_removals(std::uint64_t removals);

        void put_rules_version(std::string_view version);
        void put_judgements(const Judgements& judgements);

        /// Write everything. It outlives this process at once, and a loss of power from flush() on: until then such a
        /// loss may take the last commits, whole ones only and none before an earlier one.
        /// Throws StoreError where the disk refuses; then nothing is written.
        void commit(const Writing& how = {});

        /// Take over what `part` would write. Parts may be filled on several threads, each on one.
        void absorb(Batch&& part);

    private:
        struct Impl;
        std::unique_ptr<Impl> impl_;
    };

private:
    struct Impl;
    explicit Store(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace soichi
