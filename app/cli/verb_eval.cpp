#include <fstream>
#include <sstream>

#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/render_eval.hpp"
#include "app/cli/verb.hpp"
#include "core/error.hpp"
#include "query/dump/jsonl.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::string gold;
    std::string articles;
    std::vector<std::string> dumps;
    EvalView view;
};

/// The store goes through the same lines of JSON as a dump, so that both are judged alike.
eval::Dump dump_of_store(const Session& session)
{
    const auto store = open_for_reading(session);
    const auto snapshot = store.snapshot();
    std::stringstream lines;
    JsonlDump dump{lines, snapshot};
    write_graph(snapshot, dump);
    return eval::read_dump(lines, session.db);
}

eval::Dump dump_in_file(const std::string& path)
{
    std::ifstream file{path, std::ios::binary};
    if (!file) {
        throw InputError{"cannot read " + path};
    }
    return eval::read_dump(file, path);
}

/// One or several graphs against one folder of gold files.
class Evaluation {
public:
    Evaluation(const Session& session, const Arguments& arguments)
        : session_{session},
          arguments_{arguments},
          golds_{eval::read_gold(arguments.gold)},
          output_{session}
    {
        if (!arguments.articles.empty()) {
            texts_ = eval::read_texts(golds_, arguments.articles);
        }
    }

    Outcome run()
    {
        if (arguments_.dumps.empty()) {
            judge(dump_of_store(session_));
        }
        for (const auto& path : arguments_.dumps) {
            if (!session_.json && arguments_.dumps.size() > 1) {
                output_.stream() << path << '\n';
            }
            judge(dump_in_file(path));
        }
        output_.finish();
        return clean_ ? Outcome::done : Outcome::some_rejected;
    }

private:
    void judge(const eval::Dump& dump)
    {
        const auto score = eval::score(dump, golds_, texts_);
        if (session_.json) {
            output_.stream() << json_of(score, arguments_.view);
        } else {
            write_score(output_.stream(), session_, score, arguments_.view);
        }
        clean_ = clean_ && score.missing.empty() && score.bad_spans == 0;
    }

    const Session& session_;
    const Arguments& arguments_;
    std::vector<eval::Gold> golds_;
    std::optional<std::vector<std::string>> texts_;
    Output output_;
    bool clean_ = true;
};

}  // namespace

void add_eval(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "eval", Message::eval_about, Message::eval_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("--gold", arguments->gold, session.say(Message::eval_gold))->type_name("DIR")->required();
    verb->add_option("--articles", arguments->articles, session.say(Message::eval_articles))->type_name("DIR");
    verb->add_option("--dump", arguments->dumps, session.say(Message::eval_dump))->type_name("FILE");
    verb->add_flag("--errors", arguments->view.faults, session.say(Message::eval_errors));
    verb->add_flag("--rules", arguments->view.rules, session.say(Message::eval_rules));
    finish_verb(*verb, session);
    verb->callback([=, &session, &task = program.task] {
        task = [=, &session] { return Evaluation{session, *arguments}.run(); };
    });
}

}  // namespace soichi::cli
