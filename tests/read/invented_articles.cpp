#include "tests/read/portal_pages.hpp"

namespace soichi::test {

namespace {

using Kind = ArticlePart::Kind;

PortalArticle meeting()
{
    return {
        "Đoàn công tác của tỉnh Bình Sơn kiểm tra việc thực hiện Chỉ thị số 45/CT-TTg tại huyện Tân Hòa",
        "Sáng 12/8, Đoàn công tác của Ban Chỉ đạo tỉnh Bình Sơn do đồng chí Lê Văn Khải làm Trưởng đoàn kiểm tra việc "
        "thực hiện Chỉ thị số 45/CT-TTg tại huyện Tân Hòa.",
        "2019-08-12",
        "Minh Hiền",
        {{Kind::paragraph,
          {"Cùng đi với đoàn có đại diện lãnh đạo Văn phòng Ủy ban nhân dân tỉnh, Sở Nội vụ, Thanh tra tỉnh và Ban Dân "
           "vận Tỉnh ủy. Tiếp đoàn có đồng chí Phạm Thị Hoa, Phó Chủ tịch Ủy ban nhân dân huyện Tân Hòa."}},
         {Kind::caption, {"Quang cảnh buổi kiểm tra tại huyện Tân Hòa"}},
         {Kind::paragraph,
          {"Báo cáo với đoàn, lãnh đạo huyện cho biết: trong hai năm qua, huyện đã ban hành 14 kế hoạch, tổ chức 32 "
           "lớp tập huấn cho cán bộ xã, thôn; giải quyết đúng hạn 98,5% hồ sơ của người dân, doanh nghiệp."}},
         {Kind::paragraph,
          {"Tuy nhiên, một số xã còn chậm niêm yết thủ tục; việc đối thoại với nhân dân ở vài nơi làm chưa thường "
           "xuyên, chưa đi vào chiều sâu."}},
         {Kind::paragraph,
          {"Kết luận buổi làm việc, đồng chí Lê Văn Khải đề nghị huyện tiếp tục quán triệt Chỉ thị, gắn công tác dân "
           "vận với cải cách hành chính, tăng cường kiểm tra cơ sở và kịp thời khen thưởng những mô hình hay./."}}}};
}

PortalArticle notice()
{
    return {"Xã An Phước họp mặt kỷ niệm ngày truyền thống ngành dân vận",
            "",
            "2021-10-15",
            "",
            {{Kind::paragraph,
              {"Chiều 15/10, Đảng ủy xã An Phước tổ chức họp mặt kỷ niệm ngày truyền thống ngành dân vận của Đảng. Dự "
               "họp mặt có bà Trần Thị Mận, Bí thư Đảng ủy xã."}}}};
}

PortalArticle officials()
{
    return {"Huyện Phú Lộc Tây công bố quyết định về công tác cán bộ",
            "Ngày 3/3/2022, Huyện ủy Phú Lộc Tây tổ chức hội nghị công bố các quyết định về công tác cán bộ của Ban "
            "Thường vụ Tỉnh ủy.",
            "2022-03-03",
            "Bích Thủy",
            {{Kind::paragraph, {"Tham dự hội nghị có các đồng chí:"}},
             {Kind::list,
              {"Nguyễn Đức Lâm, Phó Bí thư Thường trực Tỉnh ủy", "Hoàng Thị Yến, Trưởng Ban Tổ chức Tỉnh ủy",
               "Võ Quốc Bảo, Bí thư Huyện ủy Phú Lộc Tây", "Đinh Công Thành, Chủ tịch Ủy ban nhân dân huyện"}},
             {Kind::heading, {"Điều động, bổ nhiệm ba đồng chí"}},
             {Kind::paragraph,
              {"Tại hội nghị, Ban Tổ chức Tỉnh ủy công bố quyết định điều động đồng chí Võ Quốc Bảo giữ chức Giám đốc "
               "Sở Nông nghiệp và Phát triển nông thôn; bổ nhiệm đồng chí Đinh Công Thành giữ chức Bí thư Huyện ủy."}},
             {Kind::heading, {"Chia sẻ kinh nghiệm với cán bộ trẻ của huyện"}},
             {Kind::paragraph,
              {"Bình luận về kết quả ba năm qua, đồng chí Nguyễn Đức Lâm cho rằng huyện đã giữ được sự đoàn kết, thống "
               "nhất trong cấp ủy và sự đồng thuận của nhân dân."}},
             {Kind::paragraph,
              {"Các đồng chí nhận nhiệm vụ mới hứa sẽ cố gắng hết sức mình, cùng tập thể lãnh đạo huyện hoàn thành tốt "
               "nhiệm vụ được giao."}}}};
}

PortalArticle figures()
{
    return {
        "Kết quả phong trào thi đua “Dân vận khéo” ở thị xã Hải Thịnh năm 2020",
        "Năm 2020, thị xã Hải Thịnh có 126 mô hình “Dân vận khéo” được công nhận, tăng 18 mô hình so với năm trước.",
        "2020-12-20",
        "Tin, ảnh: Quốc Huy",
        {{Kind::paragraph,
          {"Theo báo cáo của Ban Dân vận Thị ủy Hải Thịnh, các mô hình tập trung vào xây dựng nông thôn mới, giảm "
           "nghèo, giữ gìn an ninh trật tự & vệ sinh môi trường ở khu dân cư."}},
         {Kind::table,
          {"Đơn vị|Số mô hình|Người phụ trách", "Phường Đông Hải|31|Nguyễn Thị Sáu",
           "Phường Bắc Thịnh|27|Lương Văn Tài", "Xã Hải Long|22|Trịnh Xuân Phúc"}},
         {Kind::caption, {"Mô hình đường hoa ở xã Hải Long"}},
         {Kind::quote,
          {"Chúng tôi nghĩ việc gì có lợi cho dân thì làm trước, nói sau cũng được, ông Lương Văn Tài, Chủ tịch Ủy ban "
           "nhân dân phường Bắc Thịnh, tâm sự."}},
         {Kind::paragraph,
          {"Năm 2021, thị xã phấn đấu mỗi chi bộ có ít nhất một mô hình mới, thiết thực, phù hợp với điều kiện của địa "
           "phương, được nhân dân đồng tình hưởng ứng."}},
         {Kind::paragraph,
          {"Ban Dân vận Thị ủy sẽ kiểm tra kết quả vào quý III và báo cáo Ban Thường vụ Thị ủy trước ngày "
           "30/10/2021."}}}};
}

PortalArticle decision()
{
    return {"Quyết định số 1207/QĐ-UBND về việc kiện toàn Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh Bình Sơn",
            "",
            "2018-05-04",
            "",
            {{Kind::table,
              {"ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
               "Số: 1207/QĐ-UBND|Bình Sơn, ngày 02 tháng 5 năm 2018"}},
             {Kind::paragraph, {"QUYẾT ĐỊNH"}},
             {Kind::paragraph, {"Về việc kiện toàn Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở"}},
             {Kind::paragraph, {"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"}},
             {Kind::paragraph, {"Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"}},
             {Kind::paragraph,
              {"Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 233/TTr-SNV ngày 26 tháng 4 năm 2018,"}},
             {Kind::paragraph, {"QUYẾT ĐỊNH:"}},
             {Kind::paragraph,
              {"Điều 1. Kiện toàn Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh Bình Sơn gồm 11 thành viên, do "
               "ông Bùi Thế Vinh, Phó Chủ tịch Ủy ban nhân dân tỉnh, làm Trưởng ban."}},
             {Kind::paragraph,
              {"Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 88/QĐ-UBND ngày 15 tháng 01 "
               "năm 2016."}},
             {Kind::table, {"Nơi nhận:|KT. CHỦ TỊCH", "- Như Điều 3;|PHÓ CHỦ TỊCH", "- Lưu: VT, NC.|Bùi Thế Vinh"}}}};
}

PortalArticle report()
{
    PortalArticle article{"Nhìn lại năm năm thực hiện Quyết định số 290-QĐ/TW ở tỉnh Bình Sơn",
                          "Sau năm năm, việc thực hiện quy chế công tác dân vận của hệ thống chính trị ở Bình Sơn đã "
                          "có nhiều chuyển biến.",
                          "2017-02-28",
                          "Theo Nguyễn Hữu Đạt",
                          {}};
    const std::vector<std::string> subjects{"Cấp ủy các cấp",     "Mặt trận Tổ quốc tỉnh", "Ủy ban nhân dân các huyện",
                                            "Lực lượng vũ trang", "Hội Nông dân tỉnh",     "Liên đoàn Lao động tỉnh"};
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        const auto number = std::to_string(i + 1);
        article.parts.push_back({Kind::heading, {number + ". " + subjects[i] + " vào cuộc"}});
        article.parts.push_back(
            {Kind::paragraph,
             {subjects[i] + " đã quán triệt Quyết định đến toàn thể cán bộ, đảng viên; xây dựng kế hoạch số " + number +
              "2/KH, phân công người chịu trách nhiệm từng việc, định kỳ hằng quý kiểm điểm kết quả và báo cáo cấp "
              "trên."}});
        article.parts.push_back(
            {Kind::paragraph,
             {"Nhờ đó, số vụ khiếu nại đông người giảm " + number +
              "%, nhiều việc khó ở cơ sở được tháo gỡ ngay từ đầu, nhân dân thêm tin tưởng vào chính quyền."}});
    }
    article.parts.push_back({Kind::list,
                             {"Nâng cao nhận thức của người đứng đầu", "Đổi mới cách tiếp xúc với dân",
                              "Giải quyết dứt điểm các vụ việc tồn đọng"}});
    return article;
}

}  // namespace

const std::vector<PortalArticle>& invented_articles()
{
    static const std::vector<PortalArticle> articles{meeting(), notice(), officials(), figures(), decision(), report()};
    return articles;
}

}  // namespace soichi::test
