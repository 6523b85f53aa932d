"""Pictures of the land around the village: fields, water, woods and weather."""
import math

from linocut import HEIGHT, INK, MID, PALE, PAPER, RED, WIDTH, along, curve, scene, spline


@scene("#7f9472", "#cdd3b4")
def terraces(p):
    p.sky(PAPER, PALE, 7, 40, 260)
    p.sun(820, 165, 72, rays=20, reach=360)
    p.hill([(0, 300), (190, 190), (400, 300), (620, 230), (900, 320), (1200, 210)], PALE, MID)
    p.hill([(0, 330), (150, 290), (430, 370), (760, 300), (980, 345), (1200, 290)], MID, INK, length=70)
    for i in range(8):
        t = i / 7
        y, bend, wall = 340 + 380 * t ** 1.25, 34 + 84 * t, 9 + 17 * t
        bank = curve((-40, y - bend), (200, y - bend * .2 + p.jitter(10)), (440, y + bend * .9),
                     (650, y + bend),
                     (860, y + p.jitter(10)), (1020, y - bend * .55), (1240, y - bend * .8))
        p.land(bank, (PAPER, PALE)[i % 2])
        p.hatch(lambda x: bank(x) + wall, lambda x: bank(x) + wall + 22 + 20 * t, (PALE, PAPER)[i % 2], 1,
                width=9)
        p.land(bank, MID, lambda x: bank(x) + wall)
        p.line([(x, bank(x)) for x in range(0, WIDTH + 1, 30)], 4 + 5 * t, INK)
        p.fall(bank, INK, wall * 1.4, 36 + 26 * t, 5 + 2 * t, 1, start=0)
        if i == 2:
            p.village(110, bank(150) + 12, 74, 3)
        if i == 5:
            p.hatch(bank(620) - 44, bank(620) - 6, RED, 4, (40, 110), (10, 30), 6, (540, 700))
            p.figure(800, bank(800), 92, hat=PAPER, hands=((.25, .3), (.2, .35)), lean=.22)
            p.figure(905, bank(905), 96, coat=RED, hat=PAPER, hands=((-.2, .5), (.22, .5)))
    p.tree(1090, 680, 280)


@scene("#5f8060", "#c5d0a8")
def tea_garden(p):
    p.sky(PAPER, PALE, 4, 50, 200)
    p.sun(300, 180, 78, rays=0)
    p.hill([(0, 260), (240, 300), (520, 200), (760, 290), (1000, 170), (1200, 270)], PALE, MID)
    p.hatch(300, 345, PAPER, 3, (160, 360), (20, 90), 16)
    p.hill([(0, 370), (300, 310), (620, 360), (1200, 270)], MID, INK, length=60)
    p.fir(1120, 400, 150)
    p.fir(1060, 410, 110)
    p.house(150, 376, 130, 58)
    for i in range(8):
        t = i / 7
        y = 385 + 390 * t ** 1.2
        row = curve((-50, y + 46), (420, y - 22 - 20 * t), (800, y), (1250, y + 60 * (1 - t) - 90 * t))
        p.land(row, PALE)
        p.hedge(row, 13 + 30 * t, MID, PALE)
        if i in (2, 4, 6):
            for x in {2: (820, 905), 4: (280, 640), 6: (930,)}[i]:
                p.figure(x, row(x) + 20 * t, 62 + 62 * t, coat=RED if x == 930 else INK, hat=PAPER,
                         hands=((.28, .42), (-.25, .42)), lean=.06)
                p.box(x - 24 - 22 * t, row(x) - 34 - 30 * t, x - 9 - 8 * t, row(x) - 14 - 10 * t, PALE, INK, 3)


@scene("#a89a62", "#ddd3a2")
def rice_harvest(p):
    p.sky(PAPER, PALE, 8, 50, 300)
    p.sun(600, 285, 120, rays=24, reach=520)
    p.hill([(0, 300), (250, 230), (520, 330), (800, 320), (1010, 220), (1200, 300)], MID, INK, length=70)
    p.village(150, 372, 62, 3)
    p.land(curve((0, 372), (600, 358), (1200, 376)), PALE)
    p.hatch(372, 470, MID, 5, (30, 80), (30, 80), 5, near=1.3)
    standing = curve((0, 470), (340, 440), (700, 450), (1200, 425))
    p.land(standing, MID, 560)
    for row in range(3):
        for x in range(-10, WIDTH, 25):
            y = standing(x) + 24 + row * 40
            p.gouge((x + p.jitter(6), y + 12), (x + 9 + p.jitter(6), y - 30), 6, (PALE, INK)[row % 2], .2)
    cut = curve((0, 600), (400, 540), (800, 580), (1200, 540))
    p.land(cut, PAPER)
    for row in range(5):
        for x in range(0, WIDTH, 56):
            y = cut(x) + 22 + row * 50
            p.gouge((x + p.jitter(12), y), (x + 3 + p.jitter(12), y - 15 - 2 * row), 4.5, MID)
    for x, y, lean in ((500, 582, .3), (610, 592, .34), (760, 600, .3)):
        p.figure(x, y, 112, hat=PALE, hands=((.42, .3), (.36, .38)), lean=lean, step=.14)
    for x, y, h in ((120, 640, 120), (290, 690, 150), (1000, 620, 120), (920, 720, 165), (1120, 735, 180)):
        for k in range(-5, 6):
            p.gouge((x + k * h * .07, y), (x - k * h * .02, y - h * .72), h * .11, INK if k % 2 else MID)
        for k in range(-6, 7):
            p.gouge((x, y - h * .6), (x + k * h * .065, y - h * (1 - abs(k) * .045)), h * .06,
                    MID if k % 2 else INK, .1)
        p.line([(x - h * .13, y - h * .58), (x + h * .13, y - h * .58)], h * .06, RED)


