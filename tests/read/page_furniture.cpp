#include <fmt/format.h>

#include "tests/read/page_maker.hpp"

namespace soichi::test {

namespace {

const std::vector<std::string>& teasers()
{
    static const std::vector<std::string> lines{"Khai giảng lớp bồi dưỡng nghiệp vụ hòa giải viên",
                                                "Thông báo lịch tiếp công dân quý tới",
                                                "Giải bóng chuyền nữ khu vực miền núi khép lại",
                                                "Ra quân dọn vệ sinh bờ kè sông Lam Giang",
                                                "Trao học bổng cho học sinh vượt khó",
                                                "Mời góp ý dự thảo quy hoạch khu trung tâm",
                                                "Nông dân vui vì vải thiều được giá",
                                                "Tập huấn phòng cháy rừng mùa khô",
                                                "Hội chợ hàng thủ công mở cửa đón khách"};
    return lines;
}

}  // namespace

std::string PageMaker::menu()
{
    std::string html;
    for (const auto* item : {"Trang chủ", "Giới thiệu", "Sơ đồ cổng", "Thủ tục trực tuyến", "Văn bản mới",
                             "Thư viện ảnh", "Liên hệ", "Hỏi đáp", "Đăng nhập"}) {
        html += R"(<li class="menu-item">)" + other_link(item) + "</li>\n";
    }
    const auto list =
        R"(<ul class=")" + name_of({"nav navbar-nav", "menu", "topnav", "sf-menu"}) + R"(">)" + html + "</ul>\n";
    return maybe() && !hides_names
               ? R"(<nav class="navbar">)" + list + "</nav>\n"
               : R"(<div id=")" + name_of({"menu", "mainmenu", "top-nav", "menu-ngang"}) + R"(">)" + list + "</div>\n";
}

std::string PageMaker::side_column()
{
    std::string html = "<h3>" + other("Tin đọc nhiều trong tuần") + "</h3><ul>\n";
    const auto first = choose(5);
    for (std::size_t i = first; i < first + 4; ++i) {
        html += R"(<li><img src="/t.jpg" alt=""/>)" + other_link(teasers()[i]) + "</li>\n";
    }
    html += "</ul>\n";
    if (maybe()) {
        html += "<div><p>" + other_link(teasers()[first]) + "</p><p>" +
                other("Những ngày này, bà con các bản ven sông tất bật thu hoạch, thương lái đến tận vườn thu mua, giá "
                      "cao hơn mọi năm, ai cũng phấn khởi.") +
                "</p></div>\n";
    }
    html += R"(<div class=")" + name_of({"counter", "thong-ke-truy-cap", "statistics"}) + R"("><h3>)" +
            other("Thống kê truy cập") + "</h3><ul>";
    for (const auto* line : {"Đang truy cập", "Máy chủ tìm kiếm", "Khách viếng thăm", "Tổng lượt truy cập"}) {
        html += fmt::format(R"(<li>{}<span class="display-table-cell">{}</span></li>)", other(line),
                            other(std::to_string(10 + choose(90000))));
    }
    html += "</ul></div>\n<select><option>" + other("Chọn liên kết trang ngành") + "</option></select>\n";
    return fmt::format("<div class=\"{}\">{}</div>\n",
                       name_of({"sidebar col-sm-8", "right-column widget", "sidebar", "cot-phai menu-phai"}), html);
}

std::string PageMaker::related()
{
    std::string html;
    const auto count = 2 + choose(5);
    for (std::uint32_t i = 0; i < count; ++i) {
        html += fmt::format("<li>{} <span class=\"date\">({})</span></li>\n",
                            other_link(teasers()[(i + choose(3)) % teasers().size()]),
                            other("0" + std::to_string(1 + choose(8)) + "/02/2023"));
    }
    const auto head = one_of({"Những tin mới hơn", "Tin liên quan", "Các tin khác", "Tin cùng chuyên mục"});
    return fmt::format("<div class=\"{}\"><p class=\"h3\"><strong>{}</strong></p><ul class=\"{}\">{}</ul></div>\n",
                       name_of({"others", "related-news", "tin-khac", unknown_name()}), other(head),
                       name_of({"related list-inline", "list"}), html);
}

std::string PageMaker::comments()
{
    return fmt::format(
        R"(<div id="{}" class="{}"><h4>{}</h4><form action="/comment/" method="post"><input type="text" )"
        R"(placeholder="Họ tên"/>)"
        "<label>{}</label><textarea>{}</textarea><button>{}</button></form>{}</div>\n",
        name_of({"idcomment", "comments", unknown_name()}), name_of({"comment-box", unknown_name()}),
        other("Ý kiến bạn đọc"), other("Mã bảo mật"), other("Nhập nội dung ý kiến"), other("Gửi bình luận"),
        maybe()
            ? "<p>" +
                  other("Trương Quý: Tôi rất đồng tình, mong sớm có đèn đường cho xóm tôi, trẻ con đi học về đỡ tối.") +
                  "</p>"
            : "");
}

std::string PageMaker::share()
{
    return fmt::format("<div class=\"{}\"><ul><li>{}</li><li>{}</li><li>{}</li></ul></div>\n",
                       name_of({"socialicon", "share-buttons", "social-share"}), other_link("Chia sẻ Facebook"),
                       other_link("In trang"), other_link("Gửi cho bạn bè"));
}

std::string PageMaker::footer()
{
    const auto words =
        fmt::format("<p>{}</p><p>{}</p><p>{}</p>", other("Bản quyền thuộc về Cổng thông tin điện tử Lam Giang"),
                    other("Giấy phép số 77/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 01/02/2016. Chịu trách "
                          "nhiệm chính: Ông Trương Quý Mùi, Chánh Văn phòng, Trưởng Ban Biên tập"),
                    other("Địa chỉ: số 5, đường Ven Sông, phường Cầu Đá. Điện thoại: 0200 000 111, thư điện tử: "
                          "vp@lamgiang.example"));
    const auto stay = R"(<div id=")" + name_of({"timeoutsess"}) + R"(">)" +
                      other("Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập") + "</div>";
    return (maybe() && !hides_names
                ? R"(<footer id="footer">)" + words + "</footer>"
                : R"(<div class=")" + name_of({"footer", "chan-trang footer-bottom"}) + R"(">)" + words + "</div>") +
           stay + "<script>var views = '<p>no text</p>';</script>\n";
}

std::string PageMaker::date_line()
{
    const auto& iso = article.date;
    const auto day = iso.substr(8, 2) + "/" + iso.substr(5, 2) + "/" + iso.substr(0, 4);
    page.facts.date = iso;
    page.facts.version = iso + "T03:15:00Z";
    switch (choose(4)) {
    case 0:
        return "Thứ hai - " + day + " 10:15";
    case 1:
        return day + " 10:15 SA";
    case 2:
        return "Ngày đăng: " + day + " | 10:15";
    default:
        return "Cập nhật lúc: 10:15, ngày " + day;
    }
}

std::string PageMaker::head(const std::string& portal, const std::string& generator)
{
    const auto url = "https://lamgiang.example/vi/news/" + std::to_string(choose(100000)) + ".html";
    page.facts.title = article.title;
    page.facts.publisher = portal;
    std::string html = fmt::format("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>{} - "
                                   "{}</title>\n<style>p {{ color: red }}</style>{}\n",
                                   escaped(article.title), escaped(portal), generator);
    if (maybe()) {
        page.facts.url = url;
        html += fmt::format("<link rel=\"canonical\" href=\"{}\"/>\n", url);
    }
    if (maybe()) {
        html += fmt::format(
            "<meta property=\"og:title\" content=\"{}\"/><meta property=\"og:site_name\" content=\"{}\"/>\n",
            escaped(article.title), escaped(portal));
    }
    if (maybe()) {
        page.facts.date = article.date;
        page.facts.version = article.date + "T03:15:00Z";
        html += fmt::format(R"(<script type="application/ld+json">{{"@context": "https://schema.org", "@type": )"
                            "\"NewsArticle\", \"datePublished\": \"{}T10:15:00+07:00\"}}</script>\n",
                            article.date);
    }
    return html + "</head>";
}

}  // namespace soichi::test
