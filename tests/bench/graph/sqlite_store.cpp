#include "tests/bench/graph/sqlite_store.hpp"

#include <sqlite3.h>

#include <set>
#include <stdexcept>
#include <string>
#include <unordered_set>

namespace soichi::bench {

namespace {

/// Kinds take the highest bits, so that numbers of one kind lie side by side: better for SQLite than hashes.
std::int64_t number_of(ShapeNode node)
{
    return (static_cast<std::int64_t>(node.kind) << 32U) | node.number;
}

constexpr auto schema = R"(
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA cache_size = -65536;
    CREATE TABLE node(id INTEGER PRIMARY KEY, label TEXT);
    CREATE TABLE edge(type INTEGER, a INTEGER, b INTEGER, id INTEGER, PRIMARY KEY(type, a, b)) WITHOUT ROWID;
    CREATE TABLE evidence(edge INTEGER, article INTEGER, first INTEGER, last INTEGER, rule TEXT, confidence REAL,
                          date TEXT);
    CREATE VIRTUAL TABLE name USING fts5(label, content = 'node', content_rowid = 'id',
                                         tokenize = 'unicode61 remove_diacritics 2');
    BEGIN;
)";

constexpr auto indexes = R"(
    CREATE INDEX edge_back ON edge(type, b, a);
    CREATE INDEX evidence_edge ON evidence(edge);
    INSERT INTO name(name) VALUES('rebuild');
    COMMIT;
)";

/// The steps of a trace: along the arrows (a to b) or against them.
constexpr auto down = R"(
    SELECT b FROM edge WHERE type IN (3, 9) AND a = ?1
    UNION ALL SELECT a FROM edge INDEXED BY edge_back WHERE type IN (2, 8) AND b = ?1
)";
constexpr auto up = R"(
    SELECT b FROM edge WHERE type IN (2, 4) AND a = ?1
    UNION ALL SELECT a FROM edge INDEXED BY edge_back WHERE type = 3 AND b = ?1
)";
constexpr auto all_down = R"(
    WITH RECURSIVE reached(id, depth) AS (
        SELECT ?1, 0
        UNION SELECT b, depth + 1 FROM reached CROSS JOIN edge ON a = reached.id AND type IN (3, 9) WHERE depth < ?2
        UNION SELECT a, depth + 1 FROM reached CROSS JOIN edge INDEXED BY edge_back ON b = reached.id AND type IN (2, 8) WHERE depth < ?2
    ) SELECT count(DISTINCT id) FROM reached
)";
constexpr auto all_up = R"(
    WITH RECURSIVE reached(id, depth) AS (
        SELECT ?1, 0
        UNION SELECT b, depth + 1 FROM reached CROSS JOIN edge ON a = reached.id AND type IN (2, 4) WHERE depth < ?2
        UNION SELECT a, depth + 1 FROM reached CROSS JOIN edge INDEXED BY edge_back ON b = reached.id AND type = 3 WHERE depth < ?2
    ) SELECT count(DISTINCT id) FROM reached
)";

struct Statement {
    Statement(sqlite3* database, const char* sql)
    {
        if (sqlite3_prepare_v2(database, sql, -1, &handle, nullptr) != SQLITE_OK) {
            throw std::runtime_error{sqlite3_errmsg(database)};
        }
    }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement() { sqlite3_finalize(handle); }

    void bind(int place, std::int64_t value) const { sqlite3_bind_int64(handle, place, value); }
    void bind(int place, const std::string& value) const
    {
        sqlite3_bind_text(handle, place, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
    }
    void run() const
    {
        sqlite3_step(handle);
        sqlite3_reset(handle);
    }

    sqlite3_stmt* handle = nullptr;
};

}  // namespace

struct SqliteStore::Impl {
    explicit Impl(const std::filesystem::path& file) : database{open(file)} {}
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl()
    {
        for (auto* part : {&step_down, &step_up, &query_down, &query_up}) {
            part->reset();
        }
        sqlite3_close(database);
    }

