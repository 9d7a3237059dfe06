#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "importers/import.hpp"
#include "importers/read/raw_item.hpp"
#include "importers/read/records/json_bytes.hpp"

namespace soichi {

/// Finds the articles among what RapidJSON says that it reads from `bytes`: a handler in its sense.
class JsonSplitter {
public:
    JsonSplitter(ByteStream& stream, const std::string& source, const FieldNames& names, std::size_t max,
                 const RawVisit& visit);
    ~JsonSplitter() = default;
    JsonSplitter(const JsonSplitter&) = delete;
    JsonSplitter& operator=(const JsonSplitter&) = delete;

    // RapidJSON names these.
    // NOLINTBEGIN(readability-identifier-naming)
    bool Null() { return take_scalar(); }
    bool Bool(bool /*value*/) { return take_scalar(); }
    bool Int(int /*value*/) { return take_scalar(); }
    bool Uint(unsigned /*value*/) { return take_scalar(); }
    bool Int64(std::int64_t /*value*/) { return take_scalar(); }
    bool Uint64(std::uint64_t /*value*/) { return take_scalar(); }
    bool Double(double /*value*/) { return take_scalar(); }
    bool RawNumber(const char* /*digits*/, unsigned /*size*/, bool /*copy*/) { return take_scalar(); }
    bool String(const char* /*bytes*/, unsigned /*size*/, bool /*copy*/) { return take_scalar(); }
    bool Key(const char* bytes, unsigned size, bool /*copy*/) { return take_key({bytes, size}); }
    bool StartObject() { return begin('{'); }
    bool StartArray() { return begin('['); }
    bool EndObject(unsigned /*members*/) { return end(); }
    bool EndArray(unsigned /*elements*/) { return end(); }
    // NOLINTEND(readability-identifier-naming)

    JsonBytes& bytes() { return bytes_; }

    /// The value cannot be read on, since it is too large or wrong. `error` says why, in the latter case. True where
    /// the next one can be read.
    bool give_up(const std::string& error);

    [[nodiscard]] bool wanted() const { return wanted_; }

private:
    /// What the outermost value is, as far as that is known.
    enum class Outer : std::uint8_t { array, unclear, article, container };

    struct Piece {
        std::size_t begin = 0;
        std::size_t end = 0;  ///< as `begin` where it is no article
    };

    bool take_scalar();
    bool take_key(std::string_view name);
    bool begin(char bracket);
    bool end();
    bool end_element(Piece element);
    bool end_outermost(Piece object);
    bool make_room();
    bool pass_over_element();

    void open(char bracket);
    void close();
    [[nodiscard]] bool in_list() const { return list_depth_ != 0 && list_depth_ == open_.size(); }
    bool moved_on(std::size_t position);
    bool give(Piece piece);
    bool give_found();
    bool pass_on(Piece piece);
    bool reject(const std::string& reason);
    bool stop(const std::string& reason);
    [[nodiscard]] std::string next_source();

    const std::string& source_;
    const FieldNames& names_;
    std::size_t max_;
    const RawVisit& visit_;
    JsonBytes bytes_;

    std::string open_;            ///< the brackets that are open
    std::size_t list_depth_ = 0;  ///< how many of them there are with the outermost "["; 0 where there is none
    Outer outer_ = Outer::unclear;
    std::size_t outer_begin_ = 0;
    std::vector<Piece> found_;  ///< while the outermost object is unclear: articles, if it is none itself
    bool any_found_ = false;    ///< has the outermost object had articles?
    bool in_element_ = false;   ///< of an array that may be one of articles
    std::size_t element_depth_ = 0;
    std::size_t element_begin_ = 0;
    bool has_text_ = false;          ///< has the element?
    bool list_of_articles_ = false;  ///< has an element of this array had a text?
    std::size_t textless_ = 0;       ///< elements of this array so far, while none has had a text
    std::size_t count_ = 0;
    bool wanted_ = true;
    bool done_ = false;  ///< has it been said why nothing more can be read?
};

}  // namespace soichi
