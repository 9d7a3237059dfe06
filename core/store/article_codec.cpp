#include "core/store/article_codec.hpp"

#include "core/store/parts_codec.hpp"

namespace soichi {

namespace {

Source read_source(ByteReader& reader)
{
    Source source;
    source.name = reader.text();
    source.url = reader.text();
    source.version = reader.text();
    source.encoding = reader.text();
    source.bytes = reader.be64();
    return source;
}

}  // namespace

std::string encode_facts(const Article& article)
{
    ByteWriter bytes;
    bytes.text(article.title).text(article.date).text(article.url).text(article.publisher);
    bytes.varint(article.sources.size());
    for (const auto& source : article.sources) {
        bytes.text(source.name).text(source.url).text(source.version).text(source.encoding).be64(source.bytes);
    }
    bytes.byte(article.superseded ? 1 : 0).text(article.sketch);
    return bytes.varint(article.text.empty() ? article.text_bytes : article.text.size()).be64(article.text_hash).take();
}

Article decode_article_facts(NodeId id, std::string_view bytes)
{
    ByteReader reader{bytes};
    Article facts;
    facts.id = id;
    facts.title = reader.text();
    facts.date = reader.text();
    facts.url = reader.text();
    facts.publisher = reader.text();
    for (auto count = reader.count(); count > 0; --count) {
        facts.sources.push_back(read_source(reader));
    }
    facts.superseded = reader.byte() != 0;
    facts.sketch = reader.text();
    facts.text_bytes = reader.varint();
    facts.text_hash = reader.be64();
    reader.finish();
    return facts;
}

}  // namespace soichi
