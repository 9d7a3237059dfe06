#include "app/cli/json_doubts.hpp"

namespace soichi::cli {

void write_span(JsonWriter& json, Span span)
{
    json.member("begin", std::uint64_t{span.begin}).member("end", std::uint64_t{span.end});
}

void write_json(JsonWriter& json, const QuotedDoubt& quoted)
{
    const auto& doubt = quoted.doubt;
    json.begin_object();
    write_span(json, doubt.span);
    json.member("quote", quoted.quote).member("reason", rule_of(doubt.reason).name);
    json.member("concerns", concern_of(doubt));
    json.key("candidates").begin_array();
    for (const auto& candidate : doubt.candidates) {
        json.begin_object().member("label", candidate.label);
        if (!candidate.key.empty()) {
            json.member("key", candidate.key);
        }
        if (candidate.score > 0) {
            json.key("score").number(candidate.score);
        }
        json.end_object();
    }
    json.end_array().end_object();
}

}  // namespace soichi::cli
