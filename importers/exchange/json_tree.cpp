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

/// Statements have a value for eighteen bytes or more; a short line may have any.
constexpr std::size_t fewest_bytes_a_value = 6;
constexpr std::size_t always_allowed = 1000;

/// What RapidJSON calls a handler: puts the tree together from what the reader meets.
class Builder {
public:
    explicit Builder(std::size_t bytes) : values_left_{always_allowed + bytes / fewest_bytes_a_value} {}

    // NOLINTBEGIN(readability-identifier-naming): the names are RapidJSON's.
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
    static bool Int(int /*value*/) { return false; }
    static bool Uint(unsigned /*value*/) { return false; }
    static bool Int64(std::int64_t /*value*/) { return false; }
    static bool Uint64(std::uint64_t /*value*/) { return false; }
    static bool Double(double /*value*/) { return false; }
    // NOLINTEND(readability-identifier-naming)

    [[nodiscard]] Json take() { return std::move(root_); }
    [[nodiscard]] const std::string& fault() const { return fault_; }

private:
    bool add(Json value)
    {
        if (values_left_ == 0) {
            fault_ = "more values than statements of so many bytes have";
            return false;
        }
        --values_left_;
        place(std::move(value));
        return true;
    }

    void place(Json value)
    {
        if (open_.empty()) {
            root_ = std::move(value);
        } else {
            open_.back()->items.push_back(std::move(value));
        }
    }

    bool open(Json value)
    {
        if (open_.size() == deepest) {
            fault_ = "nested deeper than any statement is";
            return false;
        }
        if (!add(std::move(value))) {
            return false;
        }
        open_.push_back(open_.empty() ? &root_ : &open_.back()->items.back());
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

    std::size_t values_left_;
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
    Builder builder{text.size()};
    if (const auto result = reader.Parse<flags>(stream, builder); result.IsError()) {
        return fmt::format("not JSON (byte {}): {}", result.Offset(),
                           builder.fault().empty() ? rapidjson::GetParseError_En(result.Code()) : builder.fault());
    }
    return builder.take();
}

}  // namespace soichi
