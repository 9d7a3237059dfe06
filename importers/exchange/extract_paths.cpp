#include "importers/exchange/extract_paths.hpp"

#include <filesystem>

#include "importers/bulk/pipeline.hpp"

namespace soichi {

namespace {

class Extraction {
public:
    Extraction(const std::function<void(const ReadArticle&)>& visit, const ImportOptions& options)
        : visit_{visit},
          options_{options}
    {
    }

    bool take(Ready ready, std::uint64_t bytes_read)
    {
        report_.input_bytes = bytes_read;
        if (auto* const items = std::get_if<PreparedItems>(&ready)) {
            for (auto& item : *items) {
                ++report_.read;
                take_item(item);
            }
        } else if (const auto* const passed = std::get_if<PassedOver>(&ready)) {
            ++report_.passed_over[std::filesystem::path{passed->source}.extension().string()];
        }
        return !options_.after_each || options_.after_each(report_);
    }

    ImportReport report() { return std::move(report_); }

private:
    void take_item(std::variant<PreparedArticle, Rejection>& item)
    {
        if (auto* const rejection = std::get_if<Rejection>(&item)) {
            report_.rejected.push_back(std::move(*rejection));
            return;
        }
        auto& prepared = std::get<PreparedArticle>(item);
        const ReadArticle read{std::move(prepared.met), std::move(prepared.statements).value()};
        if (is_older(read.article, options_.since)) {
            ++report_.before_since;
            return;
        }
        report_.bytes += read.article.text_bytes;
        visit_(read);
        ++report_.added;
    }

    const std::function<void(const ReadArticle&)>& visit_;
    const ImportOptions& options_;
    ImportReport report_;
};

}  // namespace

ImportReport extract_paths(const std::vector<std::string>& paths, const std::function<void(const ReadArticle&)>& visit,
                           const ImportOptions& options)
{
    const auto reading = reading_of(options);
    const Preparation preparation{reading};
    Extraction extraction{visit, options};
    std::atomic<std::uint64_t> bytes_read{0};
    run(
        {preparation, threads_of(options), {}, &bytes_read},
        [&](const InputVisitor& visitor) { read_inputs(paths, reading, visitor); },
        [&](Ready ready) { return extraction.take(std::move(ready), bytes_read); });
    return extraction.report();
}

}  // namespace soichi
