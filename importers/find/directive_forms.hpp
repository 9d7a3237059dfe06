#pragma once

#include <cstdint>
#include <string>

#include "core/names/designator.hpp"
#include "importers/find/reading.hpp"

namespace soichi {

/// The noun before a document's number.
struct FormBefore {
    std::uint32_t first = 0;  ///< where the form begins; the number itself where there is none
    std::string noun;         ///< empty where there is none
    bool so = false;          ///< "số" stands between
};

/// "Chương trình phối hợp số", "Quyết định", "Công điện khẩn số:" before the number at `at`.
FormBefore form_before(const Reading& reading, std::uint32_t at);

/// "Quyết định xử phạt vi phạm hành chính số", "kết luận thanh tra số": what it is about stands between form and
/// number. Only a form that the symbol of the designator confirms is looked for. "Quyết định khởi tố vụ án hình sự số
/// |32/C46-P12": the noun before "số", with what is decided between; its symbol may be any.
FormBefore individual_decision(const Reading& reading, std::uint32_t at);

FormBefore distant_form(const Reading& reading, std::uint32_t at, const Designator& designator);

}  // namespace soichi
