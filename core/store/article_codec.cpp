#include "core/store/article_codec.hpp"

#include "core/store/parts_codec.hpp"

namespace soichi {

std::string encode_facts(const Article& article)
{
    ByteWriter bytes;
    bytes.text(article.title).text(article.date).text(article.url).text(article.publisher);
    write(bytes, article.sources);
    return bytes.varint(article.text.size()).take();
}

ArticleFacts decode_article_facts(NodeId id, std::string_view bytes)
{
    ByteReader reader{bytes};
    ArticleFacts facts;
    facts.article.id = id;
    facts.article.title = reader.text();
    facts.article.date = reader.text();
    facts.article.url = reader.text();
    facts.article.publisher = reader.text();
    facts.article.sources = read_texts(reader);
    facts.text_bytes = reader.varint();
    reader.finish();
    return facts;
}

}  // namespace soichi
