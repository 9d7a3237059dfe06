// A bulk import may be killed at any moment. $SOICHI_KILLS is how often, and $SOICHI_KILLS_SEED draws other moments.

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <map>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "core/error.hpp"
#include "core/store/store.hpp"
#include "query/dump/dump.hpp"
#include "tests/bench/make_articles/random.hpp"
#include "tests/cli/bulk_inputs.hpp"
#include "tests/store/process.hpp"
#include "tests/support/temp_store.hpp"

using namespace soichi;
using test::BulkInput;
using Clock = std::chrono::steady_clock;

namespace {

constexpr StoreOptions reading{true, false};

std::size_t number_in(const char* variable, std::size_t otherwise)
{
    const char* given = std::getenv(variable);  // NOLINT(concurrency-mt-unsafe): nothing here sets variables
    return given != nullptr ? std::stoul(given) : otherwise;
}

/// What an import tells at its end.
struct Account {
    std::size_t read = 0;
    std::size_t added = 0;
    std::size_t unchanged = 0;
    std::size_t rejected = 0;
    std::size_t bytes = 0;  ///< of texts read now, not of those known by their file's mark
};

struct Stored {
    std::size_t articles = 0;
    std::size_t bytes = 0;
};

/// Imports one input into one store, in a process that can be killed.
class Importing {
public:
    Importing(const std::filesystem::path& store, const BulkInput& input, std::string way)
        : store_{store},
          arguments_{store.string(), "40", std::move(way), input.path.string()}
    {
    }

    /// Kill it so long after it has read so many articles.
    void kill_at(std::size_t articles, Clock::duration after) const
    {
        test::Process process{arguments_};
        std::size_t at = 0;
        for (auto line = process.line(); at < articles && line && begins_at(*line); line = process.line()) {
            at = std::stoul(line->substr(3));
        }
        std::this_thread::sleep_for(after);
        process.kill();
    }

    [[nodiscard]] Account to_its_end() const
    {
        test::Process process{arguments_};
        auto line = process.line().value_or("nothing");
        while (begins_at(line)) {
            line = process.line().value_or("nothing");
        }
        Account account;
        std::istringstream words{line};
        words >> account.read >> account.added >> account.unchanged >> account.rejected >> account.bytes;
        REQUIRE_MESSAGE(words, line);
        process.lines();
        return account;
    }

    /// Read only: the next import is to meet what the killed one left.
    [[nodiscard]] Stored stored() const
    {
        Stored stored;
        try {
            const auto snapshot = Store::open(store_, reading).snapshot();
            for (const auto id : snapshot.articles()) {
                ++stored.articles;
                stored.bytes += snapshot.article_facts(id).value().text_bytes;
            }
        } catch (const StoreError&) {
            return {};  // it was killed before there was a store
        }
        return stored;
    }

    [[nodiscard]] std::string dump() const
    {
        std::ostringstream out;
        const auto snapshot = Store::open(store_, reading).snapshot();
        const auto writer = dump_format_named("jsonl")->make(out, snapshot);
        write_graph(snapshot, *writer);
        return out.str();
    }

private:
    static bool begins_at(const std::string& line) { return line.rfind("at ", 0) == 0; }

    std::filesystem::path store_;
    std::vector<std::string> arguments_;
};

/// An import that nobody disturbed.
struct Undisturbed {
    Account account;
    std::string dump;
};

Undisturbed undisturbed(const BulkInput& input)
{
    const test::TempFolder folder;
    const Importing importing{folder.path() / "s", input, "log"};
    const auto account = importing.to_its_end();
    REQUIRE(account.added == account.read);
    return {account, importing.dump()};
}

/// How often imports were killed, and how often that left the next one something to find and something to do.
struct Kills {
    std::size_t all = 0;
    std::size_t chains = 0;
    std::size_t chains_midway = 0;
};

/// Kills imports of `input` one after the other, at most `most`, and lets the next one end.
void kill_and_resume(const BulkInput& input, const Undisturbed& whole, std::size_t most, bench::Random& random,
                     Kills& kills)
{
    const test::TempFolder folder;
    const Importing importing{folder.path() / "s", input, random.chance(50) ? "log" : "tables"};
    Stored stored;
    const auto last = kills.all + most;
    do {
        const auto left = whole.account.read - stored.articles;
        importing.kill_at(stored.articles + random.below(left + 1), std::chrono::milliseconds{random.below(20)});
        ++kills.all;
        const auto now = importing.stored();
        CHECK(now.articles >= stored.articles);
        stored = now;
    } while (kills.all < last && random.chance(40));
    ++kills.chains;
    kills.chains_midway += stored.articles > 0 && stored.articles < whole.account.read ? 1 : 0;
    MESSAGE(input.form, ": ", stored.articles, " stored when killed");
    const auto account = importing.to_its_end();
    CHECK(account.read == whole.account.read);
    CHECK(account.unchanged == stored.articles);
    CHECK(account.added == whole.account.read - stored.articles);
    CHECK(account.rejected == 0);
    CHECK(account.bytes == whole.account.bytes - stored.bytes);  // what was committed is not read again
    CHECK(importing.dump() == whole.dump);
}

}  // namespace

TEST_CASE("a bulk import that is killed at any moment goes on where it stopped, and ends with the same graph")
{
    const auto kills = number_in("SOICHI_KILLS", 5);
    const auto seed = number_in("SOICHI_KILLS_SEED", 1);
    const test::TempFolder folder;
    const auto inputs = test::bulk_inputs(folder.path(), kills > 5 ? 2000 : 600);
    std::map<std::string, Undisturbed> wholes;
    bench::Random random{seed};
    Kills done;
    for (std::size_t round = 0; done.all < kills; ++round) {
        const auto& input = inputs[round % inputs.size()];
        CAPTURE(round);
        CAPTURE(input.form);
        if (!wholes.contains(input.form)) {
            wholes.emplace(input.form, undisturbed(input));
        }
        kill_and_resume(input, wholes.at(input.form), kills - done.all, random, done);
    }
    MESSAGE(done.all, " kills in ", done.chains, " chains, ", done.chains_midway, " of them midway");
    if (kills >= 50) {  // of few, chance may let most come too early or too late
        CHECK(2 * done.chains_midway >= done.chains);
    }
}
