#include "core/json.hpp"

#include <rapidjson/prettywriter.h>
#include <rapidjson/writer.h>

#include <variant>

namespace soichi {

namespace {

/// What RapidJSON calls a stream: here, the end of a string.
struct StringSink {
    using Ch = char;
    std::string* out;
    void Put(char c) { out->push_back(c); }
    void Flush() {}
};

using LineWriter = rapidjson::Writer<StringSink>;
using IndentedWriter = rapidjson::PrettyWriter<StringSink>;

constexpr unsigned indent = 2;

rapidjson::SizeType size_of(std::string_view text)
{
    return static_cast<rapidjson::SizeType>(text.size());
}

}  // namespace

struct JsonWriter::Impl {
    Impl(std::string& out, JsonLayout layout) : sink{&out}
    {
        if (layout == JsonLayout::line) {
            writer.emplace<LineWriter>(sink);
        } else {
            writer.emplace<IndentedWriter>(sink).SetIndent(' ', indent);
        }
    }

    template <class Call>
    void with_writer(Call call)
    {
        if (auto* line = std::get_if<LineWriter>(&writer)) {
            call(*line);
        } else if (auto* indented = std::get_if<IndentedWriter>(&writer)) {
            call(*indented);
        }
    }

    StringSink sink;
    std::variant<std::monostate, LineWriter, IndentedWriter> writer;
};

JsonWriter::JsonWriter(std::string& out, JsonLayout layout) : impl_{std::make_unique<Impl>(out, layout)} {}

JsonWriter::~JsonWriter() = default;

JsonWriter& JsonWriter::begin_object()
{
    impl_->with_writer([](auto& writer) { writer.StartObject(); });
    return *this;
}

JsonWriter& JsonWriter::end_object()
{
    impl_->with_writer([](auto& writer) { writer.EndObject(); });
    return *this;
}

JsonWriter& JsonWriter::begin_array()
{
    impl_->with_writer([](auto& writer) { writer.StartArray(); });
    return *this;
}

JsonWriter& JsonWriter::end_array()
{
    impl_->with_writer([](auto& writer) { writer.EndArray(); });
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    impl_->with_writer([name](auto& writer) { writer.Key(name.data(), size_of(name)); });
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value)
{
    // RapidJSON wants an address even for no characters.
    const auto* const data = value.empty() ? "" : value.data();
    impl_->with_writer([=](auto& writer) { writer.String(data, size_of(value)); });
    return *this;
}

JsonWriter& JsonWriter::number(std::uint64_t value)
{
    impl_->with_writer([value](auto& writer) { writer.Uint64(value); });
    return *this;
}

JsonWriter& JsonWriter::number(double value)
{
    impl_->with_writer([value](auto& writer) { writer.Double(value); });
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value)
{
    impl_->with_writer([value](auto& writer) { writer.Bool(value); });
    return *this;
}

JsonWriter& JsonWriter::null()
{
    impl_->with_writer([](auto& writer) { writer.Null(); });
    return *this;
}

void JsonWriter::next_document()
{
    impl_->with_writer([this](auto& writer) { writer.Reset(impl_->sink); });
}

}  // namespace soichi
