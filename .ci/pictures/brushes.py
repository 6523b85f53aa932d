"""What a painted picture is made of: sky, ridges, water, trees, and the strokes over all of it."""
import io
import math
import zlib

import numpy
from PIL import Image, ImageDraw, ImageFilter

SCALE = 2  # Painted large, so that edges are soft when it is made small.


class Canvas:
    def __init__(self, name, width, height):
        self.name, self.width, self.height = name, width, height
        self.random = numpy.random.default_rng(zlib.crc32(name.encode()))
        self.image = Image.new("RGB", (width * SCALE, height * SCALE))

    # Shapes

    def draw(self):
        return ImageDraw.Draw(self.image)

    def wash(self, mask, top, bottom, start, end, roughness=26):
        """Fills a mask with a colour that runs from `top` to `bottom`, uneven as paint is."""
        height, width = self.height * SCALE, self.width * SCALE
        share = ((numpy.arange(height) - start * SCALE) / max(1, (end - start) * SCALE)).clip(0, 1)
        colours = numpy.array(top) + (numpy.array(bottom) - numpy.array(top)) * share[:, None]
        field = numpy.repeat(colours[:, None, :], width, axis=1)
        field += self.noise(width, height, (5, 60))[..., None] * roughness
        layer = Image.fromarray(field.clip(0, 255).astype(numpy.uint8))
        self.image.paste(layer, (0, 0), mask)

    def noise(self, width, height, cells):
        """Smooth noise about 0, in cells that many to the width; flat ones give brush strokes."""
        total = numpy.zeros((height, width))
        for power in range(4):
            rows, columns = cells[1] * 2**power // 2 + 2, cells[0] * 2**power + 2
            grid = (self.random.random((rows, columns)) * 255).astype(numpy.uint8)
            layer = Image.fromarray(grid).resize((width, height), Image.Resampling.BICUBIC)
            total += (numpy.asarray(layer) / 255.0 - 0.5) / 2**power
        return total

    def mask(self):
        mask = Image.new("L", self.image.size)
        return mask, ImageDraw.Draw(mask)

    def profile(self, base, height, seed):
        """A skyline: sums of waves, finer and lower."""
        x = numpy.arange(self.width * SCALE + 1) / SCALE
        random = numpy.random.default_rng(seed)
        y = numpy.zeros(len(x))
        for power in range(7):
            phase, rate = random.random(2)
            wave = numpy.sin(x / 260 * (1.7**power) * (0.8 + rate * 0.5) + phase * 6.3)
            y += wave / 1.75**power
        return (base - y * height / 1.7) * SCALE

    def sky(self, top, bottom):
        mask = Image.new("L", self.image.size, 255)
        self.wash(mask, top, bottom, 0, self.height * 0.55, roughness=22)

    def sun(self, x, y, radius, colour):
        glow = Image.new("L", self.image.size)
        draw = ImageDraw.Draw(glow)
        box = [(x - radius) * SCALE, (y - radius) * SCALE, (x + radius) * SCALE, (y + radius) * SCALE]
        draw.ellipse(box, fill=255)
        wide = glow.filter(ImageFilter.GaussianBlur(radius * SCALE * 1.6)).point(lambda v: min(255, v * 2))
        self.image.paste(Image.new("RGB", self.image.size, colour), (0, 0), wide)
        self.image.paste(Image.new("RGB", self.image.size, colour), (0, 0), glow.filter(ImageFilter.GaussianBlur(4)))

    def ridge(self, base, height, colour, seed, snow=None):
        line = self.profile(base, height, seed)
        mask, draw = self.mask()
        bottom = self.height * SCALE
        points = [(int(x), float(y)) for x, y in enumerate(line)]
        draw.polygon(points + [(len(line), bottom), (0, bottom)], fill=255)
        lighter = tuple(min(255, c + 34) for c in colour)
        self.wash(mask, colour, lighter, base - height, base + height * 2, roughness=30)
        if snow:
            cap, draw = self.mask()
            depth = self.noise(len(line), 1, (60, 1))[0] * 60 * SCALE + 46 * SCALE
            lower = [(int(x), float(y + max(4, d))) for x, (y, d) in enumerate(zip(line, depth))]
            draw.polygon(points + lower[::-1], fill=235)
            self.wash(cap.filter(ImageFilter.GaussianBlur(2)), snow, snow, 0, 1, roughness=18)

    def mist(self, y, depth, colour=(238, 234, 224)):
        rows = numpy.arange(self.height * SCALE) / SCALE
        band = numpy.exp(-(((rows - y) / depth) ** 2)).clip(1e-9, 1) * 200
        wisps = self.noise(self.width * SCALE, self.height * SCALE, (3, 14)) * 90
        alpha = (band[:, None] + wisps * (band[:, None] / 200)).clip(0, 255).astype(numpy.uint8)
        self.image.paste(Image.new("RGB", self.image.size, colour), (0, 0), Image.fromarray(alpha))

    def ground(self, y, top, bottom):
        mask, draw = self.mask()
        line = self.profile(y, 10, seed=y)
        draw.polygon([(int(x), float(v)) for x, v in enumerate(line)]
                     + [(len(line), self.height * SCALE), (0, self.height * SCALE)], fill=255)
        self.wash(mask, top, bottom, y, self.height, roughness=34)

    def stream(self, y, bends, top, bottom):
        """Water or a path towards the painter: `bends` are middle and width, far to near."""
        steps = 160
        share = numpy.linspace(0, 1, steps)
        knots = numpy.linspace(0, 1, len(bends))
        smooth = share * share * (3 - 2 * share) * 0.4 + share * 0.6
        middle = numpy.interp(smooth, knots, [b[0] for b in bends])
        middle = numpy.convolve(numpy.pad(middle, 12, "edge"), numpy.ones(25) / 25, "valid")
        width = numpy.interp(smooth, knots, [b[1] for b in bends])
        rows = y + (self.height + 10 - y) * share**1.5
        left = [((m - w) * SCALE, r * SCALE) for m, w, r in zip(middle, width, rows)]
        right = [((m + w) * SCALE, r * SCALE) for m, w, r in zip(middle, width, rows)]
        mask, draw = self.mask()
        draw.polygon(left + right[::-1], fill=255)
        self.wash(mask.filter(ImageFilter.GaussianBlur(3)), top, bottom, y, self.height, roughness=40)

    # Plants and people

    def dab(self, draw, x, y, width, height, colour, spread=14):
        shade = self.random.integers(-spread, spread + 1)
        fill = tuple(int(min(255, max(0, c + shade))) for c in colour)
        draw.ellipse([(x - width) * SCALE, (y - height) * SCALE, (x + width) * SCALE, (y + height) * SCALE],
                     fill=fill)

    def meadow(self, count, colours):
        draw = self.draw()
        pixels = numpy.asarray(self.image).copy()
        for _ in range(count):
            depth = self.random.random() ** 1.4
            x, y = self.random.random() * self.width, 520 + depth * 440
            below = pixels[min(int(y * SCALE), pixels.shape[0] - 1), int(x * SCALE)].astype(int)
            if below[1] <= below[0] or below[1] <= below[2] + 12:
                continue  # Not on the water.
            colour = colours[self.random.integers(len(colours))]
            self.dab(draw, x, y, 3 + depth * 10, 1.5 + depth * 4, colour)

    def stubble(self, count, colour):
        draw = self.draw()
        for _ in range(count):
            depth = self.random.random() ** 1.6
            side = self.random.random()
            x = side * 420 if self.random.random() < 0.5 else self.width - side * 420
            y, length = 560 + depth * 390, 8 + depth * 34
            lean = self.random.normal(0, length / 4)
            draw.line([x * SCALE, y * SCALE, (x + lean) * SCALE, (y - length) * SCALE], fill=colour,
                      width=int(2 + depth * 3))

    def litter(self, count, top, bottom, colours):
        draw = self.draw()
        for _ in range(count):
            depth = self.random.random() ** 1.5
            side = self.random.random() ** 0.8 * 480
            x = side if self.random.random() < 0.55 else self.width - side
            y = top + depth * (bottom - top)
            self.dab(draw, x, y, 3 + depth * 11, 2 + depth * 6, colours[self.random.integers(len(colours))])

    def willow(self, x, y, size):
        """A trunk, and strands that hang from its crown."""
        draw = self.draw()
        draw.line([x * SCALE, y * SCALE, (x - size * 0.04) * SCALE, (y - size * 0.62) * SCALE],
                  fill=(74, 62, 50), width=int(size * 0.09))
        for _ in range(int(size * 2.6)):
            angle, reach = self.random.uniform(math.pi, 2 * math.pi), self.random.random() ** 0.5
            ax = x + math.cos(angle) * reach * size * 0.52
            ay = y - size * 0.62 + math.sin(angle) * reach * size * 0.34
            fall = size * self.random.uniform(0.2, 0.55)
            shade = self.random.integers(-26, 27)
            colour = tuple(int(c + shade) for c in (104, 146, 70))
            sway = self.random.normal(size * 0.02, size * 0.02)
            draw.line([ax * SCALE, ay * SCALE, (ax + sway) * SCALE, (ay + fall) * SCALE], fill=colour,
                      width=max(2, int(size * 0.016)))

    def firs(self, y, count, colour, size=90, cap=None):
        draw = self.draw()
        for x in numpy.sort(self.random.random(count)) * self.width:
            tall = size * self.random.uniform(0.55, 1.1)
            base = y + self.random.normal(0, size * 0.06)
            shade = self.random.integers(-8, 9)
            fill = tuple(int(max(0, c + shade)) for c in colour)
            for tier in range(5):
                top = base - tall * (1 - tier * 0.14)
                low = base - tall * (0.62 - tier * 0.15)
                half = tall * (0.1 + tier * 0.045)
                draw.polygon([(x * SCALE, top * SCALE), ((x - half) * SCALE, low * SCALE),
                              ((x + half) * SCALE, low * SCALE)], fill=fill)
                if cap:
                    draw.polygon([(x * SCALE, top * SCALE), ((x - half * 0.7) * SCALE, (low - tall * 0.06) * SCALE),
                                  ((x + half * 0.2) * SCALE, (low - tall * 0.12) * SCALE)], fill=cap)

    def steps(self, y, count, colours):
        """Terraces: bands that follow the hill, each with its bank and its water or rice."""
        for number in range(count):
            share = number / count
            base = y + (self.height - y) * share**1.25
            mask, draw = self.mask()
            line = self.profile(base, 26 + share * 46, seed=40 + number // 3) + number * 2
            bottom = self.height * SCALE
            draw.polygon([(int(x), float(v)) for x, v in enumerate(line)] + [(len(line), bottom), (0, bottom)],
                         fill=255)
            kind = colours[number % len(colours)]
            dark = tuple(int(c * 0.62) for c in colours[0])
            self.wash(mask, kind, tuple(int(c * 0.86) for c in kind), base, base + 60, roughness=26)
            edge, draw = self.mask()
            draw.line([(int(x), float(v)) for x, v in enumerate(line)], fill=210, width=int(4 + share * 12))
            self.wash(edge.filter(ImageFilter.GaussianBlur(2)), dark, colours[0], base - 30, base + 30)

    def rows(self, y, count, dark, light, soil):
        """Rows of tea: humps with light from the left, soil between them."""
        self.ground(y, soil, tuple(int(c * 0.8) for c in soil))
        for number in range(count):
            share = number / count
            base = y + 14 + (self.height + 60 - y) * share**1.3
            thick = 10 + share**1.2 * 62
            line = self.profile(base, 16 + share * 60, seed=70)
            draw = self.draw()
            for x in numpy.arange(-20, self.width + 20, 7 + share * 9):
                top = line[int(min(max(x * SCALE, 0), len(line) - 1))] / SCALE
                for _ in range(3):
                    dx, dy = self.random.normal(0, thick * 0.3), self.random.normal(0, thick * 0.24)
                    colour = light if dy < -thick * 0.05 else dark
                    self.dab(draw, x + dx, top + dy, thick * 0.34, thick * 0.24, colour, spread=20)

    def flakes(self, count):
        draw = self.draw()
        for _ in range(count):
            x, y = self.random.random(2) * (self.width, self.height)
            self.dab(draw, x, y, *([1 + self.random.random() * 2.4] * 2), (244, 246, 250), spread=4)

    def figure(self):
        """A person seen from behind, in a straw hat and a blue jacket, an iron bar on the shoulder."""
        draw = self.draw()

        def shape(points, colour):
            draw.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=colour)

        shape([(120, 900), (150, 650), (215, 560), (330, 520), (430, 520), (540, 560), (600, 650), (630, 900)],
              (52, 78, 104))
        shape([(150, 900), (176, 680), (240, 590), (330, 560), (300, 900)], (66, 96, 122))
        shape([(325, 540), (330, 440), (430, 440), (436, 540)], (168, 122, 92))
        draw.ellipse([(300) * SCALE, 330 * SCALE, 460 * SCALE, 480 * SCALE], fill=(58, 48, 44))
        draw.ellipse([180 * SCALE, 330 * SCALE, 580 * SCALE, 440 * SCALE], fill=(206, 172, 104))
        shape([(280, 372), (318, 262), (380, 232), (440, 262), (482, 372)], (222, 190, 120))
        draw.ellipse([280 * SCALE, 340 * SCALE, 482 * SCALE, 398 * SCALE], fill=(190, 154, 88))
        draw.line([470 * SCALE, 640 * SCALE, 690 * SCALE, 150 * SCALE], fill=(60, 58, 58), width=16 * SCALE)
        for _ in range(500):
            x, y = self.random.uniform(160, 590), self.random.uniform(560, 900)
            inside = [self.image.getpixel((int((x + dx) * SCALE), int(y * SCALE))) for dx in (-24, 0, 24)]
            if all(red < 84 and blue > red + 30 for red, _, blue in inside):
                self.dab(draw, x, y, 16, 4, (58, 86, 112), spread=16)

    # The finished picture

    def save(self, folder):
        """Strokes, grain and a file of at most 60 KB; its size."""
        picture = self.image.filter(ImageFilter.ModeFilter(9))
        picture = picture.resize((self.width, self.height), Image.Resampling.LANCZOS)
        pixels = numpy.asarray(picture).astype(float)
        weave = self.noise(self.width, self.height, (30, 260)) * 9
        light = 1 + self.noise(self.width, self.height, (2, 2)) * 0.12
        pixels = (pixels * light[..., None] + weave[..., None]).clip(0, 255)
        picture = Image.fromarray(pixels.astype(numpy.uint8))
        for quality in range(82, 20, -3):
            file = io.BytesIO()
            picture.save(file, "jpeg", quality=quality, optimize=True)
            if file.tell() <= 60_000:
                break
        (folder / f"{self.name}.jpg").write_bytes(file.getvalue())
        return file.tell()
