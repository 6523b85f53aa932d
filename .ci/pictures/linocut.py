"""The tools of the pictures: a block of lino that can be cut, and what can be cut in it.

`Block` holds the picture at twice its size, as numbers of five flat tones: paper, ink, vermilion and
two of the scene's own. It cuts areas, strokes, hills, plants, houses and people. Everything irregular
comes from a generator seeded with the picture's name, so a second run cuts the same picture.
Distances are in pixels of the finished picture. Needs Pillow.
"""
import contextlib
import itertools
import math
import random

from PIL import Image, ImageDraw

WIDTH, HEIGHT, SCALE, MARGIN = 1200, 800, 2, 24
PAPER, INK, RED, MID, PALE = range(5)
COMMON = ["#f6f0e3", "#2b2622", "#b3261e"]
SCENES = {}


def scene(mid, pale):
    """Register a scene with its own two tones."""
    def register(draw):
        SCENES[draw.__name__.replace("_", "-")] = (draw, mid, pale)
        return draw
    return register


def curve(*points):
    """A smooth function of x through the points."""
    slopes = [(b[1] - a[1]) / (b[0] - a[0])
              for a, b in zip([points[0], *points[:-1]], [*points[1:], points[-1]])]

    def value(x):
        i = max((i for i in range(len(points) - 1) if points[i][0] <= x), default=0)
        (x0, y0), (x1, y1) = points[i], points[i + 1]
        d = x1 - x0
        t = min(max((x - x0) / d, 0), 1)
        return ((1 + 2 * t) * (1 - t) ** 2 * y0 + t * (1 - t) ** 2 * d * slopes[i]
                + t * t * (3 - 2 * t) * y1 + t * t * (t - 1) * d * slopes[i + 1])
    return value


def level(value):
    """A function of x: the one given, or a constant."""
    return value if callable(value) else lambda x: value


def spline(points, steps=6):
    """Points on a smooth line through a few given ones."""
    padded = [points[0], *points, points[-1]]
    out = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:]):
        for t in (i / steps for i in range(steps)):
            out.append(tuple(0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t
                                    + (3 * q - p - 3 * r + s) * t ** 3)
                             for p, q, r, s in zip(a, b, c, d)))
    return [*out, points[-1]]


def along(a, b, t):
    """The point a part t of the way from a to b."""
    return tuple(p + (q - p) * t for p, q in zip(a, b))


