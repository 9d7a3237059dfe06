#include <doctest/doctest.h>

#include "app/cli/style.hpp"

using namespace soichi::cli;

TEST_CASE("the width of text counts letters, not bytes")
{
    CHECK(columns("UBND tỉnh") == 9);
    CHECK(columns("e\xCC\x81") == 1);  // e with a combining acute
    CHECK(columns("│ └─") == 4);
    CHECK(columns("") == 0);
}

TEST_CASE("a paragraph is broken at blanks so that it fits")
{
    const Style narrow{.width = 40, .colour = false};
    CHECK(paragraph(narrow, {{"một hai ba bốn năm sáu bảy tám chín mười mười một", Ink::plain}}, "- ", "  ") ==
          "- một hai ba bốn năm sáu bảy tám chín\n  mười mười một\n");
    CHECK(paragraph(narrow, {{"a \n\t b", Ink::plain}}, "", "") == "a b\n");
    CHECK(paragraph(narrow, {}, "", "") == "\n");
    CHECK(paragraph(narrow, {{"dài" + std::string(60, 'x'), Ink::plain}}, "", "") ==
          "dài" + std::string(60, 'x') + "\n");
}

TEST_CASE("pieces without a blank between them stay together")
{
    const Style narrow{.width = 34, .colour = false};
    CHECK(paragraph(narrow, {{"một hai ba bốn năm sáu bảy tám", Ink::plain}, {"(chín)", Ink::faint}}, "", "") ==
          "một hai ba bốn năm sáu bảy\ntám(chín)\n");
}

TEST_CASE("ink changes only where it must, and ends with the line")
{
    const Style style{.width = 100, .colour = true};
    CHECK(paragraph(style, {{"a b", Ink::strong}, {" c", Ink::plain}, {" d", Ink::faint}}, "", "") ==
          "\x1b[1ma b\x1b[0m c \x1b[2md\x1b[0m\n");
    CHECK(inked(style, Ink::plain, "a") == "a");
    CHECK(inked(Style{}, Ink::strong, "a") == "a");
}

TEST_CASE("characters that steer a terminal do not reach it")
{
    CHECK(paragraph(Style{}, {{"a\x1b[31mb\x07", Ink::plain}}, "", "") == "a?[31mb?\n");
}
