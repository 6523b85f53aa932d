"""Draw the pictures of the sample site: 24 linocut-like views of the village of Liuwan.

Run it from the top of the repository, with Pillow installed:

    python3 .ci/pictures/scenes.py                  # all the pictures
    python3 .ci/pictures/scenes.py snow rain        # only these
    python3 .ci/pictures/scenes.py --to DIR         # somewhere else

It writes Content/photos/NAME.png: 1200 by 800, an indexed palette of twelve colours, no metadata.
A second run draws the same pictures. The tools are in linocut.py; fields.py and village.py have one
function per scene, which cuts its block from the distance to the foreground.
"""
import argparse
import pathlib

import fields  # noqa: F401  (registers its scenes)
import village  # noqa: F401
from linocut import SCENES, Block

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Content" / "photos"


def main():
    parser = argparse.ArgumentParser(description="Draw the pictures of the sample site.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="draw only these scenes")
    parser.add_argument("--to", type=pathlib.Path, default=FOLDER, metavar="DIR")
    options = parser.parse_args()
    if unknown := set(options.names) - set(SCENES):
        parser.error(f"no such scene: {', '.join(sorted(unknown))}")
    options.to.mkdir(parents=True, exist_ok=True)
    for name in options.names or SCENES:
        draw, mid, pale = SCENES[name]
        block = Block(name)
        draw(block)
        file = options.to / f"{name}.png"
        block.finish(mid, pale).save(file, optimize=True)
        print(f"{file.stat().st_size:7d}  {name}")


if __name__ == "__main__":
    main()
