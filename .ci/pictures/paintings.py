"""Paint the pictures of the sample site that stand for photographs: soft, grained, in many colours.

Run it from the top of the repository, with Pillow and NumPy installed:

    python3 .ci/pictures/paintings.py               # all of them
    python3 .ci/pictures/paintings.py --to DIR      # somewhere else

It writes Content/photos/NAME.jpg: 1440 by 960 (a portrait 720 by 900), at most 60 KB, no metadata.
A second run paints the same pictures. The brushes are in brushes.py.
"""
import argparse
import pathlib

import numpy

from brushes import Canvas

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Content" / "photos"


def river(name, sky, far, bank, water, glow):
    """A river between banks that comes towards the painter; the same place in any weather."""
    canvas = Canvas(name, 1440, 960)
    canvas.sky(*sky)
    if glow:
        canvas.sun(980, 250, 70, glow)
    canvas.ridge(330, 90, far[0], seed=1)
    canvas.ridge(400, 70, far[1], seed=2)
    canvas.ridge(455, 35, far[2], seed=3)
    canvas.ground(500, *bank)
    canvas.stream(500, [(760, 8), (700, 60), (800, 190), (620, 460)], *water)
    return canvas


def river_before():
    canvas = river("riverside-before", ((150, 158, 164), (205, 204, 196)),
                   ((138, 146, 148), (116, 124, 122), (98, 104, 96)), ((128, 116, 92), (92, 78, 60)),
                   ((140, 132, 112), (110, 100, 82)), None)
    canvas.litter(260, 560, 940, [(210, 206, 196), (70, 84, 110), (150, 60, 48), (60, 56, 52)])
    canvas.stubble(900, (164, 150, 104))
    return canvas


def river_after():
    canvas = river("riverside-after", ((104, 150, 186), (244, 214, 164)),
                   ((128, 150, 168), (96, 130, 128), (72, 112, 86)), ((120, 152, 74), (62, 104, 52)),
                   ((206, 204, 172), (74, 120, 128)), (255, 238, 190))
    canvas.meadow(2600, [(146, 176, 84), (88, 132, 60), (196, 190, 96), (232, 214, 150)])
    for x, y, size in [(1240, 660, 330), (250, 620, 260), (1080, 560, 150), (420, 545, 120)]:
        canvas.willow(x, y, size)
    return canvas


def terraces():
    canvas = Canvas("terraces-mist", 1440, 960)
    canvas.sky((172, 196, 208), (246, 226, 200))
    canvas.ridge(250, 110, (150, 174, 188), seed=4)
    canvas.mist(300, 90)
    canvas.ridge(330, 80, (110, 146, 142), seed=5)
    canvas.mist(400, 80)
    canvas.steps(430, 18, [(86, 122, 76), (128, 156, 84), (186, 204, 200), (226, 226, 206)])
    return canvas


def tea():
    canvas = Canvas("tea-hills", 1440, 960)
    canvas.sky((142, 184, 206), (232, 236, 216))
    canvas.ridge(220, 70, (142, 170, 166), seed=6)
    canvas.ridge(290, 60, (104, 146, 112), seed=7)
    canvas.rows(380, 15, (64, 112, 58), (132, 172, 84), (150, 112, 76))
    return canvas


def snow():
    canvas = Canvas("snow-pass", 1440, 960)
    canvas.sky((126, 146, 172), (216, 214, 214))
    canvas.ridge(260, 170, (152, 166, 188), seed=8, snow=(238, 240, 244))
    canvas.mist(380, 60)
    canvas.ridge(430, 90, (112, 128, 148), seed=9, snow=(228, 232, 240))
    canvas.ground(560, (236, 238, 244), (196, 206, 222))
    canvas.firs(560, 46, (54, 72, 78), cap=(236, 240, 246))
    canvas.stream(600, [(700, 12), (760, 30), (640, 70), (780, 170)], (176, 166, 158), (150, 138, 128))
    canvas.flakes(420)
    return canvas


def forest():
    canvas = Canvas("forest-dusk", 1440, 960)
    canvas.sky((92, 92, 136), (248, 178, 118))
    canvas.sun(430, 330, 60, (255, 226, 160))
    canvas.ridge(350, 90, (150, 120, 140), seed=10)
    canvas.ridge(430, 80, (110, 92, 118), seed=11)
    canvas.firs(520, 60, (74, 66, 92), size=110)
    canvas.mist(560, 70, (236, 186, 150))
    canvas.firs(700, 40, (46, 46, 66), size=210)
    canvas.firs(980, 22, (24, 28, 40), size=420)
    return canvas


def portrait():
    canvas = Canvas("water-keeper", 720, 900)
    canvas.sky((120, 142, 140), (222, 206, 170))
    canvas.ridge(420, 80, (124, 142, 132), seed=12)
    canvas.ridge(520, 60, (92, 116, 96), seed=13)
    canvas.figure()
    return canvas


def main():
    parser = argparse.ArgumentParser(description="Paint the pictures of the sample site.")
    parser.add_argument("--to", type=pathlib.Path, default=FOLDER, metavar="DIR")
    options = parser.parse_args()
    options.to.mkdir(parents=True, exist_ok=True)
    for paint in [river_before, river_after, terraces, tea, snow, forest, portrait]:
        canvas = paint()
        print(f"{canvas.save(options.to):7d}  {canvas.name}")


if __name__ == "__main__":
    numpy.seterr(all="raise")
    main()
