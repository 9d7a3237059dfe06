#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace soichi {

/// Reads the XML inside office files from front to back. A name is the usual prefix of its namespace, whatever prefix
/// the file itself has for it, and the local name: "w:p", "text:p"; the local name alone where the namespace is not
/// known.
///
/// Whatever is not well formed, has a document type (and with it entities of its own), nests deeper than 200 elements
/// or has a text of more than 10 MB is refused: every member function throws InputError then. Nothing is ever fetched.
class XmlReader {
public:
    /// Stands at the root element of `bytes`, which outlive the reader. `part` names them in messages:
    /// "word/document.xml".
    XmlReader(std::string_view bytes, std::string part);
    XmlReader(XmlReader&&) = delete;
    ~XmlReader();

    /// Calls `visit` at each child, element or text, of the element that the reader stands at; once for each element.
    /// What `visit` leaves unread of a child is passed over.
    void each_child(const std::function<void()>& visit);

    /// Name of the element that the reader stands at; empty at a text.
    [[nodiscard]] std::string_view name() const;

    /// Value of an attribute of the element that the reader stands at; empty where there is none.
    [[nodiscard]] std::string attribute(std::string_view name) const;

    /// The text that the reader stands at; empty at an element.
    [[nodiscard]] std::string_view text() const;

    /// All the text inside the element that the reader stands at.
    std::string whole_text();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace soichi
