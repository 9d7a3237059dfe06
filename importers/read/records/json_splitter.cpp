#include "importers/read/records/json_splitter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace soichi {

namespace {

/// How deep an array of articles may stand in other things.
constexpr std::size_t deepest_list = 1000;

std::string too_large(std::size_t max)
{
    return fmt::format("an object of more than {} bytes; split it, or raise --max-article", max);
}

}  // namespace

JsonSplitter::JsonSplitter(ByteStream& stream, const std::string& source, const FieldNames& names, std::size_t max,
                           const RawVisit& visit)
    : source_{source},
      names_{names},
      max_{max},
      visit_{visit},
      bytes_{stream, max, [this] { return make_room(); }}
{
}

bool JsonSplitter::take_scalar()
{
    if (bytes_.injecting()) {
        return true;
    }
    if (bytes_.overflowed()) {
        return false;  // a number that is too long looks as if it ended
    }
    const bool element = outer_ == Outer::array && open_.size() == 1;
    if ((open_.empty() || element) && !reject("not an object; an article is an object with its text")) {
        return false;
    }
    return moved_on(bytes_.Tell());
}

bool JsonSplitter::take_key(std::string_view name)
{
    if (name != names_.text || bytes_.injecting()) {
        return true;
    }
    if (in_element_) {
        has_text_ = has_text_ || open_.size() == element_depth_ + 1;
    } else if (outer_ == Outer::unclear && open_.size() == 1) {
        outer_ = Outer::article;
        found_.clear();
    }
    return true;
}

void JsonSplitter::open(char bracket)
{
    open_.push_back(bracket);
    list_depth_ = list_depth_ == 0 && bracket == '[' ? open_.size() : list_depth_;
}

void JsonSplitter::close()
{
    list_depth_ = list_depth_ == open_.size() ? 0 : list_depth_;
    open_.pop_back();
}

bool JsonSplitter::begin(char bracket)
{
    const auto position = bytes_.Tell();
    if (bytes_.injecting()) {
        open(bracket);
        return true;
    }
    if (open_.empty()) {
        outer_ = bracket == '[' ? Outer::array : Outer::unclear;
        outer_begin_ = position;
        any_found_ = false;
        bytes_.mark(position + (bracket == '[' ? 1 : 0));
    } else if (!in_element_ && outer_ != Outer::article && in_list() && (bracket == '{' || outer_ == Outer::array)) {
        in_element_ = true;
        has_text_ = false;
        element_depth_ = open_.size();
        element_begin_ = position;
        bytes_.mark(outer_ == Outer::unclear ? outer_begin_ : position);
    }
    open(bracket);
    const bool held = in_element_ || outer_ != Outer::container;
    return held || open_.size() <= deepest_list || stop("brackets nested too deep; it is read no further");
}

bool JsonSplitter::end()
{
    const auto after = bytes_.Tell() + 1;
    if (in_list()) {
        list_of_articles_ = false;
        textless_ = 0;
    }
    close();
    if (in_element_ && open_.size() == element_depth_) {
        in_element_ = false;
        return end_element({element_begin_, after}) && moved_on(after);
    }
    const bool object = open_.empty() && outer_ != Outer::array;
    return (!object || end_outermost({outer_begin_, after})) && moved_on(after);
}

bool JsonSplitter::end_element(Piece element)
{
    if (outer_ == Outer::array) {
        return give(element);
    }
    list_of_articles_ = list_of_articles_ || has_text_;
    if (!list_of_articles_) {
        ++textless_;
        return true;
    }
    for (; textless_ > 0; --textless_) {
        if (!give({})) {
            return false;
        }
    }
    return give(element);
}

bool JsonSplitter::end_outermost(Piece object)
{
    if (outer_ == Outer::container) {
        return any_found_ ||
               reject(fmt::format("no object with \"{}\" in it; say with --text-field which member holds the text",
                                  names_.text));
    }
    return found_.empty() ? pass_on(object) : give_found();
}

/// In an array of articles and around it, and between values, only what has not been read is of interest.
bool JsonSplitter::moved_on(std::size_t position)
{
    outer_ = open_.empty() ? Outer::unclear : outer_;
    if (!in_element_ && (outer_ == Outer::array || outer_ == Outer::container || open_.empty())) {
        bytes_.mark(position);
    }
    return true;
}

bool JsonSplitter::give(Piece piece)
{
    any_found_ = true;
    if (outer_ == Outer::unclear) {
        found_.push_back(piece);
        return true;
    }
    return pass_on(piece);
}

bool JsonSplitter::give_found()
{
    const auto found = std::exchange(found_, {});
    return std::all_of(found.begin(), found.end(), [this](Piece piece) { return pass_on(piece); });
}

bool JsonSplitter::pass_on(Piece piece)
{
    if (piece.begin == piece.end) {
        return reject(fmt::format("no \"{}\"; other elements of the same array have one", names_.text));
    }
    const auto bytes = bytes_.between(piece.begin, piece.end);
    if (bytes.size() > max_) {
        return reject(too_large(max_));
    }
    if (bytes.front() != '{') {
        return reject("not an object; an article is an object with its text");
    }
    wanted_ = visit_(RawItem{next_source(), Format::json_object, std::string{bytes}});
    return wanted_;
}

bool JsonSplitter::reject(const std::string& reason)
{
    wanted_ = visit_(Rejection{next_source(), reason});
    return wanted_;
}

std::string JsonSplitter::next_source()
{
    return fmt::format("{}#{}", source_, ++count_);
}

/// More than an article may have has been read: the outermost object is none.
bool JsonSplitter::make_room()
{
    if (!in_element_ && bytes_.held().find_first_not_of(", \t\r\n") == std::string_view::npos) {
        bytes_.mark_here();
        return true;
    }
    if (outer_ != Outer::unclear || (list_depth_ == 0 && found_.empty())) {
        return false;
    }
    outer_ = Outer::container;
    if (!give_found()) {
        return false;
    }
    if (in_element_) {
        bytes_.mark(element_begin_);
    } else {
        bytes_.mark_here();
    }
    return bytes_.held().size() <= max_;
}

bool JsonSplitter::stop(const std::string& reason)
{
    done_ = true;
    wanted_ = visit_(Rejection{source_, reason});
    return false;
}

bool JsonSplitter::give_up(const std::string& error)
{
    if (done_ || !wanted_) {
        return false;
    }
    if (!bytes_.overflowed()) {
        return give_found() && stop(fmt::format("not JSON (byte {}): {}", bytes_.Tell(), error));
    }
    if (outer_ == Outer::container && !in_element_) {
        return stop(fmt::format("more than {} bytes that are in no article; it is read no further", max_));
    }
    return pass_over_element();
}

/// Then the rest of the outermost value is read as if it began there.
bool JsonSplitter::pass_over_element()
{
    bytes_.pass_value();
    std::string around;
    if (outer_ == Outer::array || outer_ == Outer::container) {
        for (const char bracket : open_.substr(0, in_element_ ? element_depth_ : open_.size())) {
            around += bracket == '{' ? "{\"\":" : "[";
        }
    }
    open_.clear();
    list_depth_ = 0;
    in_element_ = false;
    any_found_ = true;
    found_.clear();
    if (!around.empty()) {
        bytes_.inject(around + "null");
    }
    return reject(too_large(max_));
}

}  // namespace soichi
