#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "app/cli/language.hpp"

namespace soichi::cli {

/// Everything that the program says to people, by name. The wording stands in messages.cpp.
enum class Message : std::uint16_t {
    // failures
    error_prefix,
    warning_prefix,
    cannot_write_output,
    cannot_write_stdout,
    no_store,
    store_locked,
    unknown_verb,
    nearest_verb,
    no_verb,
    extra_argument,
    missing_argument,
    bad_value,
    see_help,
    unknown_name,
    unknown_name_help,
    ambiguous_name,
    more_candidates,
    candidate_help,
    may_be_the_same,
    unknown_format,
    no_such_article,
    rules_differ,
    stopped,
    internal_error,
    unknown_topic,
    // import, update, remove
    account_imported,
    account_rejected,
    account_rejected_item,
    account_more_rejected,
    nothing_read,
    no_such_path,
    progress_import,
    removed,
    updated,
    // words in answers
    date_of,
    promulgated_with,
    inspected_by,
    no_further_evidence,
    shown_above,
    shown_below,
    cut_by_depth,
    cut_by_nodes,
    depth_reached,
    nodes_reached,
    weak,
    more_evidence_one,
    more_evidence,
    from_gazetteer,
    more_lines,
    seen_once,
    seen_between,
    undated,
    articles_one,
    articles,
    colleagues,
    under_directive,
    about_directive,
    no_links,
    no_path,
    path_budget,
    path_same,
    parallel_edges,
    nothing_found,
    // fields
    field_id,
    field_key,
    field_kind,
    field_aliases,
    field_date,
    field_url,
    field_publisher,
    field_sources,
    field_bytes,
    field_rules,
    field_rule,
    field_confidence,
    field_evidence,
    field_claims,
    field_doubts,
    field_entities,
    stats_articles,
    stats_nodes,
    stats_edges,
    stats_evidence,
    stats_rules,
    // help
    usage,
    options,
    arguments,
    verbs,
    verb_word,
    options_word,
    required,
    examples,
    program,
    program_footer,
    help_help,
    help_version,
    help_db,
    help_json,
    help_lang,
    help_quiet,
    help_progress,
    help_color,
    help_limit,
    help_fail_empty,
    help_output,
    import_about,
    import_paths,
    import_max_article,
    import_examples,
    trace_about,
    trace_name,
    trace_up,
    trace_depth,
    trace_max_nodes,
    trace_examples,
    links_about,
    links_name,
    links_examples,
    path_about,
    path_from,
    path_to,
    path_articles,
    path_max_nodes,
    path_examples,
    find_about,
    find_name,
    find_kind,
    find_examples,
    show_about,
    show_name,
    show_examples,
    export_about,
    export_format,
    export_examples,
    stats_about,
    stats_examples,
    remove_about,
    remove_article,
    remove_examples,
    update_about,
    update_examples,
    help_about,
    help_topic,
    exit_codes_title,
    count_,  // how many there are
};

/// The wording of a message, with "{}" where its values go.
std::string_view wording(Message message, Language language);

/// The message with its values.
template <class... Values>
std::string say(Language language, Message message, const Values&... values)
{
    return fmt::format(fmt::runtime(wording(message, language)), values...);
}

}  // namespace soichi::cli
