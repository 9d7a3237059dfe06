#include "tests/read/portal_pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "importers/find/furniture.hpp"
#include "importers/read/times/time_stamp.hpp"
#include "tests/read/page_maker.hpp"

namespace soichi::test {

namespace {

std::string element(const std::string& name, const std::string& attributes, const std::string& inner)
{
    return "<" + name + (attributes.empty() ? "" : " " + attributes) + ">" + inner + "</" + name + ">\n";
}

std::string lead(PageMaker& make, const std::string& name, const std::string& attributes)
{
    return make.article.lead.empty() ? "" : element(name, attributes, make.own(make.article.lead));
}

/// The columns of a page around `middle`.
std::string columns(PageMaker& make, const std::string& middle)
{
    const auto side = make.side_column();
    return make.maybe() ? side + middle : middle + side;
}

std::string nukeviet(PageMaker& make)
{
    const std::string portal = "Cổng thông tin điện tử Lam Giang";
    auto html = make.head(portal, R"(<meta name="generator" content="NukeViet v4.5">)");
    make.line_breaks = make.maybe();
    auto middle = element("h1", R"(class="title margin-bottom-lg")", escaped(make.article.title));
    middle += element("span", R"(class="h5")", make.date_line()) + "<span>" + make.other("681 lượt đọc") + "</span>" +
              make.share();
    middle += lead(make, "div", R"(class="hometext m-bottom" itemprop="description")");
    middle += element("div", R"(id="news-bodyhtml" class="bodytext margin-bottom-lg")", make.body() + make.author());
    middle += element("div", R"(class="news_column panel")",
                      element("p", "", make.other("Tổng số điểm của bài viết là: 0 trong 0 đánh giá")) +
                          make.other("Click để đánh giá bài viết"));
    middle += make.comments() + make.related();
    html +=
        R"(<body><div class="logo"><a href="/"><img src="/l.png" alt=")" + portal + R"("/></a></div>)" + make.menu();
    return html + element("section", "", columns(make, element("div", R"(class="col-sm-16")", middle))) + make.footer();
}

std::string sharepoint(PageMaker& make)
{
    const std::string portal = "Trang thông tin điện tử huyện Lam Giang";
    auto html = make.head(portal, R"(<meta name="GENERATOR" content="Microsoft SharePoint">)");
    make.word_like = true;
    auto middle = element(make.one_of({"h1", "div"}), R"(class="news-title")", escaped(make.article.title));
    middle += element("div", R"(class=")" + make.one_of({"news-date", make.unknown_name()}) + R"(")", make.date_line());
    middle += lead(make, "div", R"(class=")" + make.one_of({"news-lead", make.unknown_name()}) + R"(")");
    middle += element("div", R"(class=")" + make.one_of({"ms-rtestate-field", "ExternalClass0A1B2C3D4E5F"}) + R"(")",
                      make.body() + make.author());
    middle += make.related() + make.share();
    const std::string state = R"(<input type="hidden" name="__VIEWSTATE" value="/wEPDwUBMA9kFgJm"/>)";
    const auto ribbon = element("div", R"(id="s4-ribbonrow")", make.other("Duyệt trang và chia sẻ nội dung"));
    const auto form =
        element("form", R"(id="aspnetForm" method="post")",
                state + ribbon + make.menu() + columns(make, element("div", R"(id="ctl00_PlaceHolderMain")", middle)) +
                    make.footer());
    return html + "<body>" + form;
}

std::string liferay(PageMaker& make)
{
    const std::string portal = "Cổng thông tin điện tử tỉnh Lam Giang";
    auto html = make.head(portal, "");
    make.word_like = make.maybe();
    auto text = lead(make, "p", R"(style="font-weight: bold")") + make.body() + make.author();
    auto middle = "null" + element("h3", R"(class="header-title")", "<span>" + escaped(make.article.title) + "</span>");
    make.page.furniture.emplace_back("null");
    middle += element("div", R"(class="metadata-publish-date")", make.date_line());
    middle += element("div",
                      R"(class=")" + make.one_of({"journal-content-article", "asset-full-content", "asset-content"}) +
                          R"(" data-analytics="1")",
                      text);
    middle +=
        element("div", R"(class="taglib-ratings stars")", make.other("Đánh giá của bạn cho tin này")) + make.related();
    html += R"(<body class="yui3-skin-sam">)" + make.menu();
    return html +
           columns(make, element("section", R"(class="portlet" id="portlet_com_liferay_asset_publisher_web_portlet")",
                                 middle)) +
           make.footer();
}

std::string wordpress(PageMaker& make)
{
    const std::string portal = "Báo Lam Giang";
    auto html = make.head(portal, R"(<meta name="generator" content="WordPress 6.1">)");
    auto text = lead(make, "p", "") + make.body() + make.author() +
                (make.maybe() ? element("div", R"(class="sharedaddy sd-sharing-enabled")", make.share()) : "");
    text += make.maybe() ? element("div", R"(class="jp-relatedposts")", make.related()) : "";
    const auto time = fmt::format(R"(<time class="entry-date published" datetime="{}T03:15:00+00:00">{}</time>)",
                                  make.article.date, make.other("đăng trong chuyên mục thời sự"));
    make.date_line();
    const auto header = element("header", R"(class="entry-header")",
                                element("h1", R"(class="entry-title")", escaped(make.article.title)) +
                                    element("div", R"(class="entry-meta")", time));
    auto middle = element("article", R"(class="post type-post hentry")",
                          header + element("div", R"(class="entry-content")", text));
    middle += make.related() + make.comments();
    html += R"(<body class="single single-post">)" +
            element("header", R"(id="masthead")",
                    element("p", R"(class="site-title")", make.other_link(portal)) + make.menu());
    return html + columns(make, element("main", R"(id="main")", middle)) + make.footer();
}

