#include "importers/resolve/body_worth.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "importers/find/foreigners.hpp"
#include "importers/find/personal_names.hpp"

namespace soichi {

namespace {

/// "Bảo tàng Quốc gia Gyeongju", "Cục Điều tra Liên bang Mỹ": does the name, or what follows it, say another country?
bool says_country(const Reading& reading, const TokenRange& name)
{
    for (auto at = name.first + 1; at <= name.last; ++at) {
        if (is_plain_country(reading, at)) {
            return true;
        }
    }
    return !may_be_vietnamese_words(reading, name);
}

/// Is a free name without place or host surely one: capitals after its head ("Học viện Quân y"), words enough, no
/// heading in capitals?
bool surely_named(const Reading& reading, const BodyMention& body)
{
    const auto first = std::max(body.name.first + 1, reading.longest(body.name.first, EntryKind::open_body).last);
    const auto last = body.range.last;
    // Of these two words after the head are a name; "Trung tâm Y tế", "Viện Nghiên cứu" may be anyone's.
    static constexpr std::array<std::string_view, 7> telling{"Học viện",  "Vụ",        "Cục",          "Bảo tàng",
                                                             "Bệnh viện", "Trại giam", "Đài Khí tượng"};
    const bool tells = std::find(telling.begin(), telling.end(), body.open->head) != telling.end() ||
                       body.open->head.rfind("Trường", 0) == 0;
    const std::uint32_t fewest_words = body.place || tells ? 2 : 3;
    // "Vụ Đồng Tâm" is what happened there.
    const bool incident =
        reading.is(body.name.first, "vụ") && reading.longest(first, EntryKind::unit_name).last == last;
    const bool of_nation =
        body.name.last > first + 1 && reading.is(body.name.last - 2, "việt") && reading.is(body.name.last - 1, "nam");
    return reading.is_word(first) && (reading[first].capital || of_nation) && !reading[body.name.first].capitals &&
           last - first >= fewest_words && !incident;
}

}  // namespace

/// A free name needs someone who holds office there, a parent or a place to be worth a node, unless its head alone
/// tells enough.
bool worth_a_node(const Reading& reading, const BodyMention& body)
{
    if (body.open == nullptr || body.open->kind == OpenKind::delegation || body.open->kind == OpenKind::ad_hoc) {
        return body.open == nullptr || !says_country(reading, body.name);
    }
    // The State's corporations carry the nation's name.
    const bool national = (body.open->head == "Tập đoàn" || body.open->head == "Tổng công ty") &&
                          !reading[body.name.first].capitals && reading.is(body.name.last - 1, "nam") &&
                          reading.is(body.name.last - 2, "việt");
    if (national) {
        return true;
    }
    const bool owned =
        body.open->kind == OpenKind::unit && (!body.host.empty() || (body.place && body.place->named != nullptr));
    return owned || (body.open->alone && surely_named(reading, body) && !says_country(reading, body.name));
}

}  // namespace soichi
