#include <algorithm>
#include <array>
#include <utility>

#include "core/names/utf8.hpp"
#include "importers/decode/decode_8_bit.hpp"
#include "importers/decode/encoding.hpp"
#include "importers/decode/letters_of.hpp"
#include "importers/decode/mojibake.hpp"
#include "importers/decode/score.hpp"
#include "importers/decode/unicode_letters.hpp"
#include "importers/decode/utf16.hpp"
#include "importers/decode/viqr.hpp"

namespace soichi {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

/// In the order in which one goes before another of the same score.
constexpr std::array encodings_8_bit{Encoding::windows_1258, Encoding::tcvn3, Encoding::vni, Encoding::viscii};

/// What encodings are judged by: the beginning, whole characters where it is UTF-8.
std::string_view sample_of(std::string_view bytes)
{
    constexpr std::size_t largest = 65536;
    auto size = std::min(bytes.size(), largest);
    while (size > 0 && size < bytes.size() && (static_cast<unsigned char>(bytes[size]) & 0xC0U) == 0x80U) {
        --size;
    }
    return bytes.substr(0, size);
}

/// The encoding that fits a sample best so far.
class Choice {
public:
    Choice(std::string_view sample, CodesIn codes_in, std::optional<Encoding> declared)
        : sample_{sample},
          codes_in_{codes_in},
          declared_{declared}
    {
    }

    /// What follows must fit better than the sample as it is.
    void stands_as_it_is()
    {
        const auto score = score_of(sample_);
        best_ = std::max(best_, {score.share(), score.common});
    }

    void weigh(Encoding encoding)
    {
        constexpr double trust_in_declared = 0.05;
        const auto text = decoded_as(encoding, sample_);
        const auto score = text ? score_of(*text) : Score{};
        const std::pair weight{score.share() + (encoding == declared_ ? trust_in_declared : 0), score.common};
        if (score.share() >= least_score && score.is_marked() && weight > best_) {
            best_ = weight;
            share_ = score.share();
            encoding_ = encoding;
        }
    }

    void weigh_8_bit()
    {
        std::for_each(encodings_8_bit.begin(), encodings_8_bit.end(), [&](Encoding encoding) { weigh(encoding); });
    }

    /// All of `bytes` in the encoding that fits best; nothing where none does.
    [[nodiscard]] std::optional<Decoded> decoded(std::string_view bytes) const
    {
        auto text = encoding_ ? decoded_as(*encoding_, bytes) : std::nullopt;
        return text ? std::optional{Decoded{std::move(*text), *encoding_, share_}} : std::nullopt;
    }

private:
    /// A sample may be UTF-8 where all is not; both are read alike.
    [[nodiscard]] std::optional<std::string> decoded_as(Encoding encoding, std::string_view bytes) const
    {
        return is_8_bit(encoding) ? decode_8_bit(encoding, bytes, codes_in_) : decode_as(encoding, bytes);
    }

    std::string_view sample_;
    CodesIn codes_in_;
    std::optional<Encoding> declared_;
    std::optional<Encoding> encoding_;
    std::pair<double, std::size_t> best_{0, 0};  ///< share of syllables, then how many are common
    double share_ = 0;
};

/// What valid UTF-8 that holds hardly any letters of Vietnamese was before; nothing where it is well as it is.
std::optional<Decoded> decoded_further(std::string_view utf8, std::optional<Encoding> declared)
{
    const auto sample = sample_of(utf8);
    const bool viqr = declared == Encoding::viqr || looks_like_viqr(sample);
    const bool high = has_many_latin1_letters(sample);
    if (!viqr && !high) {
        return std::nullopt;
    }
    Choice choice{sample, CodesIn::characters, declared};
    if (high && restored(sample).characters > 0) {
        choice.weigh(Encoding::utf8_as_1252);
    }
    if (high) {
        choice.stands_as_it_is();
        choice.weigh_8_bit();
    }
    if (viqr) {
        choice.weigh(Encoding::viqr);
    }
    return choice.decoded(utf8);
}

std::optional<Decoded> decoded_in(Encoding encoding, std::string_view bytes)
{
    auto text = decode_as(encoding, bytes);
    return text ? std::optional{Decoded{std::move(*text), encoding, 1}} : std::nullopt;
}

std::optional<Decoded> decoded_utf8(std::string_view utf8, std::optional<Encoding> declared)
{
    if (!has_vietnamese_letters(sample_of(utf8))) {
        if (auto further = decoded_further(utf8, declared)) {
            return further;
        }
    }
    return Decoded{std::string{utf8}, Encoding::utf8, 1};
}

}  // namespace

std::optional<Decoded> decode(std::string_view bytes, std::optional<Encoding> forced, std::optional<Encoding> declared)
{
    if (forced) {
        return decoded_in(*forced, bytes);
    }
    if (bytes.starts_with(utf8_mark)) {
        bytes.remove_prefix(utf8_mark.size());
        return first_invalid_utf8(bytes) ? std::nullopt : decoded_utf8(bytes, declared);
    }
    if (const auto order = utf16_order(bytes)) {
        if (auto decoded = decoded_in(*order, bytes)) {
            return decoded;
        }
    }
    if (!first_invalid_utf8(bytes)) {
        return decoded_utf8(bytes, declared);
    }
    Choice choice{sample_of(bytes), CodesIn::bytes, declared};
    choice.weigh_8_bit();
    return choice.decoded(bytes);
}

}  // namespace soichi