@scene("#7d9097", "#cbd3cd")
def stone_bridge(p):
    p.sky(PAPER, PALE, 9, 50, 320)
    p.hill([(0, 300), (230, 180), (470, 310), (720, 210), (960, 300), (1200, 200)], PALE, MID)
    p.hill([(0, 400), (260, 350), (600, 410), (900, 340), (1200, 390)], MID, INK, length=55)
    p.water(452, HEIGHT, PALE, MID, 16)
    p.land(curve((0, 468), (160, 462), (330, 505)), MID, curve((0, 530), (160, 520), (330, 505)), (0, 330))
    p.land(curve((800, 502), (930, 470), (1200, 462)), MID, curve((800, 502), (1000, 520), (1200, 528)),
           (800, 1200))
    cx, y, r = 560, 500, 168
    deck = curve((150, 470), (300, 418), (cx, 282), (820, 418), (970, 470))
    arch = [(cx + r * math.cos(a), y - r * math.sin(a)) for a in (math.pi * k / 30 for k in range(31))]
    p.village(1010, 494, 84, 2)
    p.sun(cx + 20, 440, 58)
    p.hatch(452, y + 10, MID, 3, x=(cx - r, cx + r), width=3)
    top = [(x, deck(x)) for x in range(150, 971, 20)]
    p.area(top + [(970, y), *arch, (150, y)], PAPER)
    for i in range(13):
        a, b = math.pi * i / 12, math.pi * (i + 1) / 12
        for rim in (r, r + 34) if i < 12 else ():
            p.line([(cx + rim * math.cos(k), y - rim * math.sin(k)) for k in (a, (a + b) / 2, b)], 5, INK)
        p.line([(cx + k * math.cos(a), y - k * math.sin(a)) for k in (r, r + 34)], 4, INK)
    with p.within(top + [(970, y)] + [(cx + (r + 38) * math.cos(a), y - (r + 38) * math.sin(a))
                                      for a in (math.pi * k / 30 for k in range(31))] + [(150, y)]):
        for row, v in enumerate(range(300, 500, 25)):
            p.hatch(v, v + 2, INK, 1, (38, 60), (6, 9), 4, (140 + row % 2 * 20, 980))
        p.hatch(430, y, MID, 7, (30, 60), (8, 30), 5, (150, 400))
    p.line(top, 12, INK)
    for x in range(170, 970, 50):
        p.line([(x, deck(x)), (x, deck(x) - 34)], 8, INK)
    p.line([(x, u - 26) for x, u in top], 6, INK)
    p.area([(cx - r, y)] + [(cx + r * math.cos(a), y + r * .8 * math.sin(a)) for a in
                            (math.pi - math.pi * k / 24 for k in range(25))], PAPER, 2)
    p.hatch(y + 6, y + 150, MID, 9, (30, 110), (20, 70), 5, (cx - r - 10, cx + r + 10))
    p.hatch(y + 20, y + 110, RED, 7, (30, 70), (6, 20), 8, (cx - 40, cx + 74))
    for sgn in (-1, 1):
        p.hatch(y + 2, y + 90, INK, 6, (40, 120), (20, 60), 5,
                (cx + (r if sgn > 0 else -400), cx + (400 if sgn > 0 else -r)))
    p.figure(640, deck(640), 82, hands=((.1, .9), (-.15, .5)))
    p.line([(648, 232), (650, 190)], 3, INK)
    p.area([(598, 222), (616, 198), (650, 186), (684, 198), (702, 222)], RED, .4)
    p.land(curve((0, 560), (150, 600), (300, 720), (420, HEIGHT)), INK, x=(0, 420))
    p.line(spline([(90, 640), (110, 470), (70, 330), (150, 180)]), 26, INK)
    for x0, y0 in ((70, 330), (90, 250), (120, 210), (150, 180), (180, 170), (40, 300)):
        for k in range(4):
            x = x0 + (k - 1) * 44 + p.jitter(10)
            p.line(spline([(x0, y0), (x, y0 - 26), (x + 12, y0 + 90), (x + 2, y0 + 190 + p.jitter(50))]), 5,
                   INK)
            for v in range(30, 180, 24):
                p.gouge((x + 9, y0 + v), (x + 9 + p.rng.choice((-17, 17)), y0 + v + 22), 6, INK)
    p.boat(860, 690, 210)
    p.figure(880, 690, 92, hat=PALE, hands=((.2, .4), (-.1, .55)))
    p.line([(910, 590), (960, 760)], 5, INK)


