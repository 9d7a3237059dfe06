#pragma once

#include <string>

namespace soichi {

/// What is said about a document beside its text, by itself or by what it came in. UTF-8; empty where nothing is said.
struct Facts {
    std::string title;
    std::string date;       ///< ISO day of publication, maybe partial ("2020-11")
    std::string version;    ///< UTC time that orders versions of one URL, as "2020-11-09T03:00:00Z"
    std::string url;        ///< absolute, http or https
    std::string publisher;  ///< name of the portal or newspaper
    bool operator==(const Facts&) const = default;
};

/// A document as the reader of its format gives it.
struct Document {
    Facts facts;
    std::string
        text;  ///< UTF-8: the paragraphs in reading order, one a line, without page furniture and without the title
    bool operator==(const Document&) const = default;
};

}  // namespace soichi
