#pragma once

#include "importers/find/bodies.hpp"

namespace soichi {

/// A short common word in lower case ("đoàn", "hội", "vụ") heads no name; "UBND" and "đoàn kiểm tra" may.
bool may_head(const Reading& reading, std::uint32_t at, const Hit& hit);

/// "các sở", "một số đoàn công tác", "nhiều ban".
bool counted_before(const Reading& reading, std::uint32_t at);

/// "Ban Tổ chức giải", "Ban Tổ chức Đại hội": who organises an event is no board of the Party.
bool organises_an_event(const Reading& reading, const LocalBody& body, std::uint32_t after);

/// "Ban Thường vụ Hội LHPN các quận", "Thường trực Mặt trận Tổ quốc xã, phường": the boards of a class of unions.
bool of_some_union(const Reading& reading, const BodyMention& board);

}  // namespace soichi