@scene("#74848c", "#bac4c3")
def rain(p):
    p.box(0, 0, WIDTH, HEIGHT, PALE)
    p.hill([(0, 260), (200, 170), (450, 290), (720, 190), (980, 280), (1200, 180)], PAPER, PALE, length=60)
    p.hill([(0, 350), (260, 290), (560, 380), (860, 280), (1200, 360)], MID, PALE)
    p.hatch(370, 420, PALE, 4, (200, 400), (30, 100), 14)
    p.hill([(0, 440), (420, 470), (800, 420), (1200, 460)], INK, MID, length=60)
    p.village(880, 478, 90, 3, wall=PALE)
    p.land(curve((0, 500), (500, 520), (1200, 490)), MID)
    for i in range(5):
        bank = curve((0, 530 + 52 * i), (600, 555 + 50 * i), (1200, 510 + 60 * i))
        p.land(bank, (PALE, MID)[i % 2])
        p.line([(x, bank(x)) for x in range(0, 1201, 20)], 7, INK)
        for _ in range(5):
            x = p.rng.uniform(30, 1170)
            p.disc(x, bank(x) + 28, 15, PAPER, .3)
            p.disc(x, bank(x) + 28, 11, (PALE, MID)[i % 2], .26)
    p.path([(560, 540), (500, 620), (600, 700), (440, 820)], [(600, 540), (580, 620), (720, 700), (760, 820)],
           PAPER, MID)
    p.figure(610, 700, 150, hands=((.1, .86), (-.18, .48)))
    p.line([(626, 470), (626, 600)], 5, INK)
    p.area(spline([(536, 534), (562, 486), (626, 460), (690, 486), (716, 534), (686, 524), (656, 534),
                   (626, 524),
                   (596, 534), (566, 524), (536, 534)], 4), RED, .5)
    for k in range(-2, 3):
        p.gouge((626 + k * 6, 470), (626 + k * 31, 524), 4, PAPER, -.1 * k)
    p.bamboo(60, 770, 560, 3)
    for _ in range(80):
        x, y, d = p.rng.uniform(0, 1240), p.rng.uniform(20, 760), p.rng.uniform(40, 105)
        p.gouge((x, y), (x - d * .3, y + d), 3.2, PAPER)


@scene("#8b9a86", "#d6d6bd")
def east_road(p):
    p.sky(PAPER, PALE, 3, 40, 120)
    p.sun(700, 292, 104, rays=56, ray=PALE, reach=760)
    p.hill([(0, 300), (220, 230), (470, 330), (700, 350), (930, 310), (1200, 190)], PALE, MID)
    p.hill([(0, 390), (330, 330), (700, 390), (980, 350), (1200, 380)], MID, INK, length=70)
    p.hill([(0, 430), (400, 470), (800, 420), (1200, 470)], PALE, MID, length=46, gap=24)
    near = curve((0, 560), (300, 500), (700, 540), (1200, 510))
    p.land(near, MID)
    p.hatch(near, HEIGHT, INK, 12, (20, 70), (40, 130), 5, near=1.3)
    p.path([(690, 388), (640, 430), (800, 480), (560, 570), (330, 680), (250, 830)],
           [(706, 388), (672, 430), (860, 480), (690, 570), (640, 680), (820, 830)], PAPER, MID, 9)
    for x, y, h in ((618, 440, 60), (770, 452, 70), (900, 496, 110), (560, 530, 130), (330, 610, 220),
                    (800, 610, 200)):
        p.line([(x, y), (x, y - h)], h * .04 + 2, INK)
        p.crown(x, y - h * .68, h * .13, h * .36, INK, MID, 9)
    p.box(862, 668, 918, 760, PAPER, INK, 5)
    p.box(862, 668, 918, 694, RED, INK, 4)
    p.hatch(705, 750, INK, 4, (30, 32), (40, 50), 4, (874, 908))
    x, y = 560, 690
    for dx in (-44, 44):
        p.disc(x + dx, y, 28, INK)
        p.disc(x + dx, y, 22, PAPER)
        for k in range(4):
            c, s = 22 * math.cos(k * .785), 22 * math.sin(k * .785)
            p.line([(x + dx - c, y - s), (x + dx + c, y + s)], 2.5, INK)
    p.line([(x - 44, y), (x - 14, y - 42), (x + 30, y - 42), (x - 2, y), (x - 44, y)], 5, INK)
    p.line([(x + 44, y), (x + 26, y - 62), (x + 40, y - 66)], 5, INK)
    p.figure(x - 14, y + 4, 116, hands=((.38, .58),), lean=.12, step=.06)


