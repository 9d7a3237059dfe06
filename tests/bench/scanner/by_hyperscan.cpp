#include <hs/hs.h>

#include <algorithm>
#include <stdexcept>

#include "tests/bench/scanner/letters.hpp"
#include "tests/bench/scanner/patterns.hpp"

namespace soichi::bench {
namespace {

/// What Hyperscan reports, in order of ends: every end of every match.
struct Report {
    unsigned phrase;
    std::uint32_t begin, end;
};

struct Reports {
    std::vector<Report> list;
    const std::vector<std::uint32_t>* lengths = nullptr;  ///< of literals, which come without their beginning
};

int note(unsigned id, unsigned long long from, unsigned long long to, unsigned, void* context)
{
    auto& reports = *static_cast<Reports*>(context);
    const auto end = static_cast<std::uint32_t>(to);
    const auto begin = reports.lengths == nullptr ? static_cast<std::uint32_t>(from) : end - (*reports.lengths)[id];
    reports.list.push_back({id, begin, end});
    return 0;
}

struct Compiled {
    hs_database_t* database = nullptr;
    Compiled() = default;
    Compiled(const Compiled&) = delete;
    Compiled& operator=(const Compiled&) = delete;
    ~Compiled() { hs_free_database(database); }
    [[nodiscard]] std::size_t bytes() const
    {
        std::size_t size = 0;
        hs_database_size(database, &size);
        return size;
    }
};

void check(hs_error_t status, hs_compile_error_t* error, const char* doing)
{
    if (status != HS_SUCCESS) {
        auto message = std::string{"Hyperscan: "} + doing + ": ";
        message += error != nullptr ? error->message : "failed";
        hs_free_compile_error(error);
        throw std::runtime_error{message};
    }
}

/// Phrases through the literal interface. Designators as one expression that ends with two capitals of the first
/// issuer: with whole issuers and start of match Hyperscan answers "Pattern is too large", and it has no groups, so
/// what it finds is read again by hand.
class HyperscanScanner final : public Scanner {
public:
    explicit HyperscanScanner(const std::vector<std::string>& phrases)
    {
        compile_phrases(phrases);
        hs_compile_error_t* error = nullptr;
        const auto pattern = designator_pattern("(?:", "");
        const auto status = hs_compile(pattern.c_str(), HS_FLAG_SOM_LEFTMOST | HS_FLAG_UTF8, HS_MODE_BLOCK, nullptr,
                                       &designators_.database, &error);
        check(status, error, "designators");
        check(hs_alloc_scratch(phrases_.database, &scratch_), nullptr, "scratch");
        check(hs_alloc_scratch(designators_.database, &scratch_), nullptr, "scratch");
    }
    HyperscanScanner(const HyperscanScanner&) = delete;
    HyperscanScanner& operator=(const HyperscanScanner&) = delete;
    ~HyperscanScanner() override { hs_free_scratch(scratch_); }

    [[nodiscard]] std::string_view name() const override { return "Hyperscan"; }
    [[nodiscard]] std::size_t bytes() const override
    {
        std::size_t scratch = 0;
        hs_scratch_size(scratch_, &scratch);
        return phrases_.bytes() + designators_.bytes() + scratch;
    }

    void designators(std::string_view text, std::vector<Hit>& hits) override
    {
        scan(designators_, text, nullptr);
        Fields fields;
        for (auto& report : reports_.list) {
            report.end = may_begin(text, report.begin) ? designator_end(text, report.begin, fields) : 0;
        }
        std::erase_if(reports_.list, [](const Report& report) { return report.end == 0; });
        keep_longest(hits, true);
    }

    void phrases(std::string_view text, std::vector<Hit>& hits) override
    {
        scan(phrases_, text, &lengths_);
        std::erase_if(reports_.list,
                      [&](const Report& report) { return !stands_alone(text, report.begin, report.end); });
        keep_longest(hits, false);
    }

private:
    void compile_phrases(const std::vector<std::string>& phrases)
    {
        std::vector<const char*> texts;
        std::vector<std::size_t> sizes;
        std::vector<unsigned> flags(phrases.size(), 0);
        std::vector<unsigned> ids;
        for (const auto& phrase : phrases) {
            ids.push_back(static_cast<unsigned>(ids.size()));
            texts.push_back(phrase.c_str());
            sizes.push_back(phrase.size());
            lengths_.push_back(static_cast<std::uint32_t>(phrase.size()));
        }
        hs_compile_error_t* error = nullptr;
        const auto status =
            hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), sizes.data(),
                                 static_cast<unsigned>(phrases.size()), HS_MODE_BLOCK, nullptr,
                                 &phrases_.database, &error);
        check(status, error, "phrases");
    }

    void scan(const Compiled& compiled, std::string_view text, const std::vector<std::uint32_t>* lengths)
    {
        reports_.list.clear();
        reports_.lengths = lengths;
        check(hs_scan(compiled.database, text.data(), static_cast<unsigned>(text.size()), 0, scratch_, note, &reports_),
              nullptr, "scan");
    }

    void keep_longest(std::vector<Hit>& hits, bool designator)
    {
        std::sort(reports_.list.begin(), reports_.list.end(), [](const Report& a, const Report& b) {
            return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
        });
        std::uint32_t free_from = 0;
        for (const auto& report : reports_.list) {
            if (report.begin >= free_from) {
                hits.push_back({report.begin, report.end, designator ? -1 : static_cast<std::int32_t>(report.phrase)});
                free_from = report.end;
            }
        }
    }

    Compiled phrases_;
    Compiled designators_;
    hs_scratch_t* scratch_ = nullptr;
    std::vector<std::uint32_t> lengths_;
    Reports reports_;
};

}  // namespace

std::unique_ptr<Scanner> hyperscan_scanner(const std::vector<std::string>& phrases)
{
    return std::make_unique<HyperscanScanner>(phrases);
}

}  // namespace soichi::bench
