#pragma once

#include <string>

namespace soichi::test {

/// An article that is read without fault.
inline constexpr auto good =
    "UBND huyện Cầu Kè triển khai kế hoạch\n\n"
    "Ngày 12/9/2016, UBND huyện Cầu Kè ban hành Kế hoạch số 12/KH-UBND thực hiện Chỉ thị số 90/CT-TTg "
    "ngày 16/5/2016 của Thủ tướng Chính phủ.\n";

inline bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace soichi::test
