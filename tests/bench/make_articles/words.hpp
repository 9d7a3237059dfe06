#pragma once

#include <array>
#include <string_view>

/// The words that generated articles are made of. Nothing here is quoted from anywhere.
namespace soichi::bench::words {

// clang-format off
inline constexpr std::array<std::string_view, 36> family_names{
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý", "Đinh", "Trương", "Đoàn", "Mai", "Lâm", "Tô", "Trịnh", "Đào", "Hà", "Cao", "Lương", "Lưu", "Phùng", "Tạ",
    "Quách", "Nông", "Triệu", "Ma", "Kim", "Giàng"};

inline constexpr std::array<std::string_view, 24> middle_names{
    "Văn", "Thị", "Đức", "Minh", "Quốc", "Hữu", "Ngọc", "Thanh", "Xuân", "Công", "Đình", "Quang", "Thị Thu", "Thị Kim",
    "Duy", "Trọng", "Hoài", "Bá", "Viết", "Anh", "Thế", "Khắc", "Mạnh", "Thị Hồng"};

inline constexpr std::array<std::string_view, 48> given_names{
    "An", "Bình", "Cường", "Dũng", "Đạt", "Giang", "Hà", "Hải", "Hạnh", "Hằng", "Hiền", "Hiếu", "Hòa", "Hùng", "Hương",
    "Khoa", "Kiên", "Lan", "Lâm", "Liên", "Linh", "Long", "Lộc", "Mai", "Minh", "Nam", "Nga", "Nghĩa", "Ngọc", "Nhung",
    "Phong", "Phúc", "Phương", "Quân", "Quý", "Sơn", "Tâm", "Thắng", "Thảo", "Thịnh", "Thủy", "Tiến", "Toàn", "Trang",
    "Trung", "Tuấn", "Vinh", "Yến"};

/// What directives are about; each continues "về …".
inline constexpr std::array<std::string_view, 30> subjects{
    "tăng cường bảo vệ nguồn nước sinh hoạt khu vực nông thôn",
    "đẩy mạnh cải cách thủ tục hành chính ở cơ sở",
    "nâng cao hiệu quả công tác dân vận của chính quyền các cấp",
    "phòng, chống cháy rừng trong mùa khô",
    "chấn chỉnh kỷ luật, kỷ cương trong cơ quan hành chính nhà nước",
    "bảo đảm trật tự, an toàn giao thông nông thôn",
    "phát triển kinh tế tập thể, hợp tác xã",
    "chuyển đổi số trong hoạt động của chính quyền địa phương",
    "bảo đảm an toàn thực phẩm trong dịp lễ, Tết",
    "quản lý, khai thác khoáng sản làm vật liệu xây dựng",
    "giảm nghèo bền vững vùng đồng bào dân tộc thiểu số",
    "phân loại rác thải sinh hoạt tại nguồn",
    "thực hiện quy chế dân chủ ở cơ sở",
    "tiếp công dân và giải quyết khiếu nại, tố cáo",
    "xây dựng nông thôn mới nâng cao",
    "phòng, chống thiên tai và tìm kiếm cứu nạn",
    "tiết kiệm điện trong cơ quan, công sở",
    "bảo vệ, chăm sóc trẻ em có hoàn cảnh khó khăn",
    "phòng, chống hạn hán, xâm nhập mặn",
    "phát triển giáo dục mầm non vùng khó khăn",
    "quản lý đất đai có nguồn gốc nông, lâm trường",
    "phòng, chống dịch bệnh trên đàn vật nuôi",
    "bảo tồn và phát huy giá trị di sản văn hóa",
    "nâng cao chất lượng khám, chữa bệnh tuyến cơ sở",
    "phát triển du lịch cộng đồng",
    "tăng cường quản lý tài sản công",
    "công tác gia đình trong tình hình mới",
    "phòng, chống tội phạm và tệ nạn xã hội",
    "xây dựng đội ngũ cán bộ, công chức cấp xã",
    "bảo đảm an ninh nguồn nước và an toàn hồ đập"};

/// Paragraphs between the facts. # is a number, @ a place.
inline constexpr std::array<std::string_view, 24> fillers{
    "Qua kiểm tra thực tế, nhiều nơi đã có cách làm sát dân: # tổ tự quản được thành lập, # hộ tự nguyện đăng ký tham gia, # cuộc họp thôn được tổ chức để lấy ý kiến trước khi bắt tay vào việc.",
    "Công tác tuyên truyền được đổi mới theo hướng ngắn, dễ nhớ. Đài truyền thanh cơ sở phát # tin, bài; các đoàn thể tổ chức # buổi sinh hoạt với hơn # lượt người dự.",
    "Bên cạnh kết quả đạt được, hội nghị thẳng thắn nhìn nhận một số hạn chế: việc phân công chưa rõ người, rõ việc; kinh phí bố trí chậm; số liệu giữa các ngành còn vênh nhau.",
    "Tại @, việc lấy ý kiến Nhân dân được tiến hành công khai ở nhà văn hóa; # ý kiến được ghi vào sổ và trả lời trong thời hạn mười ngày.",
    "Đến nay, # công trình đã hoàn thành với tổng kinh phí # triệu đồng, trong đó người dân đóng góp # ngày công và hiến # mét vuông đất.",
    "Các đại biểu đề nghị cấp trên sớm hướng dẫn định mức chi, đơn giản hóa hồ sơ thanh toán và cho phép lồng ghép nguồn vốn của các chương trình khác nhau.",
    "Ở cấp cơ sở, cán bộ được giao phụ trách từng thôn, mỗi tháng ít nhất một lần xuống địa bàn, nghe dân nói và ghi lại những việc chưa làm được.",
    "Tỷ lệ hồ sơ giải quyết đúng hạn đạt #%, tăng # hồ sơ so với cùng kỳ; không còn hồ sơ quá hạn kéo dài từ năm trước.",
    "Nhiều mô hình hay được nhân rộng như tổ liên gia, ngày thứ Bảy xanh, hòm thư góp ý; riêng @ đã duy trì được # mô hình qua nhiều năm.",
    "Công tác phối hợp giữa chính quyền với Mặt trận và các đoàn thể ngày càng chặt chẽ, tránh được tình trạng một việc nhiều nơi cùng làm mà không nơi nào chịu trách nhiệm.",
    "Theo số liệu tổng hợp, toàn địa bàn có # hộ thuộc diện cần hỗ trợ; # hộ đã được giúp đỡ bằng nhiều hình thức, từ cây giống, con giống đến vốn vay ưu đãi.",
    "Để việc kiểm tra không hình thức, đoàn chọn ngẫu nhiên # hồ sơ, gọi điện trực tiếp cho người dân và so với sổ theo dõi tại bộ phận tiếp nhận.",
    "Người dân @ cho biết, từ khi có quy ước mới, chuyện tranh chấp giảm hẳn; việc lớn việc nhỏ đều được đưa ra bàn trước dân.",
    "Về nguyên nhân chủ quan, một số người đứng đầu chưa thực sự quan tâm, còn giao khoán cho cấp phó; chế độ báo cáo chưa nghiêm, có nơi chậm # ngày.",
    "Thời gian tới, các cơ quan chuyên môn tập trung rà soát địa bàn, lập danh sách cụ thể từng trường hợp và công khai kết quả xử lý hằng quý.",
    "Các trường hợp vi phạm được xử lý nghiêm: lập # biên bản, xử phạt # triệu đồng, yêu cầu khôi phục hiện trạng # điểm.",
    "Nguồn lực đầu tư được ưu tiên cho vùng khó khăn; # xã vùng sâu đã có đường ô tô đến trung tâm, # thôn có điện, có sóng điện thoại.",
    "Bài học rút ra là nói đi đôi với làm, cán bộ làm trước, đảng viên nêu gương, lấy sự hài lòng của người dân làm thước đo.",
    "Trong quý tới, mỗi địa phương chọn ít nhất # việc khó, có thời hạn hoàn thành, báo cáo kết quả bằng hình ảnh và số liệu kèm theo.",
    "Ông Nguyễn Văn Tư ở @ nói vui rằng trước đây họp xong là về, còn bây giờ họp xong là ra đồng.",
    "Việc ứng dụng công nghệ thông tin giúp rút ngắn # ngày xử lý; # cán bộ, công chức được tập huấn kỹ năng số.",
    "Ban thanh tra nhân dân và Ban giám sát đầu tư của cộng đồng đã giám sát # công trình, kiến nghị khắc phục # nội dung.",
    "Số đơn thư gửi vượt cấp giảm rõ rệt; # vụ việc được hòa giải thành ngay từ cơ sở, đạt tỷ lệ #%.",
    "Chương trình đã huy động # lượt đoàn viên, hội viên tham gia, trồng # cây xanh, phát quang # ki-lô-mét đường thôn ngõ xóm."};

inline constexpr std::array<std::string_view, 12> furniture{
    "Tổng số điểm của bài viết là: 5 trong 1 đánh giá", "Click để đánh giá bài viết", "Ý kiến bạn đọc", "Tin khác", "1 2 3",
    "Thống kê truy cập", "Đang truy cập: 31", "Hôm nay: 1,204", "Trong tuần: 9,870", "Tháng hiện tại: 40,118",
    "Tất cả: 1,906,233", "Liên kết website"};
// clang-format on

}  // namespace soichi::bench::words