@scene("#70855c", "#c7cfa6")
def kiwi_orchard(p):
    vx, vy = 600, 440
    p.box(0, 0, WIDTH, HEIGHT, PAPER)
    p.hatch(300, 440, PALE, 4, x=(0, WIDTH))
    p.hill([(0, 420), (360, 350), (600, 410), (860, 340), (1200, 420)], MID, INK, length=40)
    p.sun(vx, 412, 46)
    p.land(450, PALE)
    for k in range(-14, 15):
        for _ in range(2):
            t = p.rng.uniform(.2, .8)
            end = (vx + k * 130, HEIGHT + 20)
            p.gouge(along((vx, vy), end, t), along((vx, vy), end, t + .16), 3 + 5 * t, MID)
    p.area([(540, 450), (660, 450), (900, HEIGHT), (300, HEIGHT)], PAPER)
    p.hatch(460, 780, MID, 9, (20, 60), (90, 200), 5, (400, 800), near=1.6)
    for t in (.16, .3, .55, 1):
        y, top, half, w = vy + 330 * t, vy - 300 * t, 560 * t, 34 * t + 4
        for sgn in (-1, 1):
            p.line([(vx + sgn * half, y), (vx + sgn * half, top)], w, INK)
            p.gouge((vx + sgn * half - w * .25, y - 8), (vx + sgn * half - w * .25, top + 8), w * .22, PALE)
        p.line([(vx - half * 1.5, top), (vx + half * 1.5, top)], w * .7, INK)
    for x, y, h in ((505, 512, 80), (715, 560, 124)):
        p.figure(x, y, h, hat=PALE, hands=((.14, 1.1), (-.12, 1.12)), coat=RED if x > 600 else INK)
    p.land(curve((0, 175), (600, 150), (1200, 175)), INK, 0)
    for t in (.28, .44, .68, 1.0):
        y = vy - 300 * t
        for i in range(13):
            x = vx + (i - 6) * 128 * (t + .03) + p.jitter(20 * t)
            if abs(x - vx) > 680:
                continue
            if i % 2 and t > .4:
                fy = y + 66 * t + p.jitter(10 * t)
                p.line([(x + 20 * t, y), (x + 20 * t, fy)], 2 + 3 * t, INK)
                p.disc(x + 20 * t, fy + 24 * t, 25 * t, INK, 1.25)
                p.disc(x + 18 * t, fy + 22 * t, 20 * t, MID, 1.25)
                p.gouge((x + 8 * t, fy + 30 * t), (x + 16 * t, fy + 6 * t), 6 * t, PALE, .2)
            r = 74 * t
            for dx, dy in ((-.55, -.2), (.5, -.35), (0, .05)):
                lx, ly = x + dx * r * 1.3, y + dy * r
                p.area(spline([(lx, ly + r * .72), (lx - r * .55, ly + r * .2), (lx - r * .45, ly - r * .4),
                               (lx, ly - r * .28),
                               (lx + r * .45, ly - r * .4), (lx + r * .55, ly + r * .2), (lx, ly + r * .72)],
                               4),
                       INK if (i + int(dx * 4)) % 2 else MID, .5)
                if t > .5:
                    cut = MID if (i + int(dx * 4)) % 2 else PALE
                    p.gouge((lx, ly + r * .6), (lx, ly - r * .2), 5 * t, cut)
                    for k in (-1, 1):
                        p.gouge((lx, ly + r * .3), (lx + k * r * .4, ly - r * .1), 4 * t, cut, .1 * k)
    for x, y in ((330, 720), (840, 740)):
        for k in range(-2, 3):
            p.disc(x + k * 30, y - 60 + abs(k) * 6, 25, INK)
            p.disc(x + k * 30 - 2, y - 62 + abs(k) * 6, 20, MID)
        p.area([(x - 96, y - 50), (x + 96, y - 50), (x + 72, y + 40), (x - 72, y + 40)], INK)
        for v in range(3):
            p.hatch(y - 36 + v * 24, y - 34 + v * 24, PALE, 1, (14, 18), (8, 10), 8,
                    (x - 78 + 8 * v, x + 78 - 8 * v))


