#include "eval/tally.hpp"

namespace soichi::eval {

namespace {

double share(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

double Counts::precision() const
{
    return share(right, found());
}

double Counts::recall() const
{
    return share(right, gold());
}

double Counts::f1() const
{
    const auto p = precision();
    const auto r = recall();
    return p + r > 0 ? 2 * p * r / (p + r) : 0.0;
}

Counts& Counts::operator+=(const Counts& other)
{
    right += other.right;
    extra += other.extra;
    missed += other.missed;
    return *this;
}

void add(Tally& to, const Tally& other)
{
    for (const auto& [key, counts] : other) {
        to[key] += counts;
    }
}

Counts total(const Tally& tally)
{
    Counts sum;
    for (const auto& [key, counts] : tally) {
        sum += counts;
    }
    return sum;
}

Ratio& Ratio::operator+=(const Ratio& other)
{
    right += other.right;
    total += other.total;
    return *this;
}

}  // namespace soichi::eval
