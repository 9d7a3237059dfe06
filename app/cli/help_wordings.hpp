#pragma once

#include <array>
#include <string_view>

#include "app/cli/messages.hpp"

namespace soichi::cli {

struct Wording {
    Message message;
    std::string_view vietnamese;
    std::string_view english;
};

/// The words of help, in the order of Message, whose last part they are.
// clang-format off
inline constexpr std::array help_wordings{
    Wording{Message::usage, "Cách dùng", "Usage"},
    Wording{Message::options, "Tùy chọn", "Options"},
    Wording{Message::arguments, "Đối số", "Arguments"},
    Wording{Message::verbs, "Các lệnh", "Verbs"},
    Wording{Message::verb_word, "LỆNH", "VERB"},
    Wording{Message::options_word, "TÙY CHỌN", "OPTIONS"},
    Wording{Message::required, "(bắt buộc)", "(required)"},
    Wording{Message::examples, "Ví dụ:", "Examples:"},
    Wording{Message::program,
            "Soichi dựng đồ thị tri thức từ các bài viết hành chính: văn bản, cơ quan, người giữ chức vụ và địa phương\n"
            "(gọi chung là nút), mỗi quan hệ giữa hai nút kèm câu trích làm bằng chứng.",
            "Soichi builds a knowledge graph from Vietnamese administrative articles: directives, agencies, officials and\n"
            "localities (its nodes), and every relation between two of them with the sentence behind it."},
    Wording{Message::program_footer,
            "`soichi help LỆNH` giải thích một lệnh, `soichi help exit-codes` giải thích mã thoát.\n"
            "Kho lấy theo --db, rồi biến $SOICHI_DB, rồi ./soichi.db.",
            "`soichi help VERB` explains a verb, `soichi help exit-codes` the exit codes.\n"
            "The store is that of --db, else of $SOICHI_DB, else ./soichi.db."},
    Wording{Message::program_examples,
            "  soichi import examples/articles\n"
            "  soichi find \"chi thi 61\"\n"
            "  soichi trace \"Chỉ thị 61/CT-TTg\"",
            "  soichi import examples/articles\n"
            "  soichi find \"chi thi 61\"\n"
            "  soichi trace \"Chỉ thị 61/CT-TTg\""},
    Wording{Message::help_help, "In trợ giúp này rồi thoát", "Print this help and exit"},
    Wording{Message::help_version, "In phiên bản chương trình và định dạng kho rồi thoát", "Print the versions of the program and of the store's format and exit"},
    Wording{Message::help_db, "Thư mục của kho (mặc định $SOICHI_DB, nếu không có thì ./soichi.db)", "Folder of the store (default $SOICHI_DB, else ./soichi.db)"},
    Wording{Message::help_json, "Kết quả là một tài liệu JSON", "Answer with one JSON document"},
    Wording{Message::help_lang, "Ngôn ngữ: vi hoặc en (mặc định theo locale)", "Language: vi or en (default from the locale)"},
    Wording{Message::help_data,
            "Thư mục có các bảng bổ sung cho danh mục đơn vị hành chính và cơ quan (units.tsv, …)",
            "Folder of tables to lay over the gazetteer of units and bodies (units.tsv, …)"},
    Wording{Message::help_as_of,
            "Chỉ những gì có vào ngày này (2021-07-08, 7/2021, 2021)",
            "Only what was so on this day (2021-07-08, 7/2021, 2021)"},
    Wording{Message::help_quiet, "Không in tiến độ và lưu ý", "Print no progress and no notes"},
    Wording{Message::help_progress, "Cách báo tiến độ: auto, json hoặc none", "How progress is told: auto, json or none"},
    Wording{Message::help_color, "Dùng màu: auto (chỉ trên màn hình), always hoặc never", "Colours: auto (on a terminal only), always or never"},
    Wording{Message::help_limit, "Số dòng tối đa của mỗi danh sách, 0 là tất cả (mặc định 50)", "At most so many lines of each list, 0 for all (default 50)"},
    Wording{Message::help_fail_empty, "Thoát với mã 6 nếu không có kết quả", "Exit with 6 where the answer is empty"},
    Wording{Message::help_output, "Ghi kết quả vào tệp (chỉ hiện ra khi đã ghi trọn vẹn)", "Write the answer to a file (which appears only when it is whole)"},
    Wording{Message::import_about, "Đọc bài viết vào kho", "Read articles into the store"},
    Wording{Message::import_paths, "Tệp, thư mục, hoặc - cho đầu vào chuẩn", "Files, folders, or - for standard input"},
    Wording{Message::import_max_article, "Số byte tối đa của một bài (mặc định 16777216, tức 16 MiB)", "At most so many bytes an article (default 16777216, which is 16 MiB)"},
    Wording{Message::import_encoding,
            "Bảng mã của văn bản (utf-8, tcvn3, vni, windows-1258, viscii, viqr, utf-16); mặc định tự nhận ra",
            "Encoding of the texts (utf-8, tcvn3, vni, windows-1258, viscii, viqr, utf-16); detected by default"},
    Wording{Message::import_field,
            "Trường JSON hoặc cột CSV chứa {} (mặc định {})",
            "JSON member or CSV column that holds {} (default {})"},
    Wording{Message::import_field_text, "toàn văn bài viết", "the text"},
    Wording{Message::import_field_title, "tiêu đề", "the title"},
    Wording{Message::import_field_date, "ngày đăng", "the day of publication"},
    Wording{Message::import_field_id, "mã riêng của bài", "the article's own id"},
    Wording{Message::import_field_url, "địa chỉ trang", "the address of the page"},
    Wording{Message::import_field_publisher, "nơi đăng", "the publisher"},
    Wording{Message::import_since,
            "Bỏ những bài tự cho biết là cũ hơn ngày này",
            "Leave out articles that say that they are older than this day"},
    Wording{Message::import_jobs,
            "Số luồng đọc bài (mặc định: số lõi)",
            "Threads that read articles (default: the number of cores)"},
    Wording{Message::import_no_text,
            "Không lưu văn bản, chỉ lưu vị trí và mã băm",
            "Keep no texts, only spans and hashes"},
    Wording{Message::import_dry_run,
            "Chỉ đọc và báo cáo, không ghi gì",
            "Read and report only, write nothing"},
    Wording{Message::import_report,
            "Ghi báo cáo (JSON) vào tệp",
            "Write the account (JSON) to a file"},
    Wording{Message::import_examples,
            "  soichi import examples/articles\n"
            "  soichi import --db tra-vinh.db tin/2021 tin/2022/bai-07.txt\n"
            "  xz -dc bai.txt.xz | soichi import -",
            "  soichi import examples/articles\n"
            "  soichi import --db tra-vinh.db news/2021 news/2022/article-07.txt\n"
            "  xz -dc article.txt.xz | soichi import -"},
    Wording{Message::extract_about,
            "Đọc bài viết và viết ra những gì bài nói (mỗi bài một dòng JSON), không cần kho",
            "Read articles and write what they say (a line of JSON each), without a store"},
    Wording{Message::extract_examples,
            "  soichi extract examples/articles > bai.jsonl\n"
            "  soichi extract tin/2021 --output tin-2021.jsonl\n"
            "  soichi extract tin/2021 | soichi load -",
            "  soichi extract examples/articles > articles.jsonl\n"
            "  soichi extract news/2021 --output news-2021.jsonl\n"
            "  soichi extract news/2021 | soichi load -"},
    Wording{Message::load_about,
            "Đưa vào kho những gì `soichi extract` viết ra",
            "Put into the store what `soichi extract` wrote"},
    Wording{Message::load_files,
            "Tệp, hoặc - cho đầu vào chuẩn (cũng là mặc định)",
            "Files, or - for standard input (also where none is named)"},
    Wording{Message::load_max_line, "Số byte tối đa của một dòng (mặc định 67108864, tức 64 MiB)", "At most so many bytes a line (default 67108864, which is 64 MiB)"},
    Wording{Message::load_examples,
            "  soichi load tin-2021.jsonl tin-2022.jsonl\n"
            "  xz -dc tin-2021.jsonl.xz | soichi load --db tra-vinh.db -",
            "  soichi load news-2021.jsonl news-2022.jsonl\n"
            "  xz -dc news-2021.jsonl.xz | soichi load --db tra-vinh.db -"},
    Wording{Message::trace_about, "Lần theo một văn bản: nó dẫn tới những kế hoạch nào, hoặc cái gì dẫn tới nó", "Follow a directive down to the plans it drives, or up to what drives it"},
    Wording{Message::trace_name, "Tên các văn bản, như người ta thường gõ, hoặc mã", "Names of directives as people type them, or ids"},
    Wording{Message::trace_up, "Lần ngược lên: cái gì dẫn tới văn bản này", "Go up instead: what drives this directive"},
    Wording{Message::trace_depth, "Số bước tối đa (mặc định 6)", "At most so many hops (default 6)"},
    Wording{Message::trace_max_nodes, "Số nút tối đa của cây (mặc định 10000)", "At most so many nodes in the tree (default 10000)"},
    Wording{Message::trace_type,
            "Chỉ theo những quan hệ này, ví dụ IMPLEMENTS,CARRIES_OUT",
            "Follow only these relations, such as IMPLEMENTS,CARRIES_OUT"},
    Wording{Message::trace_in, "Chỉ những gì thuộc địa phương này", "Only what is in this locality"},
    Wording{Message::trace_min_confidence,
            "Chỉ khi bằng chứng tốt nhất có độ tin cậy từ mức này (0 đến 1)",
            "Only where the best evidence has this confidence (0 to 1)"},
    Wording{Message::trace_format,
            "tree (mặc định), json, markdown (hồ sơ có chú thích nguồn) hoặc dot (Graphviz)",
            "tree (default), json, markdown (a dossier with footnotes) or dot (Graphviz)"},
    Wording{Message::trace_examples,
            "  soichi trace \"16/CT-TTg năm 2016\" --in \"tỉnh Trà Vinh\" --from 2016 --to 2018\n"
            "  soichi trace \"123-KH/BDV-UBND\" --up --format markdown --output ho-so.md\n"
            "  soichi trace \"16/CT-TTg năm 2016\" --depth 2 --format dot | dot -Tsvg > cay.svg",
            "  soichi trace \"16/CT-TTg năm 2016\" --in \"tỉnh Trà Vinh\" --from 2016 --to 2018\n"
            "  soichi trace \"123-KH/BDV-UBND\" --up --format markdown --output dossier.md\n"
            "  soichi trace \"16/CT-TTg năm 2016\" --depth 2 --format dot | dot -Tsvg > tree.svg"},
    Wording{Message::coverage_about,
            "Đơn vị nào đã thực hiện một văn bản: kế hoạch, triển khai, kiểm tra",
            "Which units acted on a directive: plans, reports, inspections"},
    Wording{Message::coverage_name,
            "Tên, số, ký hiệu hoặc mã của văn bản",
            "Name, designator or id of a directive"},
    Wording{Message::coverage_in,
            "Chỉ các đơn vị trong đơn vị này (mặc định: nơi ban hành, nếu là văn bản địa phương; nếu không thì cả nước)",
            "Only the units in this one (default: that of the issuer of a local directive, else the country)"},
    Wording{Message::coverage_level,
            "Cấp: province, district hoặc commune (mặc định: tỉnh; với --in là cấp ngay dưới)",
            "Level: province, district or commune (default: provinces; with --in, what lies directly below)"},
    Wording{Message::coverage_only,
            "Chỉ các đơn vị có plan, report hoặc inspection, hoặc none: không có gì",
            "Only units with a plan, report or inspection, or none: with nothing"},
    Wording{Message::coverage_stale,
            "Thay vào đó, liệt kê kế hoạch mà văn bản cấp trên về sau bị thay thế hoặc bãi bỏ",
            "Instead, list plans whose parent was replaced or repealed afterwards"},
    Wording{Message::coverage_examples,
            "  soichi coverage \"Chỉ thị 16/CT-TTg năm 2016\"\n"
            "  soichi coverage \"23-CT/TU\" --in \"tỉnh Trà Vinh\" --only none\n"
            "  soichi coverage \"Chỉ thị 16/CT-TTg năm 2016\" --as-of 2026 --json\n"
            "  soichi coverage --stale --in \"tỉnh Trà Vinh\"",
            "  soichi coverage \"Chỉ thị 16/CT-TTg năm 2016\"\n"
            "  soichi coverage \"23-CT/TU\" --in \"tỉnh Trà Vinh\" --only none\n"
            "  soichi coverage \"Chỉ thị 16/CT-TTg năm 2016\" --as-of 2026 --json\n"
            "  soichi coverage --stale --in \"tỉnh Trà Vinh\""},
    Wording{Message::links_about, "Các mối liên hệ của một người, cơ quan, địa phương hay văn bản", "The links of an official, an agency, a locality or a directive"},
    Wording{Message::links_name, "Tên như người ta thường gõ, hoặc mã", "The name as people type it, or an id"},
    Wording{Message::links_examples,
            "  soichi links \"Phạm Duy Hưng\"\n"
            "  soichi links \"ub tinh bac kan\" --limit 10\n"
            "  soichi links \"UBND tỉnh Bắc Kạn\" --type HOLDS_POSITION --from 2016 --to 6/2021",
            "  soichi links \"Phạm Duy Hưng\"\n"
            "  soichi links \"ub tinh bac kan\" --limit 10\n"
            "  soichi links \"UBND tỉnh Bắc Kạn\" --type HOLDS_POSITION --from 2016 --to 6/2021"},
    Wording{Message::timeline_about,
            "Những gì đã diễn ra quanh một văn bản, cơ quan, người, địa phương hay bài viết, theo ngày",
            "What happened around a directive, an agency, an official, a locality or an article, by day"},
    Wording{Message::timeline_name, "Tên như người ta thường gõ, hoặc mã", "The name as people type it, or an id"},
    Wording{Message::timeline_examples,
            "  soichi timeline \"Chỉ thị 16/CT-TTg năm 2016\"\n"
            "  soichi timeline \"UBND tỉnh Trà Vinh\" --from 2016 --to 6/2021\n"
            "  soichi timeline \"pham duy hung\" --json",
            "  soichi timeline \"Chỉ thị 16/CT-TTg năm 2016\"\n"
            "  soichi timeline \"UBND tỉnh Trà Vinh\" --from 2016 --to 6/2021\n"
            "  soichi timeline \"pham duy hung\" --json"},
    Wording{Message::diff_about,
            "Hai đồ thị khác nhau ở đâu, và do bài nào (mã thoát 1 nếu có khác)",
            "How two graphs differ, and by which articles (exits with 1 where they do)"},
    Wording{Message::diff_before,
            "Đồ thị trước: thư mục của kho, hoặc tệp do `soichi export --format jsonl` viết",
            "The earlier graph: the folder of a store, or a file that `soichi export --format jsonl` wrote"},
    Wording{Message::diff_after, "Đồ thị sau, cũng vậy", "The later one, likewise"},
    Wording{Message::diff_all,
            "Liệt kê cả những quan hệ chỉ cho biết bài nào nhắc tới nút nào",
            "List which articles mention which nodes too"},
    Wording{Message::diff_examples,
            "  soichi diff thang-6.db thang-7.db\n"
            "  soichi diff truoc.jsonl soichi.db --limit 0\n"
            "  soichi diff truoc.jsonl sau.jsonl --json",
            "  soichi diff june.db july.db\n"
            "  soichi diff before.jsonl soichi.db --limit 0\n"
            "  soichi diff before.jsonl after.jsonl --json"},
    Wording{Message::path_about, "Hai bên liên hệ với nhau qua đâu: những đường nối ngắn nhất giữa hai nút", "How two nodes are connected: the shortest paths between them"},
    Wording{Message::path_from, "Tên hoặc mã của nút đầu", "Name or id of the first node"},
    Wording{Message::path_to, "Tên hoặc mã của nút cuối", "Name or id of the last node"},
    Wording{Message::path_articles, "Cho phép đi qua các bài viết nhắc tới cả hai", "Also go through articles that name both"},
    Wording{Message::path_max_nodes, "Số nút tối đa được xem trong mọi lần tìm (mặc định 200000)", "Look at so many nodes at most, over all searches (default 200000)"},
    Wording{Message::path_examples,
            "  soichi path \"Phạm Duy Hưng\" \"Chỉ thị 16/CT-TTg\"\n"
            "  soichi path \"UBND tỉnh Trà Vinh\" \"Triệu Văn Cường\" -k 5 --max-hops 6\n"
            "  soichi path \"Phạm Duy Hưng\" \"Ma Xuân Thu\" --type HOLDS_POSITION,PART_OF --from 2016 --to 2021",
            "  soichi path \"Phạm Duy Hưng\" \"Chỉ thị 16/CT-TTg\"\n"
            "  soichi path \"UBND tỉnh Trà Vinh\" \"Triệu Văn Cường\" -k 5 --max-hops 6\n"
            "  soichi path \"Phạm Duy Hưng\" \"Ma Xuân Thu\" --type HOLDS_POSITION,PART_OF --from 2016 --to 2021"},
    Wording{Message::links_max_posts,
            "Xét tối đa ngần ấy chức vụ để tìm người cùng cơ quan (mặc định 5000)",
            "Look at so many positions at most for colleagues (default 5000)"},
    Wording{Message::links_max_articles,
            "Xét tối đa ngần ấy bài để tìm người cùng được nhắc tên (mặc định 2000)",
            "Look at so many articles at most for joint appearances (default 2000)"},
    Wording{Message::path_count, "Số đường nối cần tìm, ngắn nhất trước (mặc định 1)", "How many paths to find, shortest first (default 1)"},
    Wording{Message::path_max_hops, "Số bước tối đa của một đường (mặc định không giới hạn)", "At most so many hops a path (default any number)"},
    Wording{Message::path_min_confidence,
            "Chỉ những quan hệ có bằng chứng đạt độ tin cậy này, từ 0 đến 1",
            "Only relations with evidence of this confidence, from 0 to 1"},
    Wording{Message::help_type,
            "Chỉ những quan hệ này, gọi tên như trong tệp xuất (HOLDS_POSITION, …); nhiều tên cách nhau bằng dấu phẩy",
            "Only these relations, named as in dumps (HOLDS_POSITION, …), with commas between"},
    Wording{Message::help_from, "Chỉ những gì còn có hoặc xảy ra từ ngày này trở đi (2018-05-14, 5/2018, 2018)", "Only what was so, or happened, on this day or later (2018-05-14, 5/2018, 2018)"},
    Wording{Message::help_to, "Chỉ những gì đã có hoặc xảy ra đến hết ngày này", "Only what was so, or happened, on this day or earlier"},
    Wording{Message::find_about, "Tìm văn bản, cơ quan, người, địa phương hoặc bài viết theo tên", "Find directives, agencies, officials, localities or articles by name"},
    Wording{Message::find_name, "Tên hay một phần tên; không cần dấu, được viết tắt", "A name or a part of it; diacritics may be left out"},
    Wording{Message::find_kind, "Chỉ tìm loại này: directive, agency, official, locality hoặc article", "Only this kind: directive, agency, official, locality or article"},
    Wording{Message::find_examples,
            "  soichi find \"chi thi 16\"\n"
            "  soichi find \"bac kan\" --kind agency\n"
            "  soichi find \"pham duy hung\" --json",
            "  soichi find \"chi thi 16\"\n"
            "  soichi find \"bac kan\" --kind agency\n"
            "  soichi find \"pham duy hung\" --json"},
    Wording{Message::show_about, "Tất cả những gì kho có về một nút, một quan hệ hay một bài viết", "All that the store holds of a node, an edge or an article"},
    Wording{Message::show_name, "Tên hoặc mã; với bài viết: tiêu đề hoặc đường dẫn nguồn", "A name or an id; for an article its title or source path"},
    Wording{Message::show_examples,
            "  soichi show \"Quyết định 1553/QĐ-UBND\"\n"
            "  soichi show e_0123456789abcdef\n"
            "  soichi show tin/2021/bai-07.txt",
            "  soichi show \"Quyết định 1553/QĐ-UBND\"\n"
            "  soichi show e_0123456789abcdef\n"
            "  soichi show news/2021/article-07.txt"},
    Wording{Message::doubts_about, "Những điều đã thấy trong các bài viết nhưng không ghi nhận, và vì sao", "What was found in the articles but declined, and why"},
    Wording{Message::doubts_article, "Chỉ bài viết này: mã, tiêu đề hoặc đường dẫn nguồn", "Only this article: its id, title or source path"},
    Wording{Message::doubts_reason, "Chỉ lý do này: {}", "Only this reason: {}"},
    Wording{Message::doubts_examples,
            "  soichi doubts\n"
            "  soichi doubts --article tin/2021/bai-07.txt\n"
            "  soichi doubts --reason ambiguous --json",
            "  soichi doubts\n"
            "  soichi doubts --article news/2021/article-07.txt\n"
            "  soichi doubts --reason ambiguous --json"},
    Wording{Message::explain_about, "Một bài viết được đọc ra sao: tên gọi, quan hệ và những điều không kết luận", "How an article was read: its names, its claims and what was declined"},
    Wording{Message::explain_article, "Mã, tiêu đề hoặc đường dẫn nguồn của bài viết", "Id, title or source path of the article"},
    Wording{Message::explain_html, "Ghi một trang HTML trọn vẹn vào tệp này", "Write one self-contained HTML page to this file"},
    Wording{Message::explain_examples,
            "  soichi explain tin/2021/bai-07.txt\n"
            "  soichi explain tin/2021/bai-07.txt --html bai-07.html\n"
            "  soichi explain t_0123456789abcdef --json",
            "  soichi explain news/2021/article-07.txt\n"
            "  soichi explain news/2021/article-07.txt --html article-07.html\n"
            "  soichi explain t_0123456789abcdef --json"},
    Wording{Message::export_about, "Xuất toàn bộ đồ thị", "Write the whole graph out"},
    Wording{Message::export_format, "Định dạng: jsonl, graphml hoặc dot (mặc định theo đuôi tệp của --output, nếu không thì jsonl)", "Format: jsonl, graphml or dot (default by the extension of --output, else jsonl)"},
    Wording{Message::export_with_text,
            "Kèm toàn văn các bài (mặc định chỉ có câu dẫn chứng)",
            "With the full texts of the articles (by default only the sentences that are evidence)"},
    Wording{Message::export_examples,
            "  soichi export --output do-thi.jsonl\n"
            "  soichi export --format graphml --output do-thi.graphml\n"
            "  soichi export --format dot | dot -Tsvg -o do-thi.svg",
            "  soichi export --output graph.jsonl\n"
            "  soichi export --format graphml --output graph.graphml\n"
            "  soichi export --format dot | dot -Tsvg -o graph.svg"},
    Wording{Message::eval_about, "So đồ thị với bản chuẩn do người đọc ghi: độ chính xác, độ đầy đủ, F1 và độ tin cậy", "Compare the graph with what annotators found: precision, recall, F1 and confidence"},
    Wording{Message::eval_gold, "Thư mục các tệp chuẩn (*.json, mỗi bài viết một tệp)", "Folder of gold files (*.json, one for each article)"},
    Wording{Message::eval_articles, "Thư mục các bài viết, để kiểm tra trích dẫn", "Folder of the articles, to check the spans of evidence"},
    Wording{Message::eval_dump, "Tệp JSON Lines thay cho kho; nêu được nhiều tệp", "A dump in JSON Lines in place of the store; may be given several times"},
    Wording{Message::eval_errors, "Liệt kê từng chỗ bỏ sót và thấy thừa", "List every miss and everything that was not asked for"},
    Wording{Message::eval_rules, "Thống kê theo từng quy tắc", "Count by rule too"},
    Wording{Message::eval_examples,
            "  soichi eval --gold examples/gold --articles examples/articles\n"
            "  soichi eval --gold examples/gold --rules --errors\n"
            "  soichi eval --gold examples/gold --dump do-thi.jsonl --json",
            "  soichi eval --gold examples/gold --articles examples/articles\n"
            "  soichi eval --gold examples/gold --rules --errors\n"
            "  soichi eval --gold examples/gold --dump graph.jsonl --json"},
    Wording{Message::stats_about, "Kho có bao nhiêu bài viết, nút, quan hệ và bằng chứng", "How many articles, nodes, edges and pieces of evidence the store holds"},
    Wording{Message::stats_examples, "  soichi stats\n  soichi stats --json", "  soichi stats\n  soichi stats --json"},
    Wording{Message::same_about,
            "Phán quyết rằng hai nút là một (cùng một người, cơ quan hay văn bản)",
            "Judge that two nodes are one (the same person, body or directive)"},
    Wording{Message::same_examples,
            "  soichi same \"Sở NN tỉnh Trà Vinh\" a_0123456789abcdef --reason \"cùng một sở\"\n"
            "  soichi same o_0123456789abcdef o_fedcba9876543210",
            "  soichi same \"Sở NN tỉnh Trà Vinh\" a_0123456789abcdef --reason \"one department\"\n"
            "  soichi same o_0123456789abcdef o_fedcba9876543210"},
    Wording{Message::different_about,
            "Phán quyết rằng hai nút là hai (chẳng hạn hai người trùng tên), phải được giữ riêng",
            "Judge that two nodes are two (such as namesakes), and are to be kept apart"},
    Wording{Message::different_examples,
            "  soichi different o_0123456789abcdef o_fedcba9876543210 --reason \"hai người trùng tên\"",
            "  soichi different o_0123456789abcdef o_fedcba9876543210 --reason \"two namesakes\""},
    Wording{Message::split_about,
            "Phán quyết rằng trong một số bài, tên này chỉ một người, cơ quan hoặc văn bản khác",
            "Judge that in some articles this name means another person, body or directive"},
    Wording{Message::split_names,
            "Nút, rồi các bài viết",
            "The node, then the articles"},
    Wording{Message::split_examples,
            "  soichi split \"Nguyễn Văn An\" tin/2021/bai-07.txt --reason \"người khác trùng tên\"",
            "  soichi split \"Nguyễn Văn An\" news/2021/article-07.txt --reason \"a namesake\""},
    Wording{Message::wrong_about,
            "Phán quyết rằng một quan hệ là sai",
            "Judge that an edge is wrong"},
    Wording{Message::wrong_examples,
            "  soichi wrong e_0123456789abcdef --reason \"câu văn nói về kế hoạch khác\"\n"
            "  soichi wrong \"37/KH-UBND\" IMPLEMENTS \"143/KH-UBND\"",
            "  soichi wrong e_0123456789abcdef --reason \"the sentence speaks of another plan\"\n"
            "  soichi wrong \"37/KH-UBND\" IMPLEMENTS \"143/KH-UBND\""},
    Wording{Message::right_about,
            "Phán quyết rằng một quan hệ là đúng",
            "Judge that an edge is right"},
    Wording{Message::right_examples,
            "  soichi right \"Quan Thế Lịch\" HOLDS_POSITION \"UBND huyện Chiêm Hóa\" --title \"Chủ tịch\"",
            "  soichi right \"Quan Thế Lịch\" HOLDS_POSITION \"UBND huyện Chiêm Hóa\" --title \"Chủ tịch\""},
    Wording{Message::place_about,
            "Phán quyết rằng một bài viết là của một địa phương, để hiểu “UBND tỉnh” trong bài là của tỉnh nào",
            "Judge which locality an article speaks from, so that a bare \"UBND tỉnh\" in it is that province's"},
    Wording{Message::place_names,
            "Bài viết, rồi địa phương",
            "The article, then the locality"},
    Wording{Message::place_examples,
            "  soichi place tin/2021/bai-07.txt \"huyện Châu Thành, tỉnh Trà Vinh\"",
            "  soichi place news/2021/article-07.txt \"huyện Châu Thành, tỉnh Trà Vinh\""},
    Wording{Message::hide_about,
            "Bỏ một nút khỏi mọi câu trả lời và tệp xuất",
            "Leave a node out of every answer and dump"},
    Wording{Message::hide_name,
            "Tên hoặc mã của nút",
            "Name or id of the node"},
    Wording{Message::hide_examples,
            "  soichi hide \"Ban Chỉ đạo\" --reason \"không phải cơ quan\"",
            "  soichi hide \"Ban Chỉ đạo\" --reason \"no body\""},
    Wording{Message::two_nodes,
            "Tên hoặc mã của hai nút",
            "Names or ids of two nodes"},
    Wording{Message::edge_names,
            "Mã của quan hệ (e_…, xem bằng `soichi links --json`), hoặc nút đầu, tên quan hệ, nút cuối",
            "Id of the edge (e_…, see `soichi links --json`), or its source, relation and target"},
    Wording{Message::judge_title,
            "Chức danh, với HOLDS_POSITION",
            "The title, for HOLDS_POSITION"},
    Wording{Message::judge_reason,
            "Vì sao; được giữ cùng phán quyết",
            "Why; kept with the judgement"},
    Wording{Message::judge_author,
            "Ai phán quyết (mặc định $USER)",
            "Who judges (default $USER)"},
    Wording{Message::review_about,
            "Các cặp nút có thể là một, kèm lý do, để con người phán quyết",
            "Pairs that may be one thing, with the reasons, for somebody to judge"},
    Wording{Message::review_examples,
            "  soichi review --limit 20\n"
            "  soichi review --kind official --json",
            "  soichi review --limit 20\n"
            "  soichi review --kind official --json"},
    Wording{Message::judgements_about,
            "Các phán quyết của con người trong kho này",
            "What people have judged in this store"},
    Wording{Message::judgements_action,
            "list (mặc định), export: ghi thành tệp, replay: đọc lại từ tệp, undo: hoàn tác",
            "list (the default), export: write them as a file, replay: read such a file, undo: take some back"},
    Wording{Message::judgements_what,
            "Tệp cho replay; mã, hoặc last, cho undo",
            "Files for replay; ids, or last, for undo"},
    Wording{Message::judgements_gold,
            "Viết các quan hệ được phán quyết thành tệp chuẩn mà `eval` đọc",
            "Write the judged edges as gold files that `eval` reads"},
    Wording{Message::judgements_examples,
            "  soichi judgements\n"
            "  soichi judgements export --output judgements.tsv\n"
            "  soichi judgements replay judgements.tsv\n"
            "  soichi judgements undo last\n"
            "  soichi judgements --as-gold gold",
            "  soichi judgements\n"
            "  soichi judgements export --output judgements.tsv\n"
            "  soichi judgements replay judgements.tsv\n"
            "  soichi judgements undo last\n"
            "  soichi judgements --as-gold gold"},
    Wording{Message::remove_about, "Gỡ một bài viết và đúng những gì chỉ bài đó nói", "Take away an article and exactly what only it said"},
    Wording{Message::remove_article, "Mã, tiêu đề hoặc đường dẫn nguồn của các bài viết", "Ids, titles or source paths of articles"},
    Wording{Message::remove_examples,
            "  soichi remove tin/2021/bai-07.txt\n"
            "  soichi remove t_0123456789abcdef",
            "  soichi remove news/2021/article-07.txt\n"
            "  soichi remove t_0123456789abcdef"},
    Wording{Message::update_about, "Đọc lại mọi bài trong kho bằng quy tắc của chương trình này", "Read all stored articles again with this program's rules"},
    Wording{Message::update_examples, "  soichi update\n  soichi update --db tra-vinh.db --json", "  soichi update\n  soichi update --db tra-vinh.db --json"},
    Wording{Message::rank_about,
            "Xếp hạng các nút quan trọng nhất, hoặc chia đồ thị thành nhóm",
            "Rank the most important nodes, or part the graph into groups"},
    Wording{Message::rank_by,
            "Theo gì: pagerank (được nhiều nơi dẫn tới), betweenness (nối các bên), degree (nhiều quan hệ nhất); components, communities chia nhóm (mặc định pagerank)",
            "By what: pagerank (what many lead to), betweenness (what connects others), degree (the most edges); components, communities part the graph (default pagerank)"},
    Wording{Message::rank_kind,
            "Chỉ liệt kê các loại này: directive, agency, official, locality, article",
            "List only these kinds: directive, agency, official, locality, article"},
    Wording{Message::rank_type,
            "Chỉ tính các loại quan hệ này: IMPLEMENTS, HOLDS_POSITION, … (mặc định mọi loại trừ MENTIONS, PUBLISHES, PART_OF, SUCCEEDS)",
            "Count only these types of edges: IMPLEMENTS, HOLDS_POSITION, … (default all but MENTIONS, PUBLISHES, PART_OF, SUCCEEDS)"},
    Wording{Message::rank_samples,
            "Số nút xuất phát để ước lượng betweenness, 0 là tất cả (mặc định 1000)",
            "Nodes that paths begin at for betweenness, 0 for all (default 1000)"},
    Wording{Message::rank_examples,
            "  soichi rank --kind directive --limit 20\n"
            "  soichi rank --by betweenness --kind official\n"
            "  soichi rank --by communities --type COORDINATES_WITH,HOLDS_POSITION",
            "  soichi rank --kind directive --limit 20\n"
            "  soichi rank --by betweenness --kind official\n"
            "  soichi rank --by communities --type COORDINATES_WITH,HOLDS_POSITION"},
    Wording{Message::help_about, "Giải thích một lệnh hoặc các mã thoát", "Explain a verb or the exit codes"},
    Wording{Message::help_topic, "Tên lệnh, hoặc exit-codes", "A verb, or exit-codes"},
    Wording{Message::help_man, "In trang hướng dẫn dạng roff, để đọc bằng man", "Print the manual page, to be read with man"},
    Wording{Message::help_verbs, "Chỉ in tên các lệnh, mỗi dòng một tên", "Print only the names of the verbs, one a line"},
    Wording{Message::help_examples,
            "  soichi help trace\n"
            "  soichi help exit-codes\n"
            "  soichi help trace --man | man -l -",
            "  soichi help trace\n"
            "  soichi help exit-codes\n"
            "  soichi help trace --man | man -l -"},
    Wording{Message::completion_about,
            "In kịch bản để phím Tab gợi ý lệnh, tùy chọn và giá trị",
            "Print the script by which Tab completes verbs, options and values"},
    Wording{Message::completion_shell, "Trình bao đang dùng: bash, zsh hoặc fish", "The shell: bash, zsh or fish"},
    Wording{Message::completion_examples,
            "  source <(soichi completion bash)    # chỉ cho cửa sổ dòng lệnh này\n"
            "  soichi completion bash --output ~/.local/share/bash-completion/completions/soichi\n"
            "  soichi completion zsh --output ~/.zfunc/_soichi    # ~/.zfunc phải có trong $fpath\n"
            "  soichi completion fish --output ~/.config/fish/completions/soichi.fish",
            "  source <(soichi completion bash)    # for this shell only\n"
            "  soichi completion bash --output ~/.local/share/bash-completion/completions/soichi\n"
            "  soichi completion zsh --output ~/.zfunc/_soichi    # where $fpath has ~/.zfunc\n"
            "  soichi completion fish --output ~/.config/fish/completions/soichi.fish"},
    Wording{Message::exit_codes_title, "Mã thoát:", "Exit codes:"},
    Wording{Message::man_name, "TÊN", "NAME"},
    Wording{Message::man_about, "đồ thị tri thức từ các bài viết hành chính", "knowledge graphs of Vietnamese administrative articles"},
    Wording{Message::man_synopsis, "CÁCH DÙNG", "SYNOPSIS"},
    Wording{Message::man_description, "MÔ TẢ", "DESCRIPTION"},
    Wording{Message::man_verbs, "CÁC LỆNH", "VERBS"},
    Wording{Message::man_arguments, "ĐỐI SỐ", "ARGUMENTS"},
    Wording{Message::man_options, "TÙY CHỌN", "OPTIONS"},
    Wording{Message::man_examples, "VÍ DỤ", "EXAMPLES"},
    Wording{Message::man_environment, "BIẾN MÔI TRƯỜNG", "ENVIRONMENT"},
    Wording{Message::man_exit, "MÃ THOÁT", "EXIT STATUS"},
    Wording{Message::man_see_also, "XEM THÊM", "SEE ALSO"},
    Wording{Message::env_db, "Thư mục của kho khi không có --db", "Folder of the store where there is no --db"},
    Wording{Message::env_locale,
            "Ngôn ngữ của câu trả lời khi không có --lang: tiếng Việt nếu giá trị bắt đầu bằng vi, nếu không thì tiếng Anh",
            "Language of the answers where there is no --lang: Vietnamese where the first that is set begins with vi, else English"},
    Wording{Message::env_no_color, "Nếu đặt khác rỗng, không dùng màu, trừ khi có --color always", "Where it is set and not empty there are no colours, unless --color always asks for them"},
    Wording{Message::env_term, "Nếu là dumb hoặc không đặt, không dùng màu, trừ khi có --color always", "Where it is dumb or not set there are no colours, unless --color always asks for them"},
    Wording{Message::env_epoch,
            "Thời điểm ghi vào phán quyết, tính bằng giây kể từ năm 1970, thay cho giờ hiện tại",
            "The time that judgements bear, in seconds since 1970, in place of now"},
};
// clang-format on

}  // namespace soichi::cli
