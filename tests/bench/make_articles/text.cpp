#include "tests/bench/make_articles/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "tests/bench/make_articles/random.hpp"
#include "tests/bench/make_articles/words.hpp"

namespace soichi::bench {
namespace {

using std::chrono::days;

/// What one article is about: a directive, the line of places that carry it out, and the day it is written.
struct Story {
    const World& world;
    Random random;
    std::size_t directive = 0;
    std::size_t province = 0, district = 0, commune = 0;  ///< positions in the world's lists
    std::chrono::sys_days day;
    std::size_t next_filler = 0;

    [[nodiscard]] const Place& its_province() const { return world.places().provinces[province]; }
    [[nodiscard]] const Place& its_district() const { return world.places().districts[district]; }
    [[nodiscard]] const Place& its_commune() const { return world.places().communes[commune]; }
    [[nodiscard]] int year() const { return year_of(day); }
};

struct Body {
    std::string title;
    std::vector<std::string> paragraphs;
};

Story begin(const World& world, std::uint64_t index)
{
    Random random{mixed({world.seed(), 5, index})};
    const auto directive = random.skewed(world.centrals());
    const auto& places = world.places();
    auto province = random.skewed(places.provinces.size());
    while (places.provinces[province].below.empty()) {
        province = (province + 1) % places.provinces.size();
    }
    const auto& districts = places.provinces[province].below;
    auto at = random.below(districts.size());
    for (std::size_t tries = 0; places.districts[districts[at]].below.empty() && tries < districts.size(); ++tries) {
        at = (at + 1) % districts.size();
    }
    const auto district = districts[at];
    const auto& communes = places.districts[district].below;
    const auto commune = communes.empty() ? 0 : random.any(communes);
    const auto day = world.central(directive).date + days{110 + static_cast<int>(random.skewed(900))};
    const auto first_filler = random.below(words::fillers.size());
    return {world, random, directive, province, district, commune, day, first_filler};
}

/// "Chỉ thị số 16/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ".
std::string full(const Cited& cited)
{
    auto words = cited.form + " số " + cited.designator + " ngày " + day_month_year(cited.date);
    if (cited.issuer.empty()) {
        return words + " giữa Ban Dân vận Trung ương và Ban Cán sự đảng Chính phủ";
    }
    return words + " của " + cited.issuer;
}

/// As full(), at times with the noise of real pages: a space after a separator, a comma before the date.
std::string cited(Story& story, const Cited& document)
{
    auto words = full(document);
    if (story.random.chance(4)) {
        words.insert(words.find('-', words.find(document.designator)) + 1, 1, ' ');
    } else if (story.random.chance(4)) {
        words.insert(words.find(" ngày "), 1, ',');
    }
    return words;
}

std::string brief(const Cited& document)
{
    return document.form + " " + document.number;
}

std::string official(Story& story, int level, std::size_t place, std::size_t rank, std::string_view joint,
                     std::string_view titles)
{
    return story.world.holder(level, place, rank, story.year()) + std::string{joint} + std::string{titles};
}

std::string filler(Story& story, std::string_view pattern)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '#') {
            const bool share = pattern.substr(i + 1).starts_with('%');
            text += std::to_string(share ? 80 + story.random.below(20) : 2 + story.random.skewed(980));
        } else if (c == '@') {
            text += story.its_commune().type + " " + story.its_commune().name;
        } else {
            text += c;
        }
    }
    return text;
}

void fill(Story& story, Body& body, std::size_t count)
{
    constexpr std::size_t stride = 7;  // has no divisor in common with the number of fillers: none comes twice in a row
    static_assert(words::fillers.size() % stride != 0);
    for (std::size_t i = 0; i < count; ++i) {
        story.next_filler = (story.next_filler + stride) % words::fillers.size();
        body.paragraphs.push_back(filler(story, words::fillers[story.next_filler]));
    }
}

/// As official(), after "ông" or "bà".
std::string addressed(Story& story, int level, std::size_t place, std::size_t rank, std::string_view titles)
{
    const auto person = official(story, level, place, rank, ", ", titles);
    return (person.find(" Thị ") < person.find(',') ? "bà " : "ông ") + person;
}

