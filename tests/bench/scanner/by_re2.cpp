#include <re2/re2.h>

#include <stdexcept>
#include <unordered_map>

#include "tests/bench/scanner/letters.hpp"
#include "tests/bench/scanner/patterns.hpp"

namespace soichi::bench {
namespace {

RE2::Options options(bool longest)
{
    RE2::Options chosen;
    chosen.set_longest_match(longest);
    chosen.set_max_mem(std::int64_t{256} << 20U);
    chosen.set_log_errors(false);
    return chosen;
}

std::string alternatives(const std::vector<std::string>& phrases)
{
    std::string pattern = "(?:^|[^\\pL\\p{Nd}])(";
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        pattern += i == 0 ? "" : "|";
        pattern += RE2::QuoteMeta(phrases[i]);
    }
    return pattern + ")(?:$|[^\\pL\\p{Nd}])";
}

/// One expression for designators, one of all phrases. Which phrase it was is looked up afterwards.
class Re2Scanner final : public Scanner {
public:
    explicit Re2Scanner(const std::vector<std::string>& phrases)
        : designator_{"(?:^|[^\\pL\\p{Nd}/.\\-])(" + designator_pattern("(") + ")", options(true)},
          phrase_{alternatives(phrases), options(true)}
    {
        if (!designator_.ok() || !phrase_.ok()) {
            throw std::runtime_error{"RE2: " + designator_.error() + phrase_.error()};
        }
        for (std::size_t i = 0; i < phrases.size(); ++i) {
            numbers_.emplace(phrases[i], static_cast<std::int32_t>(i));
        }
    }

    [[nodiscard]] std::string_view name() const override { return "RE2"; }
    [[nodiscard]] std::size_t bytes() const override
    {
        // The states of its automaton come on top while it runs; see the resident set.
        return static_cast<std::size_t>(designator_.ProgramSize() + phrase_.ProgramSize()) * 16;
    }

    void designators(std::string_view text, std::vector<Hit>& hits) override
    {
        constexpr int groups = 12;
        re2::StringPiece group[groups];
        const re2::StringPiece all{text.data(), text.size()};
        for (std::size_t at = 0; designator_.Match(all, at, text.size(), RE2::UNANCHORED, group, groups);) {
            hits.push_back(hit(text, group[1], -1));
            at = hits.back().end;
        }
    }

    void phrases(std::string_view text, std::vector<Hit>& hits) override
    {
        re2::StringPiece group[2];
        const re2::StringPiece all{text.data(), text.size()};
        for (std::size_t at = 0; phrase_.Match(all, at, text.size(), RE2::UNANCHORED, group, 2);) {
            hits.push_back(hit(text, group[1], numbers_.at(std::string{group[1].data(), group[1].size()})));
            at = hits.back().end;
        }
    }

private:
    static Hit hit(std::string_view text, re2::StringPiece piece, std::int32_t phrase)
    {
        const auto begin = static_cast<std::uint32_t>(piece.data() - text.data());
        return {begin, begin + static_cast<std::uint32_t>(piece.size()), phrase};
    }

    RE2 designator_;
    RE2 phrase_;
    std::unordered_map<std::string, std::int32_t> numbers_;
};

}  // namespace

std::unique_ptr<Scanner> re2_scanner(const std::vector<std::string>& phrases)
{
    return std::make_unique<Re2Scanner>(phrases);
}

}  // namespace soichi::bench
