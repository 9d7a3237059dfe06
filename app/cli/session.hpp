#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "app/cli/language.hpp"
#include "app/cli/messages.hpp"
#include "app/cli/style.hpp"

namespace soichi::cli {

enum class ProgressMode : std::uint8_t { automatic, json, none };
enum class ColourMode : std::uint8_t { automatic, always, never };

/// What the user asked of every verb alike.
struct Session {
    Language language = Language::english;
    std::string db;      ///< the store's folder
    std::string output;  ///< file for the result; "" or "-" for standard output
    std::string data;    ///< folder of tables laid over the gazetteer; "" for none
    std::string as_of;   ///< the day of which answers are to be; "" for all times
    bool json = false;
    bool quiet = false;
    bool fail_empty = false;
    std::size_t limit = 50;  ///< lines of a list; 0 for all
    ProgressMode progress = ProgressMode::automatic;
    ColourMode colour = ColourMode::automatic;

    template <class... Values>
    [[nodiscard]] std::string say(Message message, const Values&... values) const
    {
        return cli::say(language, message, values...);
    }

    /// How text is laid out on where the result goes.
    [[nodiscard]] Style style() const;

    /// One line on standard error, unless the user wants quiet.
    void warn(const std::string& text) const;
};

}  // namespace soichi::cli
