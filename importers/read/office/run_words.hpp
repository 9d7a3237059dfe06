#pragma once

#include <string>
#include <string_view>

namespace soichi {

/// The words of one paragraph, gathered run by run; those in the fonts of TCVN3 and VNI are decoded.
class RunWords {
public:
    /// `font` is the name of the run's font; empty where it is not known.
    void add(std::string_view words, std::string_view font);

    /// White space as an office file means it: a run of it is one space, and none follows another.
    void add_collapsed(std::string_view words, std::string_view font);

    /// All words so far, which are taken away.
    std::string take();

private:
    void decode_pending();

    std::string words_;
    std::string pending_;  ///< in the encoding of `font_`: a letter and its mark may stand in two runs
    std::string font_;
};

}  // namespace soichi
