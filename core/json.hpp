#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace soichi {

enum class JsonLayout : std::uint8_t {
    line,      ///< all in one line, for streams of documents
    indented,  ///< two spaces a level, for a reader
};

/// Writes JSON to the end of a string, in the order of the calls. Text must be valid UTF-8; it is written as it is,
/// with only what JSON demands escaped.
///
/// The calls must nest as JSON does: in an object every value follows its key().
class JsonWriter {
public:
    /// `out` must outlive the writer.
    explicit JsonWriter(std::string& out, JsonLayout layout = JsonLayout::line);
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;
    ~JsonWriter();

    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_array();
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);
    JsonWriter& text(std::string_view value);
    JsonWriter& number(std::uint64_t value);
    /// The shortest spelling that reads back as `value`, which must be finite.
    JsonWriter& number(double value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();

    /// A member of the open object.
    JsonWriter& member(std::string_view name, std::string_view value) { return key(name).text(value); }
    JsonWriter& member(std::string_view name, std::uint64_t value) { return key(name).number(value); }

    /// Forget that a document was written, so that the next may begin.
    void next_document();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace soichi