    static sqlite3* open(const std::filesystem::path& file)
    {
        sqlite3* database = nullptr;
        if (sqlite3_open(file.c_str(), &database) != SQLITE_OK) {
            throw std::runtime_error{"cannot open " + file.string()};
        }
        return database;
    }

    void run(const char* sql) const
    {
        if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            throw std::runtime_error{sqlite3_errmsg(database)};
        }
    }

    const Statement& prepared(std::unique_ptr<Statement>& place, const char* sql) const
    {
        if (!place) {
            place = std::make_unique<Statement>(database, sql);
        }
        return *place;
    }

    sqlite3* database;
    std::unique_ptr<Statement> step_down = {};
    std::unique_ptr<Statement> step_up = {};
    std::unique_ptr<Statement> query_down = {};
    std::unique_ptr<Statement> query_up = {};
};

SqliteStore::SqliteStore(const std::filesystem::path& file) : impl_{std::make_unique<Impl>(file)} {}
SqliteStore::~SqliteStore() = default;

void SqliteStore::load(const Shape& shape, std::uint32_t articles)
{
    impl_->run(schema);
    {
        const Statement node{impl_->database, "INSERT OR IGNORE INTO node VALUES(?1, ?2)"};
        const Statement edge{impl_->database, "INSERT OR IGNORE INTO edge VALUES(?1, ?2, ?3, ?4)"};
        const Statement evidence{impl_->database,
                                 "INSERT INTO evidence VALUES(?1, ?2, ?3, ?4, 'cue', 0.9, '2021-07-08')"};
        for (std::uint32_t article = 0; article < articles; ++article) {
            std::set<ShapeNode> ends{{Kind::article, article}};
            std::int64_t at = 0;
            for (const auto& [relation, from, to] : shape.edges_of(article)) {
                ends.insert(from);
                ends.insert(to);
                const auto id = static_cast<std::int64_t>(edge_id(relation, id_of(from), id_of(to)).hash);
                edge.bind(1, static_cast<std::int64_t>(relation));
                edge.bind(2, number_of(from));
                edge.bind(3, number_of(to));
                edge.bind(4, id);
                edge.run();
                evidence.bind(1, id);
                evidence.bind(2, article);
                evidence.bind(3, at);
                evidence.bind(4, at + 80);
                evidence.run();
                at += 50;
            }
            for (const auto end : ends) {
                node.bind(1, number_of(end));
                node.bind(2, Shape::label(end));
                node.run();
            }
        }
    }
    impl_->run(indexes);
}

std::size_t SqliteStore::trace_in_one(std::uint32_t directive, bool up_wanted, std::size_t depth)
{
    const auto& query =
        up_wanted ? impl_->prepared(impl_->query_up, all_up) : impl_->prepared(impl_->query_down, all_down);
    query.bind(1, number_of({Kind::directive, directive}));
    query.bind(2, static_cast<std::int64_t>(depth));
    sqlite3_step(query.handle);
    const auto count = static_cast<std::size_t>(sqlite3_column_int64(query.handle, 0));
    sqlite3_reset(query.handle);
    return count;
}

std::size_t SqliteStore::trace_by_steps(std::uint32_t directive, bool up_wanted, std::size_t depth)
{
    const auto& step = up_wanted ? impl_->prepared(impl_->step_up, up) : impl_->prepared(impl_->step_down, down);
    const auto start = number_of({Kind::directive, directive});
    std::vector<std::pair<std::int64_t, std::size_t>> found{{start, 0}};
    std::unordered_set<std::int64_t> known{start};
    for (std::size_t next = 0; next < found.size() && found[next].second < depth; ++next) {
        if (static_cast<Kind>(found[next].first >> 32U) != Kind::directive) {
            continue;  // nothing leads on from a body or a place
        }
        step.bind(1, found[next].first);
        const auto distance = found[next].second + 1;
        while (sqlite3_step(step.handle) == SQLITE_ROW) {
            const auto other = sqlite3_column_int64(step.handle, 0);
            if (known.insert(other).second) {
                found.emplace_back(other, distance);
            }
        }
        sqlite3_reset(step.handle);
    }
    return found.size();
}

}  // namespace soichi::bench
