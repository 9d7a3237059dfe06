#include "importers/decode/letters_of.hpp"

#include "importers/decode/byte_table.hpp"
#include "importers/decode/vni.hpp"

namespace soichi {

bool is_8_bit(Encoding encoding)
{
    return encoding == Encoding::windows_1258 || encoding == Encoding::tcvn3 || encoding == Encoding::vni ||
           encoding == Encoding::viscii;
}

std::optional<std::u32string> letters_of(Encoding encoding, const Codes& codes, bool lenient)
{
    switch (encoding) {
    case Encoding::windows_1258:
        return ByteTable::windows_1258().letters(codes, lenient);
    case Encoding::tcvn3:
        return ByteTable::tcvn3().letters(codes, lenient);
    case Encoding::viscii:
        return ByteTable::viscii().letters(codes, lenient);
    case Encoding::vni:
        return letters_of_vni(codes, lenient);
    default:
        return std::nullopt;
    }
}

}  // namespace soichi
