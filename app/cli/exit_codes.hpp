#pragma once

#include <array>
#include <string_view>

#include "app/cli/language.hpp"
#include "app/cli/outcome.hpp"

namespace soichi::cli {

/// What one exit code tells.
struct ExitRule {
    Outcome outcome;
    int code;
    std::string_view vietnamese;
    std::string_view english;
};

/// The only table of exit codes; programs that call this one rely on it.
// clang-format off
inline constexpr std::array exit_rules{
    ExitRule{Outcome::done,           0,   "xong", "done"},
    ExitRule{Outcome::some_rejected,  1,   "một số đầu vào bị từ chối",
                                           "some inputs were rejected"},
    ExitRule{Outcome::different,      1,   "hai đồ thị khác nhau (lệnh diff)", "two graphs differ (diff)"},
    ExitRule{Outcome::misused,        2,   "dòng lệnh sai, tên không có hoặc không rõ ràng, hoặc không ghi được kết quả",
                                           "bad command line, unknown or ambiguous name, or an answer that cannot be written"},
    ExitRule{Outcome::nothing_read,   3,   "không đọc được đầu vào nào", "none of the inputs could be read"},
    ExitRule{Outcome::locked,         4,   "kho đang bị tiến trình khác khóa", "another process has locked the store"},
    ExitRule{Outcome::store_unusable, 5,   "không có kho, kho hỏng hoặc khác phiên bản",
                                           "the store is missing, damaged or of another version"},
    ExitRule{Outcome::empty_answer,   6,   "không có kết quả (chỉ với --fail-empty)", "empty answer (only with --fail-empty)"},
    ExitRule{Outcome::broken,         70,  "lỗi của chính chương trình", "a fault of the program itself"},
    ExitRule{Outcome::interrupted,    130, "dừng bởi Ctrl-C", "stopped by Ctrl-C"},
    ExitRule{Outcome::reader_gone,    141, "bên đọc kết quả đã đóng trước (| head)", "the reader of the answer went away (| head)"},
    ExitRule{Outcome::terminated,     143, "dừng bởi SIGTERM", "stopped by SIGTERM"},
};
// clang-format on

constexpr std::string_view meaning_of(const ExitRule& rule, Language language)
{
    return language == Language::vietnamese ? rule.vietnamese : rule.english;
}

}  // namespace soichi::cli
