#include "app/cli/messages.hpp"

#include <array>

namespace soichi::cli {

namespace {

struct Wording {
    Message message;
    std::string_view vietnamese;
    std::string_view english;
};

// clang-format off
constexpr std::array wordings{
    // failures
    Wording{Message::error_prefix, "soichi: lỗi: {}", "soichi: error: {}"},
    Wording{Message::warning_prefix, "soichi: lưu ý: {}", "soichi: note: {}"},
    Wording{Message::cannot_write_output,
            "không ghi được tệp {}: {}; hãy chọn nơi khác bằng --output",
            "cannot write {}: {}; choose another place with --output"},
    Wording{Message::cannot_write_stdout, "không ghi được ra đầu ra chuẩn: {}", "cannot write to standard output: {}"},
    Wording{Message::no_store,
            "không có kho nào tại {}; hãy tạo kho bằng `soichi import` hoặc chỉ đúng thư mục bằng --db",
            "there is no store at {}; make one with `soichi import`, or name its folder with --db"},
    Wording{Message::store_locked,
            "một tiến trình khác đang ghi vào kho {}; hãy đợi nó xong rồi chạy lại",
            "another process is writing to the store at {}; wait for it, then try again"},
    Wording{Message::unknown_verb, "không có lệnh “{}”.", "there is no verb \"{}\"."},
    Wording{Message::nearest_verb, " Có phải bạn muốn gõ “{}”?", " Did you mean \"{}\"?"},
    Wording{Message::no_verb, "thiếu tên lệnh", "a verb is missing"},
    Wording{Message::extra_argument, "không hiểu đối số {}", "unknown argument {}"},
    Wording{Message::missing_argument, "thiếu đối số {}", "missing argument {}"},
    Wording{Message::bad_value, "giá trị không hợp lệ: {}", "bad value: {}"},
    Wording{Message::see_help, "Xem `{}`.", "See `{}`."},
    Wording{Message::unknown_name, "trong kho không có tên nào khớp với “{}”", "nothing in the store has the name \"{}\""},
    Wording{Message::unknown_name_help,
            "Thử `soichi find` với ít từ hơn.",
            "Try `soichi find` with fewer words."},
    Wording{Message::ambiguous_name, "“{}” khớp với {} nút:", "\"{}\" fits {} nodes:"},
    Wording{Message::more_candidates, "  … và {} nút khác", "  … and {} more"},
    Wording{Message::candidate_help,
            "Hãy gõ tên đầy đủ hơn, thêm ngày ban hành, hoặc dùng mã ở đầu dòng.",
            "Type more of the name, add the date of issue, or use the id at the beginning of a line."},
    Wording{Message::may_be_the_same,
            "còn {} văn bản cùng số, ký hiệu mà bài viết không ghi ngày; có thể cũng là văn bản này (xem bằng soichi find)",
            "{} more of this number stand in articles that give no date; they may be the same document (see `soichi find`)"},
    Wording{Message::unknown_format, "không có định dạng “{}”; có: {}", "there is no format \"{}\"; there are: {}"},
    Wording{Message::no_such_article,
            "kho không có bài viết “{}”; tìm tiêu đề bằng `soichi find --kind article`",
            "the store has no article \"{}\"; look its title up with `soichi find --kind article`"},
    Wording{Message::rules_differ,
            "các bài trong kho được đọc bằng quy tắc {}, chương trình này dùng quy tắc {}; chạy `soichi update` để đọc lại",
            "the store's articles were read with rules {}, this program has rules {}; `soichi update` reads them again"},
    Wording{Message::judge_not_this_kind,
            "“{}”: đơn vị hành chính, bài viết và cơ quan trung ương không gộp hay tách bằng phán quyết; hãy bổ sung danh mục bằng --data",
            "\"{}\": units, articles and central bodies are not joined or split by a judgement; add rows to the gazetteer with --data"},
    Wording{Message::judge_one_node,
            "“{}” đã là một nút",
            "\"{}\" is one node already"},
    Wording{Message::judge_not_named_there,
            "bài “{}” không nhắc đến {}",
            "\"{}\" does not name {}"},
    Wording{Message::judge_split_part,
            "“{}” là phần đã tách ra; hãy hoàn tác lần tách trước rồi tách lại",
            "\"{}\" was made by a split; take that back and split anew"},
    Wording{Message::bad_epoch,
            "$SOURCE_DATE_EPOCH phải là số giây kể từ năm 1970, không phải “{}”",
            "$SOURCE_DATE_EPOCH must be seconds since 1970, not \"{}\""},
    Wording{Message::judge_no_relation,
            "không có quan hệ “{}”; hãy dùng tên như trong tệp xuất, ví dụ IMPLEMENTS",
            "there is no relation \"{}\"; use its name as dumps have it, such as IMPLEMENTS"},
    Wording{Message::judge_edge_names,
            "hãy nêu mã của quan hệ (e_…), hoặc nút đầu, tên quan hệ và nút cuối",
            "name the edge by its id (e_…), or by its source, relation and target"},
    Wording{Message::judge_no_edge,
            "kho không có quan hệ này; nếu là chức vụ, hãy nêu chức danh bằng --title",
            "the store has no such edge; for a position, name its title with --title"},
    Wording{Message::judge_remove_article,
            "một bài viết thì gỡ bằng `soichi remove`",
            "an article is taken away with `soichi remove`"},
    Wording{Message::cannot_read,
            "không đọc được tệp {}",
            "cannot read {}"},
    Wording{Message::no_such_judgement,
            "không có phán quyết nào mang mã “{}”; xem `soichi judgements`",
            "there is no judgement \"{}\"; see `soichi judgements`"},
    Wording{Message::judgements_usage,
            "`replay` cần một tệp, `undo` cần mã của phán quyết; `list` và `export` không cần gì",
            "`replay` needs a file and `undo` the id of a judgement; `list` and `export` take neither"},
    Wording{Message::stopped,
            "đã dừng theo yêu cầu; những bài đã đọc xong được giữ lại, chạy lại lệnh để đọc tiếp",
            "stopped as asked; the articles read so far are kept, run the command again for the rest"},
    Wording{Message::internal_error, "lỗi ngoài dự kiến: {}", "unexpected failure: {}"},
    Wording{Message::unknown_topic,
            "không có trợ giúp cho “{}”; có tên các lệnh và exit-codes",
            "there is no help on \"{}\"; there is on the verbs and on exit-codes"},
    // import, update, remove
    Wording{Message::account_imported,
            "đã đọc {} bài: {} mới, {} không đổi, {} trùng, {} thay thế, {} bị từ chối",
            "read {} articles: {} new, {} unchanged, {} duplicate, {} replaced, {} rejected"},
    Wording{Message::account_extracted,
            "đã đọc {} bài: viết {} dòng, {} bị từ chối",
            "read {} articles: {} lines written, {} rejected"},
    Wording{Message::account_rejected, "bị từ chối:", "rejected:"},
    Wording{Message::account_rejected_item, "  {}: {}", "  {}: {}"},
    Wording{Message::account_more_rejected, "  … và {} mục khác (--limit 0 để xem hết)", "  … and {} more (--limit 0 shows all)"},
    Wording{Message::nothing_read,
            "không đọc được bài nào từ {}; đường dẫn phải là tệp văn bản hoặc thư mục chứa chúng",
            "no article could be read from {}; name text files or folders that contain them"},
    Wording{Message::nothing_loaded,
            "không đọc được dòng nào từ {}; đầu vào phải là những gì `soichi extract` viết ra",
            "no line could be read from {}; name what `soichi extract` wrote"},
    Wording{Message::no_such_path, "không có đường dẫn {}", "there is no path {}"},
    Wording{Message::progress_import, "đã đọc {} bài, {} mới, {} bị từ chối", "{} articles read, {} new, {} rejected"},
    Wording{Message::judged,
            "đã ghi nhận phán quyết {} ({}); hoàn tác bằng `soichi judgements undo {}`",
            "noted as judgement {} ({}); take it back with `soichi judgements undo {}`"},
    Wording{Message::gold_written,
            "đã viết {} tệp chuẩn vào {}",
            "wrote {} gold files to {}"},
    Wording{Message::removed, "đã gỡ bài “{}” và những gì chỉ bài này nói", "removed \"{}\" and what only it said"},
    Wording{Message::updated, "đã đọc lại {} bài, {} bài có kết quả khác trước", "read {} articles again, {} of them say something else now"},
    // words in answers
    Wording{Message::date_of, " ngày {}", " of {}"},
    Wording{Message::promulgated_with, "kèm theo {}", "promulgated by {}"},
    Wording{Message::inspected_by, "(do {} kiểm tra)", "(by {})"},
    Wording{Message::no_further_evidence,
            "[bộ bài viết này không có thêm bằng chứng]", "[no further evidence in this collection]"},
    Wording{Message::shown_above, "[xem ở trên]", "[see above]"},
    Wording{Message::shown_below, "[xem ở dưới]", "[see below]"},
    Wording{Message::cut_by_depth, "[còn nữa, đã tới giới hạn độ sâu]", "[more below the depth limit]"},
    Wording{Message::cut_by_nodes, "[còn nữa, đã tới giới hạn số nút]", "[more beyond the node limit]"},
    Wording{Message::depth_reached,
            "Cây bị cắt ở độ sâu {}; tăng --depth để xem tiếp.", "The tree is cut at depth {}; raise --depth to see more."},
    Wording{Message::nodes_reached,
            "Cây bị cắt ở {} nút; tăng --max-nodes để xem tiếp.", "The tree is cut at {} nodes; raise --max-nodes to see more."},
    Wording{Message::weak, "(chỉ là căn cứ)", "(a legal basis only)"},
    Wording{Message::more_evidence_one, "(và 1 bằng chứng khác)", "(and 1 more piece of evidence)"},
    Wording{Message::more_evidence, "(và {} bằng chứng khác)", "(and {} more pieces of evidence)"},
    Wording{Message::from_gazetteer,
            "— theo danh mục đơn vị và cơ quan; không bài viết nào nhắc tới",
            "— known from the gazetteer; no article speaks of it"},
    Wording{Message::gazetteer_row,
            "— theo danh mục: {}",
            "— from the gazetteer: {}"},
    Wording{Message::more_lines, "… và {} dòng khác (--limit 0 để xem hết)", "… and {} more (--limit 0 shows all)"},
    Wording{Message::seen_once, "thấy {}", "seen {}"},
    Wording{Message::seen_between, "thấy từ {} đến {}", "seen {} to {}"},
    Wording{Message::undated, "không rõ ngày", "undated"},
    Wording{Message::articles_one, "1 bài", "1 article"},
    Wording{Message::articles, "{} bài", "{} articles"},
    Wording{Message::colleagues, "Cùng cơ quan", "Colleagues"},
    Wording{Message::under_directive, "theo {}", "under {}"},
    Wording{Message::about_directive, "về {}", "about {}"},
    Wording{Message::no_links, "[bộ bài viết này chưa có quan hệ nào]", "[no links in this collection]"},
    Wording{Message::no_path,
            "Không có đường nối nào giữa hai bên trong bộ bài viết này.", "No path joins the two in this collection."},
    Wording{Message::path_budget,
            "Đã dừng sau khi xem {} nút; tăng --max-nodes để tìm tiếp.",
            "The search stopped after {} nodes; raise --max-nodes to go on."},
    Wording{Message::path_same, "Hai tên chỉ cùng một nút.", "Both names mean the same node."},
    Wording{Message::parallel_edges, "(và {} quan hệ khác)", "(and {} more relations)"},
    Wording{Message::nothing_found, "không tìm thấy gì cho “{}”", "nothing found for \"{}\""},
    Wording{Message::may_be,
            "có thể là",
            "may be"},
    Wording{Message::clues_for,
            "vì: {}",
            "for: {}"},
    Wording{Message::clues_against,
            "ngược lại: {}",
            "against: {}"},
    Wording{Message::nothing_to_review,
            "không có cặp nào cần xem",
            "there is no pair to judge"},
    Wording{Message::no_judgements,
            "kho chưa có phán quyết nào",
            "nobody has judged anything in this store"},
    Wording{Message::no_doubts, "không có điều gì bị bỏ qua", "nothing was declined"},
    Wording{Message::doubtful, "chưa kết luận", "declined"},
    Wording{Message::at_bytes, "byte {}–{}", "bytes {}–{}"},
    // fields
    Wording{Message::field_id, "mã", "id"},
    Wording{Message::field_key, "khóa", "key"},
    Wording{Message::field_gazetteer,
            "danh mục",
            "from the gazetteer"},
    Wording{Message::field_kind, "loại", "kind"},
    Wording{Message::field_aliases, "tên khác", "aliases"},
    Wording{Message::field_date, "ngày", "date"},
    Wording{Message::field_url, "địa chỉ", "url"},
    Wording{Message::field_publisher, "nơi đăng", "publisher"},
    Wording{Message::field_sources, "nguồn", "sources"},
    Wording{Message::field_bytes, "số byte", "bytes"},
    Wording{Message::field_rules, "đọc bằng quy tắc", "read with rules"},
    Wording{Message::field_rule, "quy tắc", "rule"},
    Wording{Message::field_confidence, "độ tin cậy", "confidence"},
    Wording{Message::field_evidence, "Bằng chứng ({})", "Evidence ({})"},
    Wording{Message::field_claims, "Bài viết nói ({})", "What it says ({})"},
    Wording{Message::field_doubts, "Không kết luận ({})", "Declined ({})"},
    Wording{Message::field_entities, "Được nhắc tên ({})", "What it names ({})"},
    Wording{Message::stats_articles, "Bài viết: {} ({} byte văn bản)", "Articles: {} ({} bytes of text)"},
    Wording{Message::stats_nodes, "Nút: {}", "Nodes: {}"},
    Wording{Message::stats_edges, "Quan hệ: {}", "Edges: {}"},
    Wording{Message::stats_evidence, "Bằng chứng: {}", "Pieces of evidence: {}"},
    Wording{Message::stats_doubts, "Không kết luận: {}", "Declined: {}"},
    Wording{Message::stats_rules, "Quy tắc đọc: {}", "Rules: {}"},
    // eval
    Wording{Message::eval_gold_column, "chuẩn", "gold"},
    Wording{Message::eval_found_column, "thấy", "found"},
    Wording{Message::eval_precision, "chính xác", "precision"},
    Wording{Message::eval_recall, "đầy đủ", "recall"},
    Wording{Message::eval_f1, "F1", "F1"},
    Wording{Message::eval_nodes, "nút", "nodes"},
    Wording{Message::eval_edges, "quan hệ", "edges"},
    Wording{Message::eval_intervals,
            "Khoảng 95 % sau mỗi số: lấy mẫu lại {} lần theo bài viết.",
            "After each figure its 95 % interval, from {} resamples of the articles."},
    Wording{Message::eval_spans, "Trích dẫn khớp đúng văn bản: {} trên {}", "Spans that cut their quotes exactly: {} of {}"},
    Wording{Message::eval_touches, "Bằng chứng chạm đúng chỗ mà bản chuẩn chỉ ra: {} trên {}", "Evidence that touches the gold's words: {} of {}"},
    Wording{Message::eval_labels, "Tên gọi có trong bản chuẩn: {} trên {}", "Labels that are names in the gold: {} of {}"},
    Wording{Message::eval_attribute, "Thuộc tính {} của văn bản đúng: {} trên {}", "Attribute {} of directives right: {} of {}"},
    Wording{Message::eval_identity,
            "Cặp lần nhắc giữa các bài: {} nối đúng, {} tách nhầm, {} gộp nhầm",
            "Pairs of mentions over articles: {} joined, {} wrongly split, {} wrongly merged"},
    Wording{Message::eval_unproven, "Quan hệ thiếu bằng chứng: {}", "Edges without evidence: {}"},
    Wording{Message::eval_unmentioned, "Nút thấy được mà bài viết không MENTIONS: {}", "Nodes found but not MENTIONed: {}"},
    Wording{Message::eval_missing, "Bài viết không có trong đồ thị: {}", "Article that the graph does not have: {}"},
    Wording{Message::eval_calibration,
            "Quan hệ theo độ tin cậy được nêu, và bao nhiêu trong đó là đúng:",
            "Edges by stated confidence, and how many of them are right:"},
    Wording{Message::eval_by_rule,
            "Quan hệ theo quy tắc, và bao nhiêu trong đó là đúng:",
            "Edges by rule, and how many of them are right:"},
    Wording{Message::eval_belief, "{} đúng trên {}   {} ({}), nêu {}", "{} right of {}   {} ({}), stated {}"},
    Wording{Message::eval_signs,
            "- bỏ sót, + thấy thừa, ~ bằng chứng lệch chỗ, ! trích dẫn sai",
            "- missed, + found but not asked for, ~ evidence beside the words, ! bad span"},
    // help
    Wording{Message::usage, "Cách dùng", "Usage"},
    Wording{Message::options, "Tùy chọn", "Options"},
    Wording{Message::arguments, "Đối số", "Arguments"},
    Wording{Message::verbs, "Các lệnh", "Verbs"},
    Wording{Message::verb_word, "LỆNH", "VERB"},
    Wording{Message::options_word, "TÙY CHỌN", "OPTIONS"},
    Wording{Message::required, "(bắt buộc)", "(required)"},
    Wording{Message::examples, "Ví dụ:", "Examples:"},
    Wording{Message::program,
            "Soichi dựng đồ thị tri thức từ các bài viết hành chính: văn bản, cơ quan, người giữ chức vụ và địa phương,\n"
            "mỗi quan hệ kèm câu trích làm bằng chứng.",
            "Soichi builds a knowledge graph from Vietnamese administrative articles: directives, agencies, officials and\n"
            "localities, every relation with the sentence behind it."},
    Wording{Message::program_footer,
            "`soichi help LỆNH` giải thích một lệnh, `soichi help exit-codes` giải thích mã thoát.\n"
            "Kho lấy theo --db, rồi biến $SOICHI_DB, rồi ./soichi.db.",
            "`soichi help VERB` explains a verb, `soichi help exit-codes` the exit codes.\n"
            "The store is that of --db, else of $SOICHI_DB, else ./soichi.db."},
    Wording{Message::help_help, "In trợ giúp này rồi thoát", "Print this help and exit"},
    Wording{Message::help_version, "In phiên bản chương trình và định dạng kho rồi thoát", "Print the versions of the program and of the store's format and exit"},
    Wording{Message::help_db, "Thư mục của kho (mặc định $SOICHI_DB, nếu không có thì ./soichi.db)", "Folder of the store (default $SOICHI_DB, else ./soichi.db)"},
    Wording{Message::help_json, "Kết quả là một tài liệu JSON", "Answer with one JSON document"},
    Wording{Message::help_lang, "Ngôn ngữ: vi hoặc en (mặc định theo locale)", "Language: vi or en (default from the locale)"},
    Wording{Message::help_data,
            "Thư mục có các bảng bổ sung cho danh mục (units.tsv, …)",
            "Folder of tables to lay over the gazetteer (units.tsv, …)"},
    Wording{Message::help_as_of,
            "Chỉ những gì có vào ngày này (2021-07-08, 7/2021, 2021)",
            "Only what was so on this day (2021-07-08, 7/2021, 2021)"},
    Wording{Message::help_quiet, "Không in tiến độ và lưu ý", "Print no progress and no notes"},
    Wording{Message::help_progress, "Tiến độ: auto, json hoặc none", "Progress: auto, json or none"},
    Wording{Message::help_color, "Màu: auto, always hoặc never", "Colour: auto, always or never"},
    Wording{Message::help_limit, "Số dòng tối đa của mỗi danh sách, 0 là tất cả (mặc định 50)", "At most so many lines of each list, 0 for all (default 50)"},
    Wording{Message::help_fail_empty, "Thoát với mã 6 nếu không có kết quả", "Exit with 6 where the answer is empty"},
    Wording{Message::help_output, "Ghi kết quả vào tệp (chỉ hiện ra khi đã ghi trọn vẹn)", "Write the answer to a file (which appears only when it is whole)"},
    Wording{Message::import_about, "Đọc bài viết vào kho", "Read articles into the store"},
    Wording{Message::import_paths, "Tệp, thư mục, hoặc - cho đầu vào chuẩn", "Files, folders, or - for standard input"},
    Wording{Message::import_max_article, "Số byte tối đa của một bài (mặc định 16777216)", "At most so many bytes an article (default 16777216)"},
    Wording{Message::import_examples,
            "  soichi import examples/articles\n"
            "  soichi import --db tra-vinh.db tin/2021 tin/2022/bai-07.txt\n"
            "  xz -dc bai.txt.xz | soichi import -",
            "  soichi import examples/articles\n"
            "  soichi import --db tra-vinh.db news/2021 news/2022/article-07.txt\n"
            "  xz -dc article.txt.xz | soichi import -"},
    Wording{Message::extract_about,
            "Đọc bài viết và viết ra những gì bài nói, không cần kho",
            "Read articles and write what they say, without a store"},
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
    Wording{Message::load_max_line, "Số byte tối đa của một dòng (mặc định 67108864)", "At most so many bytes a line (default 67108864)"},
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
    Wording{Message::trace_examples,
            "  soichi trace \"Chỉ thị 16/CT-TTg\"\n"
            "  soichi trace \"123-KH/BDV-UBND\" --up\n"
            "  soichi trace \"16/CT-TTg năm 2016\" --depth 2 --json --output cay.json",
            "  soichi trace \"Chỉ thị 16/CT-TTg\"\n"
            "  soichi trace \"123-KH/BDV-UBND\" --up\n"
            "  soichi trace \"16/CT-TTg năm 2016\" --depth 2 --json --output tree.json"},
    Wording{Message::links_about, "Các mối liên hệ của một người, cơ quan hay địa phương", "The links of an official, an agency or a locality"},
    Wording{Message::links_name, "Tên như người ta thường gõ, hoặc mã", "The name as people type it, or an id"},
    Wording{Message::links_examples,
            "  soichi links \"Phạm Duy Hưng\"\n"
            "  soichi links \"ub tinh bac kan\" --limit 10",
            "  soichi links \"Phạm Duy Hưng\"\n"
            "  soichi links \"ub tinh bac kan\" --limit 10"},
    Wording{Message::path_about, "Đường nối ngắn nhất giữa hai nút", "The shortest path between two nodes"},
    Wording{Message::path_from, "Tên hoặc mã của nút đầu", "Name or id of the first node"},
    Wording{Message::path_to, "Tên hoặc mã của nút cuối", "Name or id of the last node"},
    Wording{Message::path_articles, "Cho phép đi qua các bài viết nhắc tới cả hai", "Also go through articles that name both"},
    Wording{Message::path_max_nodes, "Số nút tối đa được xem (mặc định 200000)", "Look at so many nodes at most (default 200000)"},
    Wording{Message::path_examples,
            "  soichi path \"Phạm Duy Hưng\" \"Chỉ thị 16/CT-TTg\"\n"
            "  soichi path \"UBND tỉnh Trà Vinh\" \"Triệu Văn Cường\" --articles",
            "  soichi path \"Phạm Duy Hưng\" \"Chỉ thị 16/CT-TTg\"\n"
            "  soichi path \"UBND tỉnh Trà Vinh\" \"Triệu Văn Cường\" --articles"},
    Wording{Message::find_about, "Tìm nút theo tên", "Find nodes by name"},
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
            "Phán quyết rằng hai nút là một",
            "Judge that two nodes are one thing"},
    Wording{Message::same_examples,
            "  soichi same \"Sở NN tỉnh Trà Vinh\" a_0123456789abcdef --reason \"cùng một sở\"\n"
            "  soichi same o_0123456789abcdef o_fedcba9876543210",
            "  soichi same \"Sở NN tỉnh Trà Vinh\" a_0123456789abcdef --reason \"one department\"\n"
            "  soichi same o_0123456789abcdef o_fedcba9876543210"},
    Wording{Message::different_about,
            "Phán quyết rằng hai nút là hai, và phải được giữ riêng",
            "Judge that two nodes are two things, and are to be kept apart"},
    Wording{Message::different_examples,
            "  soichi different o_0123456789abcdef o_fedcba9876543210 --reason \"hai người trùng tên\"",
            "  soichi different o_0123456789abcdef o_fedcba9876543210 --reason \"two namesakes\""},
    Wording{Message::split_about,
            "Phán quyết rằng trong một số bài, nút này là một thứ khác",
            "Judge that in some articles this node is another thing"},
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
            "Phán quyết rằng một bài viết nói từ một địa phương",
            "Judge that an article speaks from a locality"},
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
            "Mã của quan hệ, hoặc nút đầu, tên quan hệ, nút cuối",
            "Id of the edge, or its source, relation and target"},
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
    Wording{Message::help_about, "Giải thích một lệnh hoặc mã thoát", "Explain a verb or the exit codes"},
    Wording{Message::help_topic, "Tên lệnh hoặc exit-codes", "A verb or exit-codes"},
    Wording{Message::exit_codes_title, "Mã thoát:", "Exit codes:"},
};
// clang-format on

constexpr bool listed_in_enum_order()
{
    for (std::size_t i = 0; i < wordings.size(); ++i) {
        if (static_cast<std::size_t>(wordings[i].message) != i) {
            return false;
        }
    }
    return wordings.size() == static_cast<std::size_t>(Message::count_);
}
static_assert(listed_in_enum_order());

}  // namespace

std::string_view wording(Message message, Language language)
{
    const auto& row = wordings[static_cast<std::size_t>(message)];
    return language == Language::vietnamese ? row.vietnamese : row.english;
}

}  // namespace soichi::cli
