"""Writes a PDF to standard output. Standard input is the picture of its pages, an element a line:

    p TEXT          a paragraph, wrapped to lines as a word processor does
    c TEXT          a line in the middle
    l TEXT          a line from the left margin
    s POINTS        space
    header          up to "end": lines "LEFT\tRIGHT", each centred in its half
    signature       up to "end": lines "LEFT\tRIGHT", the left ones from the margin and smaller, the right ones centred
    columns TEXT    a paragraph in two columns
    row A\tB\tC     a row of a table of three columns; cells are wrapped
    image DOTS      a picture of so many dots each way
    page            a new page
"""

import argparse
import io
import sys

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

WIDTH, HEIGHT = A4
LEFT, RIGHT, TOP, BOTTOM = 85, WIDTH - 57, HEIGHT - 57, 57
FONTS = "/usr/share/fonts/truetype/dejavu/"


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", type=float, default=13)
    parser.add_argument("--indent", type=float, default=0, help="of the first line of a paragraph")
    parser.add_argument("--space", type=float, default=0, help="below a paragraph")
    parser.add_argument("--justify", action="store_true")
    parser.add_argument("--numbers", action="store_true", help="number the pages from the second on")
    parser.add_argument("--head", default="", help="a line at the head of each page")
    parser.add_argument("--password", default="")
    parser.add_argument("--owner", default="", help="password that keeps from changing, not from reading")
    parser.add_argument("--title", default="")
    return parser.parse_args()


def width_of(text, size, font="Serif"):
    return pdfmetrics.stringWidth(text, font, size)


def wrap(text, size, width, first_indent=0):
    """The lines of a paragraph; words are broken after a hyphen between letters, as word processors do."""
    lines, line = [], ""
    for word in text.split(" "):
        parts = word.replace("-", "-\0").split("\0") if word.strip("-") else [word]
        for i, part in enumerate(p for p in parts if p):
            candidate = line + ("" if i or not line else " ") + part
            room = width - (0 if lines else first_indent)
            if line and width_of(candidate, size) > room:
                lines.append(line)
                line = part
            else:
                line = candidate
    return lines + [line]


class Writer:
    def __init__(self, options):
        self.options = options
        self.out = io.BytesIO()
        encryption = None
        if options.password or options.owner:
            from reportlab.lib.pdfencrypt import StandardEncryption
            encryption = StandardEncryption(options.password, ownerPassword=options.owner or None, strength=128)
        self.canvas = canvas.Canvas(self.out, pagesize=A4, encrypt=encryption, invariant=1)
        if options.title:
            self.canvas.setTitle(options.title)
        self.page = 1
        self.y = TOP
        self.begun = False
        self.begin_page()

    def begin_page(self):
        self.y = TOP
        if self.options.numbers and self.page > 1:
            self.put(str(self.page), WIDTH / 2, HEIGHT - 40, self.options.size, centred=True)
        if self.options.head:
            self.put(self.options.head, LEFT, HEIGHT - 28, 9)

    def new_page(self):
        self.canvas.showPage()
        self.page += 1
        self.begin_page()

    def put(self, text, x, y, size, centred=False):
        self.canvas.setFont("Serif", size)
        if centred:
            self.canvas.drawCentredString(x, y, text)
        else:
            self.canvas.drawString(x, y, text)

    def next_line(self, size):
        pitch = 1.3 * size
        if self.y - pitch < BOTTOM:
            self.new_page()
        self.y -= pitch

    def justified(self, text, x, width, size):
        words = text.split(" ")
        gap = (width - sum(width_of(w, size) for w in words)) / max(1, len(words) - 1)
        for word in words:
            self.put(word, x, self.y, size)
            x += width_of(word, size) + gap

    def paragraph(self, text):
        size, indent = self.options.size, self.options.indent
        lines = wrap(text, size, RIGHT - LEFT, indent)
        for i, line in enumerate(lines):
            self.next_line(size)
            x = LEFT + (indent if i == 0 else 0)
            if self.options.justify and i + 1 < len(lines):
                self.justified(line, x, RIGHT - x, size)
            else:
                self.put(line, x, self.y, size)
        self.y -= self.options.space

    def header(self, rows):
        for left, right in rows:
            self.next_line(self.options.size)
            self.put(left, LEFT + 90, self.y, 11, centred=True)
            self.put(right, RIGHT - 125, self.y, 11, centred=True)

    def signature(self, rows):
        for left, right in rows:
            self.next_line(self.options.size)
            self.put(left, LEFT, self.y, 10)
            self.put(right, RIGHT - 110, self.y, 12, centred=True)

    def columns(self, text):
        width = (RIGHT - LEFT - 24) / 2
        lines = wrap(text, 10, width)
        half = (len(lines) + 1) // 2
        top = self.y
        for column in range(2):
            self.y = top
            for line in lines[column * half:(column + 1) * half]:
                self.next_line(10)
                self.put(line, LEFT + column * (width + 24), self.y, 10)

    def row(self, cells):
        places = [(LEFT, 40), (LEFT + 60, 140), (LEFT + 230, 170)]
        lines = [wrap(cell, 11, width) for cell, (_, width) in zip(cells, places)]
        self.y -= 6
        for i in range(max(map(len, lines))):
            self.next_line(11)
            for cell, (x, _) in zip(lines, places):
                if i < len(cell):
                    self.put(cell[i], x, self.y, 11)

    def image(self, dots):
        from PIL import Image
        picture = Image.new("L", (dots, dots), 200)
        self.canvas.drawImage(ImageReader(picture), LEFT, BOTTOM, RIGHT - LEFT, TOP - BOTTOM)

    def save(self):
        self.canvas.save()
        return self.out.getvalue()


def main():
    pdfmetrics.registerFont(TTFont("Serif", FONTS + "DejaVuSerif.ttf"))
    writer = Writer(parse())
    lines = iter(sys.stdin.buffer.read().decode("utf-8").split("\n"))
    for line in lines:
        kind, _, text = line.partition(" ")
        if kind == "p":
            writer.paragraph(text)
        elif kind == "c":
            writer.next_line(writer.options.size)
            writer.put(text, (LEFT + RIGHT) / 2, writer.y, writer.options.size, centred=True)
        elif kind == "l":
            writer.next_line(writer.options.size)
            writer.put(text, LEFT, writer.y, writer.options.size)
        elif kind == "s":
            writer.y -= float(text)
        elif kind in ("header", "signature"):
            rows = []
            for row in lines:
                if row == "end":
                    break
                left, _, right = row.partition("\t")
                rows.append((left, right))
            getattr(writer, kind)(rows)
        elif kind == "columns":
            writer.columns(text)
        elif kind == "row":
            writer.row(text.split("\t"))
        elif kind == "image":
            writer.image(int(text))
        elif kind == "page":
            writer.new_page()
    sys.stdout.buffer.write(writer.save())


main()
