#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "core/store/codec.hpp"

using soichi::ByteReader;
using soichi::ByteWriter;
using soichi::DamagedRecord;

TEST_CASE("what is written is read back")
{
    const std::string long_text(1000, 'x');
    const auto bytes = ByteWriter{}
                           .byte(255)
                           .be32(0x01020304)
                           .be64(~0ULL)
                           .varint(0)
                           .varint(std::numeric_limits<std::uint64_t>::max())
                           .signed_varint(std::numeric_limits<std::int64_t>::min())
                           .signed_varint(-1)
                           .real(0.95)
                           .text("chỉ thị")
                           .text("")
                           .text(long_text)
                           .raw("end")
                           .take();
    ByteReader reader{bytes};
    CHECK(reader.byte() == 255);
    CHECK(reader.be32() == 0x01020304);
    CHECK(reader.be64() == ~0ULL);
    CHECK(reader.varint() == 0);
    CHECK(reader.varint() == std::numeric_limits<std::uint64_t>::max());
    CHECK(reader.signed_varint() == std::numeric_limits<std::int64_t>::min());
    CHECK(reader.signed_varint() == -1);
    CHECK(reader.real() == 0.95);
    CHECK(reader.text() == "chỉ thị");
    CHECK(reader.text().empty());
    CHECK(reader.text() == long_text);
    CHECK(reader.rest() == "end");
    CHECK_THROWS_AS(reader.finish(), DamagedRecord);
    CHECK(reader.raw(3) == "end");
    CHECK_NOTHROW(reader.finish());
}

TEST_CASE("numbers are written the way the format says")
{
    struct Row {
        const char* why;
        std::string written;
        std::string_view bytes;
    };
    using namespace std::string_view_literals;
    for (const auto& row : {
             Row{"small numbers take one byte", ByteWriter{}.varint(127).take(), "\x7f"sv},
             Row{"the next takes two, low bits first", ByteWriter{}.varint(128).take(), "\x80\x01"sv},
             Row{"1 is the second of the signed numbers", ByteWriter{}.signed_varint(1).take(), "\x02"sv},
             Row{"-1 is the first", ByteWriter{}.signed_varint(-1).take(), "\x01"sv},
             Row{"big-endian numbers sort", ByteWriter{}.be32(258).take(), "\x00\x00\x01\x02"sv},
         }) {
        CAPTURE(row.why);
        CHECK(row.written == row.bytes);
    }
}

TEST_CASE("damaged bytes are reported, never read past")
{
    using namespace std::string_view_literals;
    CHECK_THROWS_AS(ByteReader{""}.byte(), DamagedRecord);
    CHECK_THROWS_AS(ByteReader{"abc"}.be32(), DamagedRecord);
    CHECK_THROWS_AS(ByteReader{"abcdefg"}.be64(), DamagedRecord);
    CHECK_THROWS_AS(ByteReader{"\x80"}.varint(), DamagedRecord);
    CHECK_THROWS_AS(ByteReader{"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02"}.varint(), DamagedRecord);
    CHECK_THROWS_AS(ByteReader{"\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80"}.varint(), DamagedRecord);
    CHECK_THROWS_AS(ByteReader{"\xff\xff\xff\xff\x10"}.small(), DamagedRecord);
    CHECK_THROWS_AS(ByteReader{"\x04"
                               "abc"}
                        .text(),
                    DamagedRecord);
    CHECK_THROWS_AS(ByteReader{"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"}.text(), DamagedRecord);
    CHECK_THROWS_AS(ByteReader{"\x7f"
                               "short"}
                        .count(),
                    DamagedRecord);
}
