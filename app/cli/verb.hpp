#pragma once

#include <functional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/outcome.hpp"
#include "app/cli/session.hpp"

namespace soichi::cli {

/// What the command line asks for; empty until a verb has been read.
using Task = std::function<Outcome()>;

/// The program with what all its verbs share; the verbs set `task`.
struct Program {
    CLI::App& app;
    Session& session;
    Task& task;
};

/// A new verb, whose own options and task the caller adds. `examples` stand at the end of its help.
CLI::App* add_verb(const Program& program, const std::string& name, Message about, Message examples);

/// Which of the options about answers a verb takes.
struct AnswerOptions {
    bool limit = false;
    bool fail_empty = false;
    bool as_of = false;  ///< of one day
};

/// The options that follow a verb's own: about its answer, then those that the program takes too.
void finish_verb(CLI::App& verb, Session& session, const AnswerOptions& options = {});

/// Options that every verb takes, and the program itself before the verb.
void add_shared_options(CLI::App& app, Session& session);

// One function for each verb: its options, and the task that they make.
void add_import(const Program& program);
void add_extract(const Program& program);
void add_load(const Program& program);
void add_trace(const Program& program);
void add_coverage(const Program& program);
void add_links(const Program& program);
void add_timeline(const Program& program);
void add_diff(const Program& program);
void add_path(const Program& program);
void add_rank(const Program& program);
void add_find(const Program& program);
void add_show(const Program& program);
void add_doubts(const Program& program);
void add_explain(const Program& program);
void add_export(const Program& program);
void add_eval(const Program& program);
void add_stats(const Program& program);
void add_judgements(const Program& program);
void add_judging(const Program& program);
void add_review(const Program& program);
void add_remove(const Program& program);
void add_update(const Program& program);
void add_completion(const Program& program);
void add_help(const Program& program);

}  // namespace soichi::cli
