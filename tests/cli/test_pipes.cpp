#include <doctest/doctest.h>

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <string>
#include <vector>

#include "tests/cli/program.hpp"
#include "tests/support/drawn_graph.hpp"

using soichi::test::DrawnGraph;
using soichi::test::Running;

namespace {

using Words = std::vector<std::string>;

constexpr auto drawing = "an -holds_position(Chủ tịch)-> ubnd\n";

/// What the program writes to a terminal of the kind `term`, with another variable set.
std::string on_terminal(const DrawnGraph& drawn, const std::string& term, const std::string& variable = "LANG=C")
{
    int terminal = -1;
    const auto store = drawn.directory().string();
    const auto kind = "TERM=" + term;
    const pid_t id = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (id == 0) {
        ::execl("/usr/bin/env", "env", "-i", kind.c_str(), variable.c_str(), SOICHI_PROGRAM, "links", "an", "--db",
                store.c_str(), static_cast<char*>(nullptr));
        ::_exit(127);
    }
    std::string text;
    std::array<char, 4096> buffer{};
    for (auto got = ::read(terminal, buffer.data(), buffer.size()); got > 0;
         got = ::read(terminal, buffer.data(), buffer.size())) {
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
    ::close(terminal);
    ::waitpid(id, nullptr, 0);
    return text;
}

bool coloured(const std::string& text)
{
    CHECK(text.find("ubnd") != std::string::npos);
    return text.find("\x1b[") != std::string::npos;
}

}  // namespace

TEST_CASE("a reader that goes away ends every verb of long answers without a word")
{
    std::string many;
    for (int i = 0; i < 3000; ++i) {
        many += "ke-hoach-" + std::to_string(i) + " -implements-> chi-thi\n";
    }
    DrawnGraph drawn{many};
    for (const auto& arguments :
         {Words{"trace", "chi-thi"}, Words{"trace", "chi-thi", "--json"}, Words{"links", "chi-thi", "--limit", "0"},
          Words{"find", "ke hoach", "--limit", "0"}, Words{"find", "ke hoach", "--limit", "0", "--json"},
          Words{"show", "chi-thi", "--limit", "0"}, Words{"export"}}) {
        CAPTURE(arguments.front());
        auto words = arguments;
        words.insert(words.end(), {"--db", drawn.directory().string()});
        Running running{{.arguments = words}};
        CHECK(running.read_and_close(1).size() == 1);
        const auto finished = running.finish();
        CHECK(finished.code == 128 + SIGPIPE);
        CHECK(finished.err.empty());
    }
}

TEST_CASE("a terminal gets colours, unless it has none or nobody wants them")
{
    DrawnGraph drawn{drawing};
    CHECK(coloured(on_terminal(drawn, "xterm")));
    CHECK_FALSE(coloured(on_terminal(drawn, "dumb")));
    CHECK_FALSE(coloured(on_terminal(drawn, "xterm", "NO_COLOR=1")));
    CHECK(coloured(on_terminal(drawn, "xterm", "NO_COLOR=")));
}
