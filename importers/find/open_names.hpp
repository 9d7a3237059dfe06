#pragma once

#include <optional>

#include "importers/find/bodies.hpp"

namespace soichi {

/// A body with a free name after a known head ("Trung tâm Phát triển quỹ đất tỉnh Yên Bái", "Đoàn kiểm tra của Ban Chỉ
/// đạo").
///
/// The name goes on to a sign or to a word that ends names; its place and its host are read from its end, or after
/// "của", a comma (units run from small to large) or in brackets. `after_title`: what stands before says that it is a
/// body's, so that its words may be in lower case.
std::optional<BodyMention> open_body_at(const Reading& reading, std::uint32_t at, const Hit& head,
                                        bool after_title = false);

}  // namespace soichi