@scene("#6d8c8c", "#c5d1c6")
def river_clean_up(p):
    p.sky(PAPER, PALE, 8, 40, 280)
    p.sun(930, 150, 62)
    p.hill([(0, 250), (260, 180), (520, 290), (820, 210), (1200, 300)], PALE, MID)
    p.hill([(0, 350), (300, 290), (700, 360), (1200, 290)], MID, INK, length=70)
    p.land(350, PALE)
    p.hatch(360, 480, MID, 5, (30, 90), (70, 200), 4)
    p.village(120, 392, 66, 3)
    river = spline([(690, 352), (700, 395), (560, 470), (350, 620), (400, 830)], 8)
    other = spline([(760, 352), (850, 395), (900, 470), (850, 620), (1110, 830)], 8)
    p.land(curve((0, 470), (500, 430), (1200, 440)), MID)
    p.hatch(450, 790, INK, 9, (20, 60), (60, 160), 5, near=1.3)
    p.area(river + other[::-1], PAPER)
    with p.within(river + other[::-1]):
        p.hatch(370, 800, MID, 22, (50, 180), (30, 140), 5, near=1.4)
        p.hatch(380, 800, PALE, 10, (80, 200), (60, 240), 9, near=1.4)
    for bank in (river, other):
        p.line(bank, 8, INK)
    p.boat(640, 610, 250)
    p.figure(590, 614, 104, hat=PALE, hands=((.36, .55), (.2, .5)), lean=.1)
    p.figure(690, 616, 104, coat=RED, hat=PALE, hands=((.4, .42), (.3, .5)), lean=.14)
    p.line([(600, 560), (560, 690)], 5, INK)
    p.line([(716, 560), (806, 630)], 5, INK)
    p.disc(822, 642, 24, INK, .6)
    p.disc(822, 640, 17, PALE, .5)
    for x, y, h, coat in ((250, 690, 128, RED), (150, 650, 112, INK), (1010, 600, 118, RED),
                          (1090, 640, 128, INK)):
        sgn = 1 if x < 600 else -1
        p.figure(x, y, h, coat=coat, hands=((sgn * .4, .3), (-sgn * .25, .4)), lean=sgn * .16)
        p.line([(x + sgn * .38 * h, y - .36 * h), (x + sgn * .66 * h, y + 4)], 5, INK)
        p.area(spline([(x - sgn * .2 * h, y - .4 * h), (x - sgn * .14 * h, y - .1 * h),
                       (x - sgn * .3 * h, y + 2),
                       (x - sgn * .46 * h, y - .1 * h), (x - sgn * .26 * h, y - .4 * h)], 4), PAPER)
        p.line(spline([(x - sgn * .2 * h, y - .4 * h), (x - sgn * .14 * h, y - .1 * h),
                       (x - sgn * .3 * h, y + 2),
                       (x - sgn * .46 * h, y - .1 * h), (x - sgn * .26 * h, y - .4 * h)], 4), 4, INK)
    p.bamboo(1080, 520, 360, 4)
    p.reeds(420, 770, 130, 12, 130)
    p.reeds(930, 780, 120, 10, 110)


