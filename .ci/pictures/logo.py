"""Draw the logo of the sample site: a willow that hangs over the bend of a river, cut out of a vermilion seal.

Run it from the top of the repository, with Pillow installed:

    python3 .ci/pictures/logo.py               # writes Content/photos/logo.png
    python3 .ci/pictures/logo.py FILE

512 by 512, clear outside the seal, a palette of 64 colours, no metadata. A second run draws the same picture.
"""
import math
import pathlib
import sys

from PIL import Image, ImageDraw

SIZE, SCALE = 512, 4
RED, PAPER = (179, 38, 30), (251, 247, 239)
FILE = pathlib.Path(__file__).resolve().parents[2] / "Content" / "photos" / "logo.png"


def bezier(points, t):
    """The place on a curve with any number of guides."""
    while len(points) > 1:
        points = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in zip(points, points[1:])]
    return points[0]


def stroke(draw, points, width):
    """A brush along a curve; `width` says how wide it is at each part of the way."""
    for step in range(601):
        x, y = bezier(points, step / 600)
        r = width(step / 600) / 2
        draw.ellipse([(x - r) * SCALE, (y - r) * SCALE, (x + r) * SCALE, (y + r) * SCALE], fill=255)


def leaf(draw, x, y, angle, length):
    """A willow's leaf: narrow, pointed at both ends."""
    for step in range(121):
        t = step / 120
        r = 0.105 * length * math.sin(math.pi * t) ** 0.8
        px, py = x + math.cos(angle) * length * t, y + math.sin(angle) * length * t
        draw.ellipse([(px - r) * SCALE, (py - r) * SCALE, (px + r) * SCALE, (py + r) * SCALE], fill=255)


def main():
    side = SIZE * SCALE
    seal, cut = Image.new("L", (side, side)), Image.new("L", (side, side))
    ImageDraw.Draw(seal).ellipse([8 * SCALE, 8 * SCALE, 504 * SCALE, 504 * SCALE], fill=255)
    draw = ImageDraw.Draw(cut)
    draw.ellipse([26 * SCALE, 26 * SCALE, 486 * SCALE, 486 * SCALE], outline=255, width=9 * SCALE)
    # The bough comes in from the left; five twigs hang from it, each with its leaves.
    bough = [(34, 262), (110, 92), (262, 84), (424, 136)]
    stroke(draw, bough, lambda t: 30 - 20 * t)
    for at, drop, lean in ((0.25, 120, -6), (0.42, 176, -4), (0.6, 206, 0), (0.78, 158, 6), (0.95, 100, 5)):
        x, y = bezier(bough, at)
        twig = [(x, y), (x + lean, y + drop * 0.5), (x + 2.2 * lean, y + drop)]
        stroke(draw, twig, lambda t: 11 - 6 * t)
        for n in range(1, int(drop / 34) + 1):
            tx, ty = bezier(twig, n * 34 / drop)
            for angle in (0.36, 0.64):
                leaf(draw, tx, ty - 16, math.pi * angle, 50)
        leaf(draw, *bezier(twig, 0.9), math.pi / 2, 46)
    # The river comes round from the right and runs away below: a bend in three strokes.
    for shift, width in ((0, 22), (44, 17), (80, 12)):
        stroke(draw, [(436 - shift * 0.3, 322 + shift), (330, 322 + shift), (250, 420 + shift * 0.55), (96 + shift, 372 + shift)],
               lambda t, width=width: width * math.sin(math.pi * (0.08 + 0.84 * t)) ** 0.6)
    seal = seal.resize((SIZE, SIZE), Image.LANCZOS)
    picture = Image.composite(Image.new("RGB", (side, side), PAPER), Image.new("RGB", (side, side), RED), cut)
    picture = picture.resize((SIZE, SIZE), Image.LANCZOS).convert("RGBA")
    picture.putalpha(seal)
    file = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else FILE
    picture.quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(file, optimize=True)
    print(f"{file.stat().st_size:7d}  {file.name}")


if __name__ == "__main__":
    main()
