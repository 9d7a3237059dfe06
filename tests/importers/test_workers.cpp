#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "core/parallel.hpp"
#include "importers/bulk/ordered_workers.hpp"

namespace soichi {

namespace {

using Workers = OrderedWorkers<int, int>;
constexpr Workers::Bound wide{64, 1'000'000};

/// The later an input comes, the sooner it is done.
int slow_at_first(int input)
{
    std::this_thread::sleep_for(std::chrono::microseconds{input < 100 ? 100 - input : 0});
    return input * 2;
}

/// What comes out of `workers` when the numbers below `count` go in, until `wanted` of them are there.
std::vector<int> through(Workers& workers, int count, std::size_t wanted = 1'000'000)
{
    std::vector<int> outputs;
    run_through<int, int>(
        workers,
        [&] {
            for (int i = 0; i < count && workers.push(i, 1); ++i) {
            }
        },
        [&](int output) {
            outputs.push_back(output);
            return outputs.size() < wanted;
        });
    return outputs;
}

/// Throws at `at`, for tests of failures.
struct Failing {
    int at;
    int operator()(int input) const
    {
        return input == at ? throw std::runtime_error{"at " + std::to_string(input)} : input;
    }
};

}  // namespace

TEST_CASE("outputs come in the order of their inputs, however long each takes")
{
    for (const std::size_t threads : {1U, 2U, 7U}) {
        CAPTURE(threads);
        Workers workers{threads, wide, slow_at_first};
        const auto outputs = through(workers, 500);
        REQUIRE(outputs.size() == 500);
        for (int i = 0; i < 500; ++i) {
            CHECK(outputs[static_cast<std::size_t>(i)] == 2 * i);
        }
    }
}

TEST_CASE("no input is no output")
{
    Workers workers{3, wide, slow_at_first};
    CHECK(through(workers, 0).empty());
}

TEST_CASE("whoever wants no more gets no more, and the reader is told")
{
    std::atomic<int> pushed{0};
    std::vector<int> outputs;
    Workers workers{2, wide, slow_at_first};
    run_through<int, int>(
        workers,
        [&] {
            while (workers.push(pushed, 1)) {
                ++pushed;
            }
        },
        [&](int output) {
            outputs.push_back(output);
            return outputs.size() < 3;
        });
    CHECK(outputs == std::vector<int>{0, 2, 4});
    CHECK(pushed < 100);
}

TEST_CASE("what the work throws comes in its turn, after the outputs before it")
{
    for (const std::size_t threads : {1U, 4U}) {
        CAPTURE(threads);
        Workers workers{threads, wide, Failing{50}};
        std::vector<int> outputs;
        const auto run = [&] {
            run_through<int, int>(
                workers,
                [&] {
                    for (int i = 0; i < 100 && workers.push(i, 1); ++i) {
                    }
                },
                [&](int output) {
                    outputs.push_back(output);
                    return true;
                });
        };
        CHECK_THROWS_WITH(run(), "at 50");
        CHECK(outputs.size() == 50);
    }
}

TEST_CASE("what the reader throws comes after everything that it had read")
{
    Workers workers{3, wide, slow_at_first};
    std::vector<int> outputs;
    const auto run = [&] {
        run_through<int, int>(
            workers,
            [&] {
                for (int i = 0; i < 20; ++i) {
                    workers.push(i, 1);
                }
                throw std::runtime_error{"read no further"};
            },
            [&](int output) {
                outputs.push_back(output);
                return true;
            });
    };
    CHECK_THROWS_WITH(run(), "read no further");
    CHECK(outputs.size() == 20);
}

TEST_CASE("what the taker throws ends the reader, also one that waits for room")
{
    Workers workers{2, {2, 2}, slow_at_first};
    const auto run = [&] {
        run_through<int, int>(
            workers,
            [&] {
                for (int i = 0; workers.push(i, 1); ++i) {
                }
            },
            [](int output) -> bool { throw std::runtime_error{"took " + std::to_string(output)}; });
    };
    CHECK_THROWS_WITH(run(), "took 0");
}

TEST_CASE("when reader, work and taker fail at once, one failure comes and nobody waits")
{
    for (int round = 0; round < 50; ++round) {
        Workers workers{3, {4, 4}, Failing{round % 7}};
        const auto run = [&] {
            run_through<int, int>(
                workers,
                [&] {
                    for (int i = 0; i < 10 && workers.push(i, 1); ++i) {
                    }
                    throw std::runtime_error{"reader"};
                },
                [](int output) { return output < 5 ? true : throw std::runtime_error{"taker"}; });
        };
        CHECK_THROWS_AS(run(), std::runtime_error);
    }
}

TEST_CASE("no more inputs and bytes are under way than may be, but for one that is too large alone")
{
    struct Row {
        const char* why;
        Workers::Bound bound;
        std::size_t bytes;
        int most;
    };
    for (const auto& row : {Row{"inputs", {5, 1000}, 1, 5}, Row{"bytes", {100, 30}, 10, 3},
                            Row{"one that is too large", {100, 30}, 50, 1}}) {
        CAPTURE(row.why);
        std::atomic<int> under_way{0};
        std::atomic<int> most{0};
        Workers workers{2, row.bound, [](int input) { return input; }};
        run_through<int, int>(
            workers,
            [&] {
                for (int i = 0; i < 200 && workers.push(i, row.bytes); ++i) {
                    most = std::max<int>(most, ++under_way);
                }
            },
            [&](int) {
                --under_way;
                return true;
            });
        // One more is counted between its leaving and its being taken.
        CHECK(most <= row.most + 1);
        CHECK(most >= row.most);
    }
}

TEST_CASE("large outputs of small inputs wait for room, and all come out")
{
    constexpr std::size_t threads = 3;
    std::atomic<int> waiting{0};
    std::atomic<int> most{0};
    Workers workers{threads,
                    {1000, 100},
                    [&](int input) {
                        most = std::max<int>(most, ++waiting);
                        return input;
                    },
                    [](const int&) -> std::size_t { return 60; }};
    std::vector<int> outputs;
    run_through<int, int>(
        workers,
        [&] {
            for (int i = 0; i < 90 && workers.push(i, 0); ++i) {
            }
        },
        [&](int output) {
            std::this_thread::sleep_for(std::chrono::microseconds{200});
            --waiting;
            outputs.push_back(output);
            return true;
        });
    std::vector<int> wanted(90);
    std::iota(wanted.begin(), wanted.end(), 0);
    CHECK(outputs == wanted);
    CHECK(most <= static_cast<int>(threads) + 3);
}

TEST_CASE("after they were stopped nobody waits for an output")
{
    Workers workers{1, wide, slow_at_first};
    workers.push(1, 1);
    workers.push(2, 1);
    workers.stop();
    CHECK_FALSE(workers.pop().has_value());
    CHECK_FALSE(workers.push(3, 1));
}

TEST_CASE("each number is worked on once, on as many threads as there may be")
{
    for (const std::size_t threads : {0U, 1U, 2U, 9U}) {
        CAPTURE(threads);
        std::vector<std::atomic<int>> times(100);
        in_parallel(threads, times.size(), [&](std::size_t i) { ++times[i]; });
        for (const auto& time : times) {
            CHECK(time == 1);
        }
    }
    in_parallel(4, 0, [](std::size_t) { FAIL("there is no number"); });
}

TEST_CASE("what one number throws is thrown after the others have ended")
{
    std::atomic<int> running{0};
    const auto run = [&] {
        in_parallel(4, 1000, [&](std::size_t i) {
            ++running;
            std::this_thread::sleep_for(std::chrono::microseconds{50});
            --running;
            if (i == 10) {
                throw std::runtime_error{"ten"};
            }
        });
    };
    CHECK_THROWS_WITH(run(), "ten");
    CHECK(running == 0);
}

}  // namespace soichi