/// "Tỉnh ủy viên": a member of the committee that is named by `word`.
std::string member_of(const std::string& word)
{
    return word + " viên";
}

std::string province_leader(Story& story, std::string_view joint)
{
    return official(story, 1, story.province, 3, joint,
                    "Ủy viên Ban Thường vụ " + party_committee_word(story.its_province()) + ", Phó Chủ tịch UBND " +
                        story.its_province().type + " " + story.its_province().name);
}

std::string opening_list(Story& story)
{
    const auto committee = party_committee_word(story.its_province());
    return "Dự hội nghị có các đồng chí: " + province_leader(story, " – ") + "; " +
           official(story, 1, story.province, 2, " – ", member_of(committee) + ", Giám đốc Sở Nội vụ") + "; " +
           official(story, 1, story.province, 1, "- ", "Phó Giám đốc Sở Tài chính") + "; lãnh đạo các sở, ban, ngành.";
}

Body conference(Story& story)
{
    const auto top = story.world.central(story.directive);
    const auto own = story.world.provincial(story.directive, story.province);
    const auto& place = story.its_province();
    Body body{place.name + " triển khai " + top.form + " số " + top.designator, {}};
    body.paragraphs.push_back("Sáng ngày " + day_month_year(story.day) + ", " + peoples_committee(place) +
                              " tổ chức hội nghị triển khai " + cited(story, top) + " về " + top.subject + ".");
    body.paragraphs.push_back(opening_list(story));
    body.paragraphs.push_back("Thực hiện " + full(top) + ", " + own.issuer + " đã ban hành " + own.form + " số " +
                              own.designator + " ngày " + day_month_year(own.date) +
                              (own.form == "Quyết định" ? " ban hành Kế hoạch thực hiện " + brief(top) : "") +
                              " trên địa bàn " + place.type + ".");
    fill(story, body, 9);
    body.paragraphs.push_back("Kết luận hội nghị, đồng chí " + province_leader(story, ", ") +
                              " yêu cầu các địa phương cụ thể hóa " + brief(top) + " bằng kế hoạch của mình./.");
    return body;
}

Body cascade(Story& story)
{
    const auto above = story.world.provincial(story.directive, story.province);
    const auto own = story.world.district(story.directive, story.district);
    const auto below = story.world.communal(story.directive, story.commune);
    const auto& place = story.its_district();
    const auto committee = party_committee_word(place);
    Body body{place.name + ": Từ kế hoạch của tỉnh đến việc làm ở xã", {}};
    body.paragraphs.push_back("Thực hiện " + cited(story, above) + ", " + own.issuer + " xây dựng Kế hoạch số " +
                              own.designator + " ngày " + day_month_year(own.date) + " về " + own.subject + ".");
    body.paragraphs.push_back("Tiếp đó, " + below.issuer + " ban hành Kế hoạch số " + below.designator + " ngày " +
                              day_month_year(below.date) + " thực hiện Kế hoạch số " + own.designator + " của " +
                              own.issuer + ".");
    fill(story, body, 7);
    body.paragraphs.push_back("Chủ trì buổi làm việc ngày " + day_month_year(story.day) + " tại " + place.type + " " +
                              place.name + ", " + story.its_province().type + " " + story.its_province().name +
                              " có " +
                              addressed(story, 2, story.district, 2,
                                        "Phó Bí thư " + committee + ", Chủ tịch " + peoples_committee(place)) +
                              "; " + addressed(story, 3, story.commune, 1, "Chủ tịch " + below.issuer) + ".");
    fill(story, body, 5);
    return body;
}

Body inspection(Story& story)
{
    const auto top = story.world.central(story.directive);
    const auto& place = story.its_district();
    Body body{"Kiểm tra việc thực hiện " + top.form + " số " + top.designator + " tại " + place.type + " " + place.name, {}};
    body.paragraphs.push_back("Ngày " + day_month_year(story.day) + ", Đoàn kiểm tra của " +
                              peoples_committee(story.its_province()) + " do đồng chí " + province_leader(story, ", ") +
                              " làm Trưởng đoàn kiểm tra việc thực hiện " + cited(story, top) +
                              " (sau đây gọi tắt là " + brief(top) + ") tại " + place.type + " " + place.name + ".");
    body.paragraphs.push_back("Làm việc với đoàn có " +
                              addressed(story, 2, story.district, 2, "Chủ tịch " + peoples_committee(place)) + ".");
    fill(story, body, 8);
    const auto own = story.world.district(story.directive, story.district);
    body.paragraphs.push_back("Thực hiện " + brief(top) + ", " + own.issuer + " đã ban hành Kế hoạch số " +
                              own.designator + " ngày " + day_month_year(own.date) + ".");
    fill(story, body, 4);
    return body;
}

