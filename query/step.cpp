#include "query/step.hpp"

namespace soichi {

bool may_start_at(Step step, Kind kind)
{
    const auto& rule = rule_of(step.relation);
    const bool start = (step.direction == Direction::out ? rule.from : rule.to).contains(kind);
    return start || (rule.symmetric && rule.from.contains(kind));
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