std::string newspaper(PageMaker& make)
{
    const std::string portal = "Báo Lam Giang điện tử";
    auto html = make.head(portal, "");
    make.line_breaks = make.choose(3) == 0;
    const bool inside = make.maybe();
    auto middle =
        element("h1", R"(class=")" + make.one_of({"title-detail", "detail-title", make.unknown_name()}) + R"(")",
                escaped(make.article.title));
    middle += element("span", R"(class=")" + make.one_of({"date", "detail-time", make.unknown_name()}) + R"(")",
                      make.date_line());
    auto sapo = lead(make, make.one_of({"h2", "p", "div"}),
                     R"(class=")" + make.one_of({"sapo", "description", "detail-sapo", make.unknown_name()}) + R"(")");
    auto text = make.body();
    text += make.maybe() ? make.related() : "";
    const auto author =
        make.article.author.empty() ? "" : element("p", R"(class="author")", make.own(make.article.author));
    const auto body = element(make.one_of({"article", "div"}),
                              R"(class=")" +
                                  make.one_of({"fck_detail", "detail-content afcbc-body", "article-body",
                                               "content-detail", "detail__content cms-body"}) +
                                  R"(")",
                              (inside ? sapo : "") + text + (make.maybe() ? author : ""));
    const bool told = body.find(R"(class="author")") != std::string::npos;
    middle += (inside ? "" : sapo) + body + (told ? "" : author) + make.share() + make.comments();
    html += "<body>" +
            element("header", R"(class="page-header")", element("h1", R"(class="logo")", make.other_link(portal))) +
            make.menu();
    return html + columns(make, element("div", R"(class="container")", middle)) + make.footer();
}

std::string legal(PageMaker& make)
{
    const std::string portal = "Cổng thông tin văn bản Lam Giang";
    auto html = make.head(portal, "");
    std::string rows;
    for (const auto* row : {"Số hiệu|1207/QĐ-UBND", "Loại văn bản|Quyết định", "Nơi ban hành|Tỉnh Bình Sơn",
                            "Người ký|Bùi Thế Vinh", "Tình trạng|Còn hiệu lực"}) {
        const std::string line{row};
        make.page.article.push_back(line);
        rows += "<tr><td><b>" + line.substr(0, line.find('|')) + "</b></td><td>" + line.substr(line.find('|') + 1) +
                "</td></tr>\n";
    }
    auto middle = element("h1", "", escaped(make.article.title));
    middle +=
        element("div", R"(class=")" + make.one_of({"thuoc-tinh-van-ban", "vbProperties", "doc-attributes"}) + R"(")",
                element("table", "", rows));
    middle += element("ul", R"(class="tabs")",
                      element("li", "", make.other_link("Lược đồ văn bản")) +
                          element("li", "", make.other_link("Bản dịch tiếng Anh")));
    middle += element("div", R"(class=")" + make.one_of({"toanvancontent", "content1", "fulltext"}) + R"(")",
                      lead(make, "p", "") + make.body() + make.author());
    middle += element("div", R"(class="luot-xem")", make.other("Đã được xem 4021 lần")) + make.related();
    html += "<body>" + make.menu();
    return html + columns(make, element("div", R"(class="main")", middle)) + make.footer();
}

/// A page of a portal that nobody has written marks for.
std::string unknown(PageMaker& make)
{
    const std::string portal = "Trang tin Lam Giang";
    make.hides_names = make.choose(3) != 0;
    auto html = make.head(portal, "");
    make.line_breaks = make.choose(3) == 0;
    make.word_like = make.choose(3) == 0;
    const auto name = [&] { return R"(class=")" + make.unknown_name() + R"(")"; };
    auto middle = element(make.one_of({"h1", "h1", "h2"}), name(), escaped(make.article.title));
    middle += element("div", name(), make.date_line());
    const bool inside = make.maybe();
    const auto sapo = lead(make, make.one_of({"p", "div"}), name());
    auto text = (inside ? sapo : "") + make.body() + make.author();
    middle += (inside ? "" : sapo) + element("div", name(), text) + make.share() + make.related() + make.comments();
    const auto side = make.side_column();
    html += "<body>" + make.menu();
    html += make.maybe() ? element("table", "", "<tr><td>" + side + "</td><td>" + middle + "</td></tr>")
                         : element("div", name(), side + element("div", name(), middle));
    return html + make.footer();
}

}  // namespace

PortalPage portal_page(const PortalArticle& article, PortalStyle style, std::uint32_t seed)
{
    PageMaker make{article, seed};
    static constexpr std::array styles{nukeviet, sharepoint, liferay, wordpress, newspaper, legal, unknown};
    make.page.html = styles.at(static_cast<std::size_t>(style))(make) + "</body></html>\n";
    return std::move(make.page);
}

PortalArticle portal_article(std::string_view plain_text)
{
    PortalArticle article;
    plain_text = plain_text.substr(0, furniture_begin(plain_text));
    for (std::size_t at = 0; at < plain_text.size();) {
        const auto end = std::min(plain_text.find('\n', at), plain_text.size());
        const std::string line{plain_text.substr(at, end - at)};
        at = end + 1;
        const auto stamp = line.size() < 60 ? time_stamp_in(line) : std::nullopt;
        if (line.find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        }
        if (article.title.empty()) {
            article.title = line;
        } else if (article.parts.empty() && article.date.empty() && stamp && stamp->second) {
            article.date = to_string(stamp->day);
        } else {
            article.parts.push_back({ArticlePart::Kind::paragraph, {line}});
        }
    }
    article.date = article.date.empty() ? "2021-01-15" : article.date;
    return article;
}

}  // namespace soichi::test