@scene("#5f8387", "#bccdc6")
def dragon_boat(p):
    p.sky(PAPER, PALE, 8, 40, 280)
    p.sun(250, 190, 80, rays=30)
    p.hill([(0, 310), (300, 240), (560, 320), (800, 180), (1000, 270), (1200, 200)], PALE, MID)
    p.hill([(0, 370), (420, 320), (820, 370), (1200, 310)], MID, INK, length=60)
    p.village(420, 408, 56, 4)
    p.water(405, HEIGHT, PALE, MID, 14)
    hull = curve((120, 500), (300, 545), (560, 560), (820, 548), (1000, 500))
    for i in range(8):
        x = 300 + i * 72
        p.figure(x, 570, 142, coat=RED if i % 2 else INK, hands=((.3, .34), (.22, .5)), lean=.17, legs=False)
    p.figure(890, 540, 136, coat=PAPER, hands=((.1, .62), (-.24, .74)), lean=-.06)
    p.line([(866, 428), (874, 476), (908, 476), (914, 428)], 3, INK)
    p.box(868, 478, 916, 520, RED, INK, 5)
    p.figure(232, 520, 140, hands=((-.16, .5), (-.26, .6)), lean=.06)
    p.line([(215, 440), (110, 640)], 7, INK)
    p.area([(x, hull(x)) for x in range(120, 1001, 20)] + [(940, 590), (780, 626), (330, 626), (190, 590)], INK)
    for i in range(38):
        x = 190 + i * 20
        p.line(spline([(x, hull(x) + 18), (x + 10, hull(x) + 32), (x + 20, hull(x) + 18)], 4), 4, PALE)
    p.line([(x, hull(x) + 5) for x in range(140, 990, 20)], 6, RED)
    for i in range(8):
        x = 300 + i * 72
        p.line([(x + 30, 508), (x + 62, 632)], 6, PAPER)
        p.area([(x + 55, 624), (x + 69, 620), (x + 84, 668), (x + 68, 672)], INK)
    p.line(spline([(150, 520), (100, 470), (86, 400), (120, 360), (90, 330)]), 20, INK)
    for k in range(5):
        p.gouge((100 - 4 * k, 470 - 30 * k), (54 + 8 * k, 452 - 36 * k), 12, INK, .2)
    for k in range(6):
        p.line(spline([(1016, 330 + 34 * k), (976, 326 + 36 * k), (940 - 3 * k, 352 + 36 * k)]), 24, RED, True)
    neck = [(940, 560), (1004, 490), (1000, 420), (1002, 360), (1050, 335), (1084, 370), (1068, 430),
            (1076, 490), (1005, 580)]
    p.area(spline([*neck, neck[0]], 5), INK, .6)
    for k in range(4):
        p.line(spline([(1014, 430 + 30 * k), (1036, 444 + 30 * k), (1062, 432 + 30 * k)], 4), 4.5, PALE)
    p.area([(1070, 372), (1150, 356), (1150, 398), (1078, 398)], RED)
    p.area([(1004, 366), (1024, 322), (1060, 304), (1082, 314), (1104, 332), (1126, 326), (1142, 308),
            (1162, 310), (1169, 332),
            (1160, 356), (1120, 366), (1082, 380), (1040, 410)], INK, .6)
    p.area([(1040, 396), (1078, 393), (1112, 404), (1142, 398), (1156, 382), (1162, 400), (1148, 420),
            (1108, 432), (1058, 436)], INK, .6)
    for k in range(4):
        p.area([(1098 + 15 * k, 371 - 3 * k), (1110 + 15 * k, 369 - 3 * k), (1105 + 15 * k, 385 - 3 * k)],
               PAPER, .2)
    p.disc(1076, 342, 12, PAPER)
    p.disc(1079, 343, 5, INK)
    p.line(spline([(1056, 326), (1078, 322), (1098, 338)]), 6, PALE, True)
    p.line(spline([(1050, 318), (1030, 280), (986, 264)]), 13, INK, True)
    p.line(spline([(1066, 310), (1060, 270), (1026, 240)]), 13, INK, True)
    p.line(spline([(1152, 318), (1130, 284), (1096, 280), (1084, 262)]), 7, RED, True)
    for k in range(3):
        p.line(spline([(1082 + 20 * k, 428), (1084 + 20 * k, 456), (1100 + 20 * k, 474 - 6 * k)]), 8, INK, True)
    p.hatch(628, 668, INK, 4, (60, 200), (10, 60), 7, (170, 1030))
    for row in range(3):
        for x in range(-20, WIDTH, 150):
            u, v = x + row % 2 * 75 + p.jitter(14), 694 + row * 40
            p.line(spline([(u, v + 14), (u + 40, v - 12), (u + 80, v - 2), (u + 66, v + 12), (u + 50, v + 4)],
                          5), 6, INK, True)
            p.gouge((u + 10, v + 20), (u + 74, v + 20), 6, PAPER, .08)


@scene("#7a8896", "#b9c3c9")
def snow(p):
    p.sky(PALE, MID, 5, 40, 280)
    p.hill([(0, 280), (240, 180), (480, 300), (760, 200), (1000, 290), (1200, 210)], PAPER, MID, length=70)
    p.hill([(0, 370), (300, 310), (640, 380), (940, 320), (1200, 370)], MID, INK, length=50)
    for i in range(19):
        x = 20 + i * 68 + p.jitter(20)
        p.fir(x, 424 + p.jitter(8), 78 + p.jitter(18), INK, PAPER)
    p.land(curve((0, 470), (500, 455), (1200, 475)), PAPER)
    for x, y, w, h in ((300, 560, 210, 100), (640, 520, 170, 82), (980, 570, 260, 118)):
        p.house(x, y, w, h, wall=MID, lit=PAPER, shade=INK)
        p.area(spline([(x - w * .62, y - h * 1.02), (x - w * .5, y - h * 1.45), (x - w * .44, y - h * 1.72),
                       (x, y - h * 1.76),
                       (x + w * .44, y - h * 1.72), (x + w * .5, y - h * 1.45), (x + w * .62, y - h * 1.02),
                       (x + w * .3, y - h * 1.1),
                       (x, y - h * 1.04), (x - w * .3, y - h * 1.1), (x - w * .62, y - h * 1.02)], 4), PAPER,
                       .6)
        for k in range(6):
            p.gouge((x + w * (.1 + .06 * k), y - h * 1.6), (x + w * (.14 + .08 * k), y - h * 1.18), 4, PALE)
        p.line(spline([(x - w * .62, y - h * 1.02), (x - w * .3, y - h * 1.09), (x, y - h * 1.03),
                       (x + w * .3, y - h * 1.09), (x + w * .62, y - h * 1.02)]), 5, INK)
        p.lantern(x - w * .14, y - h * .78, 12)
        p.lantern(x + w * .14, y - h * .78, 12)
    drift = curve((0, 600), (300, 570), (640, 560), (900, 590), (1200, 580))
    p.land(drift, PAPER)
    p.hatch(drift, 790, PALE, 5, (120, 320), (120, 300), 10, near=1.3)
    p.hatch(640, 780, MID, 5, (60, 160), (200, 420), 4)
    for i in range(13):
        p.disc(640 + 26 * math.sin(i / 3) + (i % 2) * 16 - i * 4, 590 + i * 15, 4 + i * .5, MID, .5)
    p.figure(650, 588, 92, coat=RED, hands=((.2, .45), (-.2, .45)))
    p.bare(110, 830, 270, -1.42, 38)
    for _ in range(45):
        p.disc(p.rng.uniform(30, 1170), p.rng.uniform(30, 560), p.rng.uniform(3.5, 6), PAPER)


