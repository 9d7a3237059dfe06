#pragma once

#include <array>

#include "app/cli/help_wordings.hpp"

namespace soichi::cli {

/// What traces and their dossiers say, in the order of Message, before help.
// clang-format off
inline constexpr std::array trace_wordings{
    Wording{Message::trace_no_such_relation,
            "cây này không đi theo quan hệ “{}”; có: {}",
            "this trace does not follow \"{}\"; it follows: {}"},
    Wording{Message::trace_json_or_format,
            "--json không đi cùng --format {}; hãy chọn một trong hai",
            "--json does not go with --format {}; choose one of them"},
    Wording{Message::cut_by_limits, "[còn nữa, ngoài giới hạn đã chọn]", "[more outside the limits chosen]"},
    Wording{Message::kept_on_the_way,
            "(ngoài giới hạn, giữ lại cho liền mạch)", "(outside the limits, kept so that the thread is whole)"},
    Wording{Message::kept_undated, "(không rõ ngày nên được giữ lại)", "(kept, since its date is not known)"},
    Wording{Message::left_out, "Ngoài giới hạn đã chọn nên không hiện: {}.", "Left out by the limits chosen: {}."},
    Wording{Message::left_out_type, "quan hệ khác loại ({})", "relations of other types ({})"},
    Wording{Message::left_out_confidence, "quan hệ có độ tin cậy thấp hơn ({})", "relations of less confidence ({})"},
    Wording{Message::left_out_place, "dòng ngoài địa bàn ({})", "lines outside the place ({})"},
    Wording{Message::left_out_period, "dòng ngoài khoảng thời gian ({})", "lines outside the period ({})"},
    // the dossier
    Wording{Message::dossier_title, "Hồ sơ: {}", "Dossier: {}"},
    Wording{Message::dossier_question, "Câu hỏi", "The question"},
    Wording{Message::dossier_down,
            "{} được triển khai thành những gì, ở đâu, bởi ai?", "What is driven by {}, where, and who carries it out?"},
    Wording{Message::dossier_up, "{} bắt nguồn từ đâu?", "What drives {}?"},
    Wording{Message::dossier_day, "Vào ngày: {}", "As of: {}"},
    Wording{Message::dossier_any_day, "Vào mọi thời điểm mà kho biết đến", "At all times that the store knows of"},
    Wording{Message::dossier_limits, "Giới hạn: {}", "Limits: {}"},
    Wording{Message::limit_depth, "sâu nhất {} bước", "at most {} hops"},
    Wording{Message::limit_nodes, "nhiều nhất {} dòng", "at most {} lines"},
    Wording{Message::limit_types, "chỉ các quan hệ {}", "only the relations {}"},
    Wording{Message::limit_place, "chỉ trong địa bàn {}", "only in {}"},
    Wording{Message::limit_from, "từ {}", "from {}"},
    Wording{Message::limit_to, "đến {}", "to {}"},
    Wording{Message::limit_confidence, "độ tin cậy từ {} trở lên", "confidence of {} and more"},
    Wording{Message::dossier_store,
            "Kho: {} bài viết, {} nút, {} quan hệ, {} bằng chứng; đọc bằng quy tắc {}",
            "The store: {} articles, {} nodes, {} edges, {} pieces of evidence; read with rules {}"},
    Wording{Message::dossier_outline, "Những gì bộ bài viết này cho biết", "What this collection says"},
    Wording{Message::dossier_issued_by, "do {} ban hành", "issued by {}"},
    Wording{Message::dossier_gaps, "Những gì bộ bài viết này không cho biết", "What this collection does not say"},
    Wording{Message::dossier_absence,
            "Không có bằng chứng trong kho bài này không có nghĩa là việc đó không được làm.",
            "No evidence in this collection does not mean that something was not done."},
    Wording{Message::dossier_ends,
            "Không có bằng chứng trong kho bài này về việc triển khai tiếp những văn bản sau ({}):",
            "No evidence in this collection of what these drive, or of who carries them out ({}):"},
    Wording{Message::dossier_ends_up,
            "Không có bằng chứng trong kho bài này về nguồn gốc của những văn bản sau ({}):",
            "No evidence in this collection of what drives these ({}):"},
    Wording{Message::dossier_undated,
            "Không rõ ngày, nên không biết có nằm trong khoảng thời gian hay không ({}):",
            "Without a date, so that they may lie outside the period ({}):"},
    Wording{Message::dossier_provisional,
            "Chỉ một bài nhắc tới và chưa rõ là văn bản nào ({}):",
            "Known from one article only, which does not tell which document it is ({}):"},
    Wording{Message::dossier_provisional_mark, "chưa rõ là văn bản nào", "not known which document this is"},
    Wording{Message::dossier_more, "… và {} mục khác, đã đánh dấu ở trên", "… and {} more, marked above"},
    Wording{Message::dossier_may_be, "{} có thể là: {} ({})", "{} may be: {} ({})"},
    Wording{Message::dossier_sources, "Nguồn", "Sources"},
    Wording{Message::footnote_source, "Nguồn: {}.", "Source: {}."},
    Wording{Message::footnote_reading, "Quy tắc {}, độ tin cậy {}.", "Rule {}, confidence {}."},
    Wording{Message::footnote_gazetteer, "(theo danh mục)", "(from the gazetteer)"},
    // the drawing
    Wording{Message::drawing_inspection, "kiểm tra việc thực hiện", "checks that it is carried out"},
    Wording{Message::drawing_legend,
            "Viền đứt: không có thêm bằng chứng trong kho bài này. Viền chấm: còn nữa, ngoài giới hạn đã chọn.",
            "Dashed border: no further evidence in this collection. Dotted border: more outside the limits chosen."},
};
// clang-format on

}  // namespace soichi::cli
