#include "importers/exchange/json_tree.hpp"

#include <rapidjson/encodedstream.h>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <fmt/format.h>

#include "core/names/utf8.hpp"

namespace soichi {

namespace {

constexpr std::size_t deepest = 16;

/// What RapidJSON calls a handler: puts the tree together from what the reader meets.
class Builder {
public:
    bool Null() { return add({}); }
    bool Bool(bool /*value*/) { return add({Json::Type::boolean, {}, {}, {}}); }
    bool RawNumber(const char* digits, rapidjson::SizeType length, bool /*copy*/)
    {
        return add({Json::Type::number, std::string{digits, length}, {}, {}});
    }
    bool String(const char* text, rapidjson::SizeType length, bool /*copy*/)
    {
        return utf8({text, length}) && add({Json::Type::text, std::string{text, length}, {}, {}});
    }
    bool Key(const char* name, rapidjson::SizeType length, bool /*copy*/)
    {
        open_.back()->names.emplace_back(name, length);
        return utf8({name, length});
    }
    bool StartObject() { return open({Json::Type::object, {}, {}, {}}); }
    bool EndObject(rapidjson::SizeType /*members*/) { return close(); }
    bool StartArray() { return open({Json::Type::list, {}, {}, {}}); }
    bool EndArray(rapidjson::SizeType /*items*/) { return close(); }
    // With numbers as they are spelt, none of these is called.
    bool Int(int /*value*/) { return false; }
    bool Uint(unsigned /*value*/) { return false; }
    bool Int64(std::int64_t /*value*/) { return false; }
    bool Uint64(std::uint64_t /*value*/) { return false; }
    bool Double(double /*value*/) { return false; }

    [[nodiscard]] Json take() { return std::move(root_); }
    [[nodiscard]] const std::string& fault() const { return fault_; }

private:
    bool add(Json value)
    {
        place(std::move(value));
        return true;
    }

    Json& place(Json value)
    {
        if (open_.empty()) {
            return root_ = std::move(value);
        }
        return open_.back()->items.emplace_back(std::move(value));
    }

    bool open(Json value)
    {
        if (open_.size() == deepest) {
            fault_ = "nested deeper than any statement is";
            return false;
        }
        open_.push_back(&place(std::move(value)));
        return true;
    }

    bool close()
    {
        open_.pop_back();
        return true;
    }

    bool utf8(std::string_view text)
    {
        if (first_invalid_utf8(text)) {
            fault_ = "an escape that makes no UTF-8; write the characters without escapes";
        }
        return fault_.empty();
    }

    Json root_;
    std::vector<Json*> open_;  ///< what is being filled, outermost first; an outer one does not grow meanwhile
    std::string fault_;
};

}  // namespace

std::variant<Json, std::string> parse_json(std::string_view text)
{
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag;
    rapidjson::MemoryStream bytes{text.data(), text.size()};
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream{bytes};
    rapidjson::Reader reader;
    Builder builder;
    if (const auto result = reader.Parse<flags>(stream, builder); result.IsError()) {
        return fmt::format("not JSON (byte {}): {}", result.Offset(),
                           builder.fault().empty() ? rapidjson::GetParseError_En(result.Code()) : builder.fault());
    }
    return builder.take();
}

}  // namespace soichi