@scene("#647b66", "#bfcab0")
def forest_patrol(p):
    p.sky(PAPER, PALE, 8, 40, 330)
    p.sun(500, 220, 84, rays=22, reach=520)
    p.hill([(0, 350), (300, 260), (600, 370), (900, 270), (1200, 340)], PALE, MID)
    p.line([(760, 310), (772, 190)], 5, INK)
    p.line([(820, 310), (808, 190)], 5, INK)
    p.line([(762, 300), (812, 220)], 4, INK)
    p.line([(818, 300), (768, 220)], 4, INK)
    p.box(758, 160, 822, 194, INK)
    p.roof(790, 160, 66, 26)
    p.line([(790, 134), (790, 90)], 4, INK)
    p.area([(792, 90), (830, 100), (792, 112)], RED)
    ridge = p.hill([(0, 420), (350, 360), (760, 400), (1200, 340)], MID, INK, length=50)
    for i in range(20):
        x = 10 + i * 61 + p.jitter(14)
        p.fir(x, ridge(x) + 46 + p.jitter(10), 92 + p.jitter(22), INK if i % 3 else MID, PALE)
    p.land(curve((0, 470), (500, 440), (1200, 450)), PALE)
    p.hatch(460, 790, MID, 7, (30, 110), (80, 240), 5, near=1.3)
    p.path([(640, 446), (560, 500), (640, 600), (420, 820)], [(662, 446), (620, 500), (780, 600), (760, 820)],
           PAPER, MID, 8)
    for x, h in ((660, 158), (590, 150)):
        y = 660 if x > 600 else 690
        p.figure(x, y, h, hands=((.24, .46), (-.2, .5)), lean=.02)
        p.line([(x + .24 * h, y), (x + .24 * h, y - .9 * h)], 5, INK)
        p.line([(x - .16 * h, y - .66 * h), (x - .1 * h, y - .6 * h)], 14, RED)
        p.area([(x - .17 * h, y - .9 * h), (x - .1 * h, y - 1.0 * h), (x + .1 * h, y - 1.0 * h),
                (x + .14 * h, y - .91 * h)], MID)
        p.line([(x - .17 * h, y - .91 * h), (x + .17 * h, y - .91 * h)], 4, INK)
        p.box(x - .13 * h, y - .76 * h, x + .06 * h, y - .48 * h, MID, INK, 3)
    for x, w, foot in ((70, 60, 760), (235, 44, 700), (900, 50, 690), (1030, 66, 760), (1150, 90, 800),
                       (350, 24, 580)):
        p.area([(x - w * .5, 0), (x + w * .4, 0), (x + w * .5, foot - 60), (x + w * .9, foot), (x - w, foot),
                (x - w * .55, foot - 60)], INK, 1)
        for _ in range(int(w * .24)):
            v, u = p.rng.uniform(30, foot - 40), x + p.rng.uniform(-.42, .05) * w
            p.gouge((u, v), (u + p.jitter(3), v + p.rng.uniform(40, 110)), w * .06 + 2,
                    MID if p.rng.random() < .6 else PALE)
        for _ in range(3):
            v, sgn = p.rng.uniform(60, 280), p.rng.choice((-1, 1))
            p.gouge((x, v), (x + sgn * w * 2.2, v + 40), w * .16, INK, .1 * sgn)
            for k in range(5):
                u = x + sgn * w * (1 + .26 * k)
                p.gouge((u, v + 14 + 4 * k), (u + sgn * 8, v + 52 + 5 * k), 9, INK)
    for x in (120, 300, 830, 980, 1090):
        for k in range(-4, 5):
            p.gouge((x, 760), (x + k * 22, 700 + abs(k) * 9), 7, INK, -.05 * k)