Body joint_programme(Story& story)
{
    const auto& place = story.its_province();
    const bool tinh = place.type == "tỉnh";
    const auto committee = party_committee(place);
    const auto number = std::to_string(10 + mixed({story.world.seed(), 6, story.province}) % 90);
    const auto programme = "Chương trình phối hợp số " + number + "-CTr/BDV" + (tinh ? "TU" : "ThU") + "-BCSĐUBND";
    Body body{place.name + " sơ kết chương trình phối hợp về công tác dân vận", {}};
    body.paragraphs.push_back("Chiều ngày " + day_month_year(story.day) + ", Ban Dân vận " + committee +
                              " và Ban Cán sự đảng " + peoples_committee(place) + " sơ kết việc thực hiện " + programme +
                              " giữa Ban Dân vận " + committee + " và Ban Cán sự đảng " + peoples_committee(place) + ".");
    body.paragraphs.push_back(opening_list(story));
    fill(story, body, 10);
    const auto top = story.world.central(story.directive);
    body.paragraphs.push_back("Hai bên thống nhất đưa nội dung " + cited(story, top) + " vào chương trình năm tới./.");
    return body;
}

Body official_document(Story& story)
{
    const auto top = story.world.central(story.directive);
    const auto own = story.world.district(story.directive, story.district);
    const auto above = story.world.provincial(story.directive, story.province);
    const auto& place = story.its_district();
    Body body{"Kế hoạch số " + own.designator + " của " + own.issuer, {}};
    body.paragraphs = {"ỦY BAN NHÂN DÂN\n" + place.type + " " + place.name, "Số: " + own.designator,
                       "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
                       place.name + ", " + long_date(own.date), "KẾ HOẠCH\nVề " + own.subject,
                       "Căn cứ " + full(top) + ";", "Căn cứ " + full(above) + ";",
                       own.issuer + " ban hành Kế hoạch thực hiện như sau:"};
    fill(story, body, 9);
    body.paragraphs.push_back("Nơi nhận:\n- UBND tỉnh;\n- Như trên;\n- Lưu: VT.");
    body.paragraphs.push_back("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n" +
                              story.world.holder(2, story.district, 2, year_of(own.date)));
    story.day = own.date;
    return body;
}

Body any_body(Story& story)
{
    static constexpr std::array kinds{conference, conference, conference,      cascade,          cascade,
                                      cascade,    cascade,    inspection,      inspection,       inspection,
                                      inspection, cascade,    joint_programme, official_document};
    return story.random.any(kinds)(story);
}

void add_furniture(Body& body)
{
    std::string lines;
    for (const auto line : words::furniture) {
        lines += lines.empty() ? "" : "\n";
        lines += line;
    }
    body.paragraphs.push_back(lines);
}

std::string iso(std::chrono::sys_days date)
{
    const std::chrono::year_month_day day{date};
    return std::to_string(static_cast<int>(day.year())) + "-" + two_digits(static_cast<unsigned>(day.month())) + "-" +
           two_digits(static_cast<unsigned>(day.day()));
}

}  // namespace

GeneratedArticle make_article(const World& world, std::uint64_t index)
{
    auto story = begin(world, index);
    auto body = any_body(story);
    if (story.random.chance(10)) {
        add_furniture(body);
    }
    auto id = std::to_string(index);
    id.insert(0, 8 - std::min<std::size_t>(8, id.size()), '0');
    std::string text;
    for (const auto& paragraph : body.paragraphs) {
        text += (text.empty() ? "" : "\n\n") + paragraph;
    }
    return {id, body.title, text, iso(story.day), "https://example.org/tin/" + id + ".html"};
}

}  // namespace soichi::bench