class Block:
    """A block of lino on which a picture is cut."""

    def __init__(self, name):
        self.rng = random.Random(name)
        self.image = Image.new("L", (WIDTH * SCALE, HEIGHT * SCALE), PAPER)
        self.pen = ImageDraw.Draw(self.image)

    # Cutting: areas, strokes and what is left between them.

    def jitter(self, size):
        return self.rng.uniform(-size, size)

    def area(self, points, tone, rough=1.0):
        """A flat area whose edges show the knife."""
        edge = []
        for a, b in zip(points, [*points[1:], points[0]]):
            for i in range(n := max(1, int(math.dist(a, b) // 16))):
                x, y = along(a, b, i / n)
                edge.append(((x + self.jitter(rough)) * SCALE, (y + self.jitter(rough)) * SCALE))
        self.pen.polygon(edge, fill=tone)

    def box(self, x0, y0, x1, y1, tone, edge=None, width=4):
        corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
        self.area(corners, tone)
        if edge is not None:
            for a, b in zip(corners, corners[1:] + corners[:1]):
                self.line([a, b], width, edge)

    def disc(self, x, y, r, tone, flat=1.0):
        """A disc, or an ellipse, not quite round."""
        n, turn = max(12, int(r)), self.rng.uniform(0, 6)
        rim = [(a, r * (1 + 0.012 * math.sin(3 * a + turn) + 0.006 * math.sin(7 * a)))
               for a in (i * math.tau / n for i in range(n))]
        self.area([(x + k * math.cos(a), y + k * flat * math.sin(a)) for a, k in rim], tone, 0.25)

    def line(self, points, width, tone, taper=False):
        """A stroke of even width, or one that swells and thins like the mark of a gouge."""
        left, right = [], []
        for i, (x, y) in enumerate(points):
            (x0, y0), (x1, y1) = points[max(i - 1, 0)], points[min(i + 1, len(points) - 1)]
            d = math.hypot(x1 - x0, y1 - y0) or 1
            swell = math.sin(math.pi * (0.04 + 0.92 * i / (len(points) - 1))) if taper else 1
            half = width / 2 * swell * (1 + self.jitter(0.12))
            nx, ny = (y0 - y1) / d * half, (x1 - x0) / d * half
            left.append(((x + nx) * SCALE, (y + ny) * SCALE))
            right.append(((x - nx) * SCALE, (y - ny) * SCALE))
        self.pen.polygon(left + right[::-1], fill=tone)

    def gouge(self, a, b, width, tone, bow=0.0):
        """One cut from a to b, bowed to a side."""
        (x0, y0), (x1, y1) = a, b
        bent = ((x0 + x1) / 2 + (y1 - y0) * bow, (y0 + y1) / 2 - (x1 - x0) * bow)
        self.line(spline([a, bent, b], 4), width, tone, taper=True)

    @contextlib.contextmanager
    def within(self, points):
        """Whatever is cut in this context stays inside the outline."""
        before, mask = self.image.copy(), Image.new("L", self.image.size, 0)
        yield
        ImageDraw.Draw(mask).polygon([(x * SCALE, y * SCALE) for x, y in points], fill=255)
        self.image = Image.composite(self.image, before, mask)
        self.pen = ImageDraw.Draw(self.image)

    def hatch(self, top, bottom, tone, rows=8, dash=(50, 150), gap=(20, 90), width=4, x=(0, WIDTH),
              near=1.0):
        """Broken strokes between two curves, following both; near > 1 spreads the lower rows."""
        top, bottom = level(top), level(bottom)
        for row in range(rows):
            t = ((row + 0.5) / rows) ** near
            at = x[0] - self.rng.uniform(0, dash[0])
            while at < x[1]:
                start, end = max(at, x[0]), min(at + self.rng.uniform(*dash), x[1])
                if end - start > 8:
                    xs = [start + (end - start) * i / 7 for i in range(8)]
                    self.line([(u, top(u) + (bottom(u) - top(u)) * t) for u in xs],
                              width * (0.6 + 0.6 * t), tone, taper=True)
                at = end + self.rng.uniform(*gap)

    def fall(self, ridge, tone, length=90, gap=17, width=5, side=1, x=(0, WIDTH), start=7):
        """Strokes down a slope, long in the shade; the flank towards the light stays bare."""
        at, short = x[0], False
        while at < x[1]:
            slope = (ridge(at + 12) - ridge(at - 12)) / 24
            shade = min(0.5 + 1.1 * side * slope, 1.2)
            if shade > self.rng.uniform(0.2, 0.5):
                run = length * shade * self.rng.uniform(0.8, 1.2) * (0.5 if short else 1)
                y = ridge(at) + start + self.rng.uniform(0, 6)
                self.gouge((at, y), (at + slope * run * 0.8, y + run), width, tone, -0.12 * slope)
            short = not short
            at += gap * self.rng.uniform(0.8, 1.3)

    # Sky and land.

    def sky(self, tone, cut, rows=9, top=MARGIN, bottom=300, **how):
        self.box(0, 0, WIDTH, HEIGHT, tone)
        self.hatch(top, bottom, cut, rows, **{"dash": (60, 240), "gap": (60, 260), **how})

    def sun(self, x, y, r, tone=RED, rays=0, ray=PALE, reach=420):
        for i in range(rays):
            a = math.tau * (i + self.jitter(0.2)) / rays
            r0, r1 = r * 1.25 + self.rng.uniform(0, 14), reach * self.rng.uniform(0.6, 1)
            self.line([(x + d * math.cos(a), y + d * math.sin(a))
                       for d in (r0 + (r1 - r0) * k / 6 for k in range(7))], 8, ray, taper=True)
        self.disc(x, y, r, tone)

    def stars(self, n, bottom=330, tone=PAPER):
        for _ in range(n):
            x, y, r = self.rng.uniform(40, 1160), self.rng.uniform(40, bottom), self.rng.uniform(3, 7)
            self.gouge((x - r, y), (x + r, y), 3, tone)
            self.gouge((x, y - r), (x, y + r), 3, tone)

    def land(self, ridge, tone, bottom=HEIGHT, x=(0, WIDTH)):
        """Everything under a curve, down to another one."""
        n = max(2, int((x[1] - x[0]) / 14))
        xs = [x[0] + (x[1] - x[0]) * i / n for i in range(n + 1)]
        ridge, bottom = level(ridge), level(bottom)
        outline = [(u, ridge(u)) for u in xs] + [(u, bottom(u)) for u in reversed(xs)]
        self.area(outline, tone)
        return outline

    def hill(self, points, tone, cut, **how):
        smooth, turn = curve(*points), self.rng.uniform(0, 6)

        def ridge(x):
            return smooth(x) + 3.5 * math.sin(x / 31 + turn) + 2 * math.sin(x / 13 - turn)
        self.land(ridge, tone)
        self.fall(smooth, cut, **how)
        return ridge

    def water(self, top, bottom, tone, cut, rows=12, **how):
        self.land(top, tone, bottom)
        self.hatch(top, bottom, cut, rows, **{"near": 1.5, "dash": (40, 170), "gap": (40, 200), **how})

    def path(self, left, right, tone, cut=None, rows=7):
        """A road between two splines, with strokes along it."""
        left, right = spline(left), spline(right)
        self.area(left + right[::-1], tone)
        for edge in (left, right):
            self.line(edge, 4, INK)
        if cut is not None:
            for row in range(1, rows):
                middle = [along(a, b, row / rows + self.jitter(0.03)) for a, b in zip(left, right)]
                for _ in range(3):
                    i = self.rng.randrange(0, max(1, len(middle) - 6))
                    self.line(middle[i:i + 6], 3.5, cut, taper=True)

    # What grows.

    def crown(self, x, y, rx, ry, tone=INK, cut=MID, cuts=16):
        """A mass of leaves with cuts on the side of the light."""
        n = max(9, int(rx / 6))
        turn = self.rng.random()
        edge = [(x + rx * (1 + k) * math.cos(a), y + ry * (1 + k) * math.sin(a))
                for a, k in ((math.tau * (i + turn) / (2 * n), (0.05 if i % 2 else -0.05)
                              + self.jitter(0.03)) for i in range(2 * n))]
        self.area(spline([*edge, edge[0]], 3), tone, 0.5)
        for _ in range(cuts):
            a, d = self.rng.uniform(math.pi * 0.85, math.pi * 1.9), self.rng.uniform(0.25, 0.85)
            px, py = x + rx * d * math.cos(a), y + ry * d * math.sin(a)
            size = rx * self.rng.uniform(0.12, 0.22)
            self.gouge((px - size, py + size * 0.3), (px + size, py), max(2.4, rx / 18), cut, 0.3)

    def tree(self, x, y, h, tone=INK, cut=MID, spread=0.32):
        """A broad village tree: a leaning trunk and three or four masses of leaves."""
        for dx in (-0.12, 0.02, 0.14):
            self.line(spline([(x, y), (x + h * dx * 0.2, y - h * 0.3), (x + h * dx, y - h * 0.6)]),
                      h * 0.05, tone)
        self.area([(x - h * .06, y + 2), (x - h * .025, y - h * .3), (x + h * .03, y - h * .3),
                   (x + h * .07, y + 2)], tone)
        for dx, dy, k in ((-0.72, 0.56, .62), (0.7, 0.6, .6), (0.0, 0.75, 1)):
            self.crown(x + dx * spread * h, y - h * dy, spread * h * k, h * 0.26 * (k + .1), tone, cut,
                       int(6 + 10 * k))

    def fir(self, x, y, h, tone=INK, cut=None):
        edge = [(x, y - h)]
        for i in range(1, 5):
            edge += [(x + h * 0.065 * i, y - h + h * i * 0.23), (x + h * 0.035 * i, y - h + h * i * 0.22)]
        edge += [(x + h * .02, y - h * .07), (x + h * .025, y)]
        edge += [(2 * x - u, v) for u, v in reversed(edge[1:])]
        self.area(edge, tone, 1.5)
        if cut is not None:
            for i in range(1, 5):
                self.gouge((x, y - h + h * i * .19), (x - h * .05 * i, y - h + h * i * .22), 3, cut)

    def pine(self, x, y, h, lean=0.1, tone=INK, cut=MID):
        """An old pine: a bent trunk and flat pads of needles."""
        top = (x + lean * h, y - h)
        trunk = spline([(x, y), (x - lean * h * 0.5, y - h * .35), (x + lean * h * .6, y - h * .7), top])
        self.line(trunk[:len(trunk) // 2 + 1], h * 0.06, tone)
        self.line(trunk[len(trunk) // 2:], h * 0.045, tone)
        for t, dx, w in ((.45, -.2, .2), (.58, .2, .2), (.75, -.15, .19), (.88, .14, .17), (1, 0, .18)):
            px, py = trunk[int(t * (len(trunk) - 1))]
            self.line([(px, py), (px + dx * h * .6, py - h * .02)], h * .022, tone)
            cx, cy = px + dx * h, py - h * .03
            pad = [(cx - w * h, cy + 4), (cx - w * h * .6, cy - h * .05), (cx, cy - h * .075),
                   (cx + w * h * .65, cy - h * .045), (cx + w * h, cy + 4), (cx, cy + h * .02)]
            self.area(spline([*pad, pad[0]], 4), tone, 1.6)
            for k in range(7):
                u = cx + (k - 3) * w * h * .24
                self.gouge((u, cy - 1), (u + (k - 3) * 2, cy - h * .045), h / 110 + 1, cut)

    def bare(self, x, y, length, angle=-math.pi / 2, width=14.0, tone=INK):
        """A tree without leaves, branch by branch."""
        end = (x + length * math.cos(angle), y + length * math.sin(angle))
        bow = self.jitter(0.08)
        middle = ((x + end[0]) / 2 + length * bow, (y + end[1]) / 2)
        nx, ny = math.cos(angle + math.pi / 2) * width, math.sin(angle + math.pi / 2) * width
        self.area([(x - nx * .5, y - ny * .5), (middle[0] - nx * .43, middle[1] - ny * .43),
                   (end[0] - nx * .34, end[1] - ny * .34), (end[0] + nx * .34, end[1] + ny * .34),
                   (middle[0] + nx * .43, middle[1] + ny * .43), (x + nx * .5, y + ny * .5)], tone, .4)
        if width > 8:
            self.disc(*end, width * .36, tone)
        if width > 4.4:
            for turn in (-0.45, 0.42) if width < 9 else (-0.55, 0.06, 0.55):
                self.bare(*end, length * self.rng.uniform(.62, .84), angle + turn + self.jitter(.18),
                          width * self.rng.uniform(.56, .68), tone)

    def bamboo(self, x, y, h, n=5, tone=INK, leaf=INK):
        for i in range(n):
            foot, bend = x + i * h * .07 + self.jitter(5), self.jitter(.08)
            stem = spline([(foot, y), (foot + bend * h * .3, y - h * .5),
                           (foot + bend * h * 1.6, y - h * self.rng.uniform(.85, 1.05))], 5)
            for a, b in zip(stem, stem[1:]):
                self.line([a, along(a, b, .93)], h * .017 + 1, tone)
            for px, py in stem[5:]:
                for _ in range(3):
                    a = self.rng.choice((.5, .8, 2.3, 2.6)) + self.jitter(.25)
                    d = h * self.rng.uniform(.08, .15)
                    self.gouge((px, py), (px + d * math.cos(a), py + d * math.sin(a)), h / 55, leaf, .08)

    def reeds(self, x, y, h, n=12, spread=90, tone=INK):
        for i in range(n):
            u = x + spread * (i / n - .5) + self.jitter(4)
            self.gouge((u, y + 8), (u + self.jitter(.3) * h, y - h * self.rng.uniform(.6, 1)), 6, tone, .08)

    def hedge(self, row, size, tone, cut, x=(0, WIDTH)):
        """A row of round bushes grown together, along a curve."""
        top, marks, at = [], [], x[0]
        while at < x[1]:
            step = size * self.rng.uniform(1.45, 1.9)
            for k in range(7):
                u = at + step * k / 7
                top.append((u, row(u) - size * (0.35 + 0.5 * math.sin(math.pi * k / 7) ** 0.7)))
            if step > 28:
                u, v = at + step * 0.42, row(at + step * 0.4) - size * 0.38
                marks.append(((u - size * 0.42, v + size * 0.2), (u + size * 0.3, v - size * 0.1)))
            at += step
        for drop, shade in ((0.22, INK), (0, tone)):
            foot = [(u, row(u) + size * (0.55 + drop)) for u, _ in (top[-1], *top[::-6], top[0])]
            self.area(top + foot, shade, 0.4)
        for a, b in marks:
            self.gouge(a, b, max(2.4, size * 0.13), cut, 0.28)

    # What people build.

    def roof(self, x, y, w, h, tone=INK, cut=PALE, eave=0.1):
        """A tiled roof with lifted eaves; x, y is the middle of the eaves."""
        half, top = w * (.5 + eave), w * .46
        side = spline([(-half, -h * .12), (-half * .93, -h * .12), (-top * 1.02, -h * .6), (-top, -h)], 4)
        outline = [(x + u, y + v) for u, v in side] + [(x - u, y + v) for u, v in reversed(side)]
        self.area([*outline, (x + half * .85, y + 3), (x - half * .85, y + 3)], tone, 0.7)
        for i in range(n := max(4, int(w / 17))):
            t = (i + .5) / n * 2 - 1
            self.gouge((x + t * top, y - h * .86), (x + t * half * .92, y - 2), 2.6, cut, .06 * t)
        self.line(spline([(x - top - h * .12, y - h * 1.14), (x - top * .8, y - h), (x + top * .8, y - h),
                          (x + top + h * .12, y - h * 1.14)], 4), max(4, h * .12), tone)

    def house(self, x, y, w, h, wall=PAPER, lit=INK, door=INK, windows=2, cut=PALE, shade=MID):
        """A white house with a tiled roof; x, y is the middle of its foot."""
        self.box(x - w / 2, y - h, x + w / 2, y, wall, INK, 3)
        for i in range(int(h / 9)):
            v = y - h + 6 + i * 9
            self.gouge((x + w / 2 - 3, v), (x + w / 2 - w * self.rng.uniform(.06, .2), v), 3, shade)
        self.roof(x, y - h, w, h * .62, INK, cut)
        spots = [(i + .5) / (windows + 1) for i in range(windows + 1)]
        for i, t in enumerate(spots):
            u = x - w / 2 + w * t
            if i == len(spots) // 2 and door is not None:
                self.box(u - w * .06, y - h * .6, u + w * .06, y, door)
            else:
                s = min(w * .3 / (windows + 1), h * .17)
                self.box(u - s, y - h * .68, u + s, y - h * .36, lit, INK, 2.5)
                self.line([(u, y - h * .68), (u, y - h * .36)], 2, INK if lit != INK else wall)

    def gable(self, x, y, w, h, wall=PAPER, lit=INK, shade=MID):
        """A house seen from its stepped gable."""
        steps = [(-.5, .72), (-.3, .72), (-.3, .87), (-.13, .87), (-.13, 1)]
        outline = [(-.5, 0), *steps, *((-u, v) for u, v in reversed(steps)), (.5, 0)]
        self.area([(x + u * w, y - v * h) for u, v in outline], wall)
        for a, b in itertools.pairwise(outline):
            a, b = (x + a[0] * w, y - a[1] * h), (x + b[0] * w, y - b[1] * h)
            flat = abs(a[1] - b[1]) < 1
            self.line([(a[0] - 5, a[1]), (b[0] + 5, b[1])] if flat else [a, b], h * .05 if flat else 3, INK)
        for v in range(int(h * .6 / 9)):
            at = y - 6 - v * 9
            self.gouge((x + w / 2 - 3, at), (x + w * self.rng.uniform(.25, .4), at), 3, shade)
        self.box(x - w * .08, y - h * .62, x + w * .08, y - h * .46, lit, INK, 2.5)

    def village(self, x, y, size, n=4, **how):
        """A few houses side by side, the nearer ones lower."""
        for i in range(n):
            u, v = x + i * size * 1.02 + self.jitter(size * .1), y + (i % 2) * size * .16
            if i % 3 == 1:
                self.gable(u, v, size * .75, size * 1.05, **how)
            else:
                self.house(u, v, size * 1.15, size * .62, **how)

    def boat(self, x, y, w, tone=INK, cut=PALE):
        hull = [(x - w / 2, y - w * .07), (x - w * .3, y + w * .02), (x + w * .3, y + w * .02),
                (x + w / 2, y - w * .09), (x + w * .36, y + w * .09), (x - w * .36, y + w * .09)]
        self.area(hull, tone)
        self.gouge((x - w * .36, y + w * .045), (x + w * .36, y + w * .045), 3.5, cut)

    def figure(self, x, y, h, tone=INK, coat=None, hat=None, hands=(), step=.1, lean=0.0, legs=True):
        """A small figure seen from afar; x, y is where it stands, hands are parts of its height."""
        coat = tone if coat is None else coat
        hip, neck = (x, y - .46 * h), (x + lean * h, y - .82 * h)
        if legs:
            for dx in (-step, step):
                self.line([hip, (x + dx * h * .7, y - .2 * h), (x + dx * h, y)], .1 * h, tone)
        self.area([(neck[0] - .12 * h, neck[1]), (neck[0] + .12 * h, neck[1]),
                   (hip[0] + .13 * h, hip[1] + .1 * h), (hip[0] - .13 * h, hip[1] + .1 * h)], coat, .4)
        for dx, dy in hands:
            self.line([(neck[0], neck[1] + .06 * h), (x + dx * h, y - dy * h)], .075 * h, coat)
        self.disc(neck[0] + lean * h * .25, neck[1] - .08 * h, .085 * h, tone)
        if hat is not None:
            u, v = neck[0] + lean * h * .25, neck[1] - .08 * h
            self.area([(u - .22 * h, v), (u, v - .17 * h), (u + .22 * h, v)], hat, .3)
            self.line([(u - .23 * h, v), (u + .23 * h, v)], 2.5, INK)

    def lantern(self, x, y, r, tone=RED, cut=PAPER):
        self.line([(x, y - r * 1.5), (x, y + r * 1.9)], 2.5, tone)
        self.disc(x, y, r, tone, .86)
        for k in (-.5, 0, .5):
            self.gouge((x + k * r, y - r * .7), (x + k * r, y + r * .7), max(2, r * .09), cut, -k * .35)
        for v in (-.86, .86):
            self.box(x - r * .4, y + v * r - r * .1, x + r * .4, y + v * r + r * .1, INK)

    def finish(self, mid, pale):
        """Trim the margin, print the tones and return an indexed picture."""
        m = MARGIN
        for x0, y0, x1, y1 in ((0, 0, WIDTH, m), (0, HEIGHT - m, WIDTH, HEIGHT), (0, 0, m, HEIGHT),
                               (WIDTH - m, 0, WIDTH, HEIGHT)):
            self.pen.rectangle([x0 * SCALE, y0 * SCALE, x1 * SCALE, y1 * SCALE], fill=PAPER)
        edge = [(m, m), (WIDTH - m, m), (WIDTH - m, HEIGHT - m), (m, HEIGHT - m), (m, m)]
        for a, b in itertools.pairwise(edge):
            self.pen.line([k * SCALE for k in (*a, *b)], fill=INK, width=4 * SCALE, joint="curve")
        tones = [tuple(bytes.fromhex(tone[1:])) for tone in (*COMMON, mid, pale)]
        blends = [(a, b) for a, b in itertools.combinations(range(5), 2) if {a, b} & {INK, RED}]
        palette = tones + [tuple((p + q) // 2 for p, q in zip(tones[a], tones[b])) for a, b in blends]
        self.image.putpalette(list(itertools.chain(*tones)))
        small = self.image.convert("RGB").resize((WIDTH, HEIGHT), Image.Resampling.BOX)
        target = Image.new("P", (1, 1))
        target.putpalette(list(itertools.chain(*palette)))
        return small.quantize(palette=target, dither=Image.Dither.NONE)
