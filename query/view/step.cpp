#include "query/view/step.hpp"

#include <algorithm>

namespace soichi {

bool may_start_at(Step step, Kind kind)
{
    const auto& rule = rule_of(step.relation);
    const bool start = (step.direction == Direction::out ? rule.from : rule.to).contains(kind);
    return start || (rule.symmetric && rule.from.contains(kind));
}

Steps settled(const Steps& wanted)
{
    Steps steps;
    const auto add = [&steps](Step step) {
        if (std::find(steps.begin(), steps.end(), step) == steps.end()) {
            steps.push_back(step);
        }
    };
    for (const auto step : wanted) {
        add(step);
        if (rule_of(step.relation).symmetric) {
            add({step.relation, opposite(step.direction)});
        }
    }
    return steps;
}

Steps every_way(bool with_articles)
{
    Steps steps;
    for (const auto& rule : relation_rules) {
        const bool of_articles = rule.relation == Relation::mentions || rule.relation == Relation::publishes;
        if (!of_articles || with_articles) {
            steps.push_back(along(rule.relation));
            steps.push_back(against(rule.relation));
        }
    }
    return steps;
}

}  // namespace soichi
