#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/graph.hpp"
#include "importers/exchange/json_tree.hpp"

namespace soichi {

/// Takes typed members out of JSON objects. The first fault stays, with the place where it was met; what cannot be read
/// is then empty, so that a reader needs to ask for faults only at its end.
class StrictReader {
public:
    [[nodiscard]] const std::string& fault() const { return fault_; }

    /// Note what is wrong here, unless something was before.
    void refuse(std::string_view what);

    std::string text(const Json& object, std::string_view name);
    std::uint32_t number(const Json& object, std::string_view name);  ///< a whole one below 2^32
    double real(const Json& object, std::string_view name);
    const Json& object(const Json& of, std::string_view name);
    std::vector<std::string> texts(const Json& object, std::string_view name);
    std::vector<std::uint32_t> numbers(const Json& object, std::string_view name);
    Properties properties(const Json& object, std::string_view name);

    /// A member that lists objects, each read by `read(object)`.
    template <class Item, class Read>
    std::vector<Item> objects(const Json& object, std::string_view name, Read read)
    {
        std::vector<Item> items;
        const auto& list = member(object, name, Json::Type::list);
        items.reserve(list.items.size());
        for (std::size_t i = 0; i < list.items.size() && fault_.empty(); ++i) {
            path_.emplace_back(name, i);
            items.push_back(read(expect(list.items[i], "this", Json::Type::object)));
            path_.pop_back();
        }
        return items;
    }

private:
    const Json& member(const Json& object, std::string_view name, Json::Type type);
    const Json& expect(const Json& value, std::string_view name, Json::Type type);
    std::uint32_t whole(const Json& value, std::string_view name);

    std::vector<std::pair<std::string_view, std::size_t>> path_;  ///< the lists that are being read, outermost first
    std::string fault_;
};

}  // namespace soichi
