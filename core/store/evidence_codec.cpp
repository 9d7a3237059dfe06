#include "core/store/evidence_codec.hpp"

#include "core/store/parts_codec.hpp"

namespace soichi {

std::string encode_piece(const Evidence& evidence)
{
    ByteWriter bytes;
    bytes.be32(evidence.span.begin).be32(evidence.span.end).text(evidence.rule).real(evidence.confidence);
    write(bytes, evidence.qualifiers);
    return bytes.take();
}

Evidence decode_piece(NodeId article, std::string_view bytes)
{
    ByteReader reader{bytes};
    Evidence evidence;
    evidence.article = article;
    evidence.span.begin = reader.be32();
    evidence.span.end = reader.be32();
    evidence.rule = reader.text();
    evidence.confidence = reader.real();
    evidence.qualifiers = read_properties(reader);
    reader.finish();
    return evidence;
}

}  // namespace soichi