@scene("#7e9680", "#cfd8c0")
def spring_sowing(p):
    p.sky(PAPER, PALE, 8, 40, 300)
    p.sun(880, 200, 76)
    p.hill([(0, 300), (260, 200), (520, 310), (820, 250), (1200, 310)], PALE, MID)
    p.hill([(0, 390), (400, 330), (780, 400), (1200, 330)], MID, INK, length=60)
    p.village(960, 420, 66, 3)
    p.land(410, PALE)
    for k in range(-16, 17):
        a, b = (620 + k * 40, 412), (560 + k * 210, 830)
        p.area([along(a, b, .06), along((a[0] + 10, 412), (b[0] + 80, 830), .06), (b[0] + 80, 830), b], MID, 2)
        p.gouge(along((a[0] + 10, 412), (b[0] + 84, 830), .3 + p.jitter(.08)), (b[0] + 84, 830), 7, INK)
    p.land(curve((0, 415), (600, 408), (1200, 418)), PAPER, curve((0, 455), (600, 445), (1200, 460)))
    p.hatch(420, 452, MID, 3, x=(0, WIDTH))
    p.line([(x, 456 + 3 * math.sin(x / 100)) for x in range(0, 1201, 20)], 7, INK)
    x, y = 640, 640
    ox = [(x + 20, y - 92), (x + 90, y - 112), (x + 165, y - 130), (x + 206, y - 110), (x + 234, y - 106),
          (x + 274, y - 54),
          (x + 266, y - 36), (x + 240, y - 42), (x + 218, y - 68), (x + 198, y - 58), (x + 186, y - 32),
          (x + 110, y - 24),
          (x + 50, y - 38), (x + 24, y - 50)]
    for dx, foot in ((36, 42), (66, 28), (156, 46), (186, 30)):
        p.area([(x + dx - 14, y - 60), (x + dx + 16, y - 60), (x + dx + 8, y + foot),
                (x + dx - 10, y + foot)], INK)
    p.area(spline([*ox, ox[0]], 5), INK, .6)
    for tip in ((140, -146), (206, -176)):
        p.line(spline([(x + 226, y - 92), (x + 222, y - 122), (x + 196, y - 146), (x + tip[0], y + tip[1])]),
               16, INK, True)
    p.gouge((x + 222, y - 92), (x + 186, y - 96), 15, INK)
    p.disc(x + 240, y - 82, 4, PAPER)
    p.gouge((x + 200, y - 66), (x + 222, y - 100), 4, MID)
    p.line(spline([(x + 22, y - 90), (x + 2, y - 50), (x + 10, y - 14)], 5), 6, INK)
    for k in range(9):
        p.gouge((x + 50 + 15 * k, y - 108 + p.jitter(4)), (x + 44 + 15 * k, y - 70), 4, MID, .1)
    p.line([(x + 196, y - 104), (x + 60, y - 50), (x - 60, y + 6)], 4, INK)
    p.line(spline([(x - 150, y - 86), (x - 110, y - 40), (x - 60, y + 6), (x - 36, y + 34)], 5), 10, INK)
    p.area([(x - 70, y + 6), (x - 24, y + 44), (x - 84, y + 40)], INK)
    p.figure(x - 200, y + 36, 182, coat=RED, hat=PAPER, hands=((.28, .66), (.2, .6)), lean=.1, step=.16)
    p.figure(260, 560, 110, hat=PAPER, hands=((.34, .62), (-.14, .5)), step=.14)
    for k in range(7):
        p.disc(306 + 9 * k, 500 + k * k * 1.6, 2.6, PAPER)
    p.line(spline([(0, 90), (120, 130), (240, 110), (380, 170)], 6), 15, INK)
    p.line(spline([(150, 125), (220, 190), (300, 220)], 6), 9, INK)
    p.line(spline([(60, 105), (150, 70), (230, 70)], 6), 8, INK)
    for u, v in ((180, 72), (232, 66), (130, 128), (250, 112), (320, 140), (384, 172), (220, 190), (304, 222),
                 (70, 110), (270, 205), (350, 152)):
        for k in range(5):
            a = k * math.tau / 5 + u
            p.disc(u + 12 * math.cos(a), v + 12 * math.sin(a), 9.5, RED)
        p.disc(u, v, 4.5, PAPER)
    for u, v, s in ((560, 170, 1), (640, 130, .8), (700, 210, .7)):
        p.gouge((u, v), (u - 46 * s, v - 22 * s), 9 * s, INK, .2)
        p.gouge((u, v), (u + 46 * s, v - 26 * s), 9 * s, INK, -.2)
        p.gouge((u - 16 * s, v - 8 * s), (u + 22 * s, v + 16 * s), 10 * s, INK)
        p.gouge((u + 12 * s, v + 8 * s), (u + 36 * s, v + 30 * s), 3.5, INK)
