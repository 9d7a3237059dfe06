#include "core/store/file_mark_codec.hpp"

#include "core/store/codec.hpp"

namespace soichi {

std::string encode(const FileMark& mark)
{
    ByteWriter bytes;
    bytes.varint(mark.bytes).signed_varint(mark.changed).varint(mark.items).varint(mark.articles);
    bytes.varint(mark.older).byte(mark.finished ? 1 : 0).varint(mark.removals).varint(mark.rejected.size());
    for (const auto& [source, reason] : mark.rejected) {
        bytes.text(source).text(reason);
    }
    return bytes.take();
}

FileMark decode_file_mark(std::string_view bytes)
{
    ByteReader reader{bytes};
    FileMark mark;
    mark.bytes = reader.varint();
    mark.changed = reader.signed_varint();
    mark.items = reader.varint();
    mark.articles = reader.varint();
    mark.older = reader.varint();
    mark.finished = reader.byte() != 0;
    mark.removals = reader.varint();
    for (auto count = reader.count(); count > 0; --count) {
        std::string source{reader.text()};
        mark.rejected.emplace_back(std::move(source), reader.text());
    }
    reader.finish();
    return mark;
}

}  // namespace soichi
