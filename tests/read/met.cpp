#include "met.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace soichi {

RawVisit Met::visit()
{
    return [this](std::variant<RawItem, Rejection> met) {
        if (auto* item = std::get_if<RawItem>(&met)) {
            items.push_back(std::move(*item));
        } else {
            rejected.push_back(std::move(std::get<Rejection>(met)));
        }
        return true;
    };
}

std::vector<std::string> Met::bytes() const
{
    Strings all;
    std::transform(items.begin(), items.end(), std::back_inserter(all), [](const RawItem& one) { return one.bytes; });
    return all;
}

std::vector<std::string> Met::sources() const
{
    Strings all;
    std::transform(items.begin(), items.end(), std::back_inserter(all), [](const RawItem& one) { return one.source; });
    return all;
}

std::vector<std::string> Met::rejected_at() const
{
    Strings all;
    std::transform(rejected.begin(), rejected.end(), std::back_inserter(all),
                   [](const Rejection& one) { return one.source; });
    return all;
}

ByteStream in_pieces_of(std::size_t size, std::string bytes)
{
    return ByteStream{[size, bytes = std::move(bytes), at = std::size_t{0}]() mutable {
        const auto piece = std::string_view{bytes}.substr(at, size);
        at += piece.size();
        return piece;
    }};
}

}  // namespace soichi
