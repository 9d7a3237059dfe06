#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/date.hpp"
#include "core/names/designator.hpp"
#include "importers/find/bodies.hpp"
#include "importers/find/dates.hpp"
#include "importers/find/reading.hpp"

namespace soichi {

/// How much of a document a mention gives.
enum class DirectiveMentionKind : std::uint8_t {
    full,        ///< number and symbol
    numbered,    ///< a form and a number: "Chỉ thị 16", "Kết luận số 114"
    plenum,      ///< "Nghị quyết Trung ương 4 khóa XII"
    law,         ///< a law or code by its name
    attached,    ///< unnumbered, brought into force by the directive before it: "… ban hành Quy chế …"
    unnumbered,  ///< told apart by day and issuer, or by a title in quotation marks
    self,        ///< "Nghị định này", in an article that is that document itself
    bare,        ///< the form alone, for a directive named before: "nội dung Chỉ thị"
};

/// A document as the text names it.
struct DirectiveMention {
    DirectiveMentionKind kind = DirectiveMentionKind::full;
    TokenRange range;           ///< form and designator
    TokenRange whole;           ///< with date, issuer and subject
    bool sure = true;           ///< false where the words could be anything's name: "Kế hoạch 99"
    bool form_guessed = false;  ///< no noun stands before the number: "203/2025/QH15" may be a law or a resolution
    std::string form;           ///< noun in lower case, as cited; from the symbol where the text has none
    std::optional<Designator> designator;
    std::string number;
    std::string name;                  ///< of laws (with a number too), plenum resolutions and attached documents
    std::string term;                  ///< "XII" of "khóa XII"
    std::string subject;               ///< "về …", without quotation marks
    PartialDate date;                  ///< year 0 where unknown
    bool year_inferred = false;        ///< the text gives day and month alone
    std::string date_read;             ///< reading of a broken date
    std::vector<BodyMention> issuers;  ///< after "của", "do" or "giữa … và …", in the order of the prose
    TokenRange issuer_words;           ///< where the issuers stand, if not in `whole`
    bool joint_with = false;           ///< the issuers stand after "với": the other one is the subject of the clause
    TokenRange signer;                 ///< of "do Chủ tịch UBND tỉnh A ký": the words between "do" and "ký"
    std::vector<std::string> aliases;  ///< declared: "(sau đây gọi tắt là Chỉ thị số 16)"
    std::uint32_t promulgator =
        0;  ///< of an attached document: index of the mention that brings it into force; of `self`: of the document
    bool before_promulgator =
        false;  ///< "Quy chế … ban hành kèm theo Quyết định A": stands before what brings it into force
};

/// Put `mention` at its place in reading order.
void insert_mention(std::vector<DirectiveMention>& mentions, DirectiveMention mention);

/// Every document that the article names, in reading order; attached ones right after what promulgates them.
std::vector<DirectiveMention> find_directives(const Reading& reading);

}  // namespace soichi
