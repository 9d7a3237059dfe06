#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace soichi {

/// What the look of a run says of its words; what is not said is inherited.
struct RunStyle {
    std::string font;            ///< name of the font; it may be one of TCVN3 or VNI. Empty: not said
    std::optional<bool> hidden;  ///< are the words shown to nobody?
    std::string parent;          ///< name of the style that says the rest; empty: none
};

/// `upper`, and where it says nothing what `lower` says; without parent.
RunStyle laid_over(const RunStyle& upper, const RunStyle& lower);

/// The named styles of an office file.
class RunStyles {
public:
    /// The style of that name; a later one goes before.
    void add(const std::string& name, RunStyle style);

    /// What the style and its parents say together; nothing is said by a name that is not known.
    [[nodiscard]] RunStyle resolved(std::string_view name) const;

private:
    std::map<std::string, RunStyle, std::less<>> styles_;
};

}  // namespace soichi
