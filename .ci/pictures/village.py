"""Pictures of life in the village: its houses, its square, its evenings."""
import math

from linocut import HEIGHT, INK, MID, PALE, PAPER, RED, WIDTH, along, curve, scene, spline


@scene("#84977d", "#d0d5bd")
def clinic(p):
    p.sky(PALE, PAPER, 9, 50, 320, width=6)
    p.hill([(0, 250), (240, 150), (520, 270), (800, 190), (1200, 290)], MID, INK, length=80)
    p.hill([(0, 400), (300, 330), (700, 400), (1200, 300)], INK, MID, length=120, gap=22)
    p.land(curve((0, 560), (600, 545), (1200, 565)), PAPER)
    p.sun(1010, 150, 56)
    p.box(285, 268, 835, 560, PAPER, INK, 5)
    p.roof(560, 268, 560, 110)
    for x in (350, 445, 675, 770):
        for y in (310, 440):
            p.box(x - 30, y, x + 30, y + 72, INK)
            p.line([(x, y), (x, y + 72)], 4, PAPER)
            p.line([(x - 30, y + 28), (x + 30, y + 28)], 4, PAPER)
    p.hatch(285, 560, MID, 26, (20, 60), (2, 8), 4, (800, 832))
    p.hatch(400, 410, INK, 2, (60, 160), (6, 20), 4, (290, 830))
    p.box(500, 300, 620, 392, RED)
    p.box(549, 312, 571, 380, PAPER)
    p.box(524, 335, 596, 357, PAPER)
    p.box(512, 440, 608, 562, INK)
    p.box(522, 452, 556, 562, MID)
    p.box(564, 452, 598, 562, MID)
    p.roof(560, 440, 150, 30, eave=.12)
    for i in range(4):
        p.box(480 - 26 * i, 560 + 13 * i, 640 + 26 * i, 576 + 13 * i, PAPER, INK, 4)
    p.path([(402, 628), (320, 710), (230, 800)], [(718, 628), (780, 710), (850, 800)], PALE)
    for t in (.15, .42, .75):
        p.line([along((402, 628), (230, 800), t), along((718, 628), (850, 800), t)], 4, MID)
    p.hatch(600, 780, MID, 6, (30, 90), (120, 300), 5, near=1.3)
    p.figure(440, 690, 124, hands=((-.24, .4), (.2, .5)), lean=.08)
    p.line([(468, 628), (474, 692)], 5, INK)
    p.figure(640, 676, 122, coat=PAPER, hands=((.22, .42), (-.2, .5)))
    p.line([(624, 578), (620, 634), (660, 634), (656, 578)], 3, INK)
    p.box(656, 622, 692, 650, RED)
    p.tree(1010, 720, 470, spread=.28)
    p.hedge(curve((0, 690), (130, 705), (330, 840)), 38, MID, PALE, (0, 330))


@scene("#6f8a83", "#cbd3c4")
def reading_room(p):
    p.box(0, 0, WIDTH, HEIGHT, MID)
    p.hatch(40, 640, INK, 20, (20, 60), (60, 180), 3.5)
    x0, y0, x1, y1 = 470, 90, 1110, 520
    frame = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    p.box(x0 - 26, y0 - 26, x1 + 26, y1 + 26, INK)
    with p.within(frame):
        p.box(x0, y0, x1, y1, PAPER)
        p.hatch(y0, 330, PALE, 9, x=(x0, x1), width=5)
        p.sun(900, 215, 66)
        p.hill([(400, 330), (600, 230), (760, 350), (1000, 290), (1200, 380)], PALE, MID)
        p.hill([(400, 430), (560, 370), (840, 450), (1200, 370)], MID, INK, length=60)
        p.village(640, 508, 76, 3)
        p.pine(880, 530, 190, -.1)
    for x in (x0, x0 + 160, x1 - 160, x1):
        p.line([(x, y0), (x, y1)], 12, INK)
    for y in (y0 + 70, y1 - 70):
        p.line([(x0, y), (x1, y)], 9, INK)
    for x in range(x0 + 53, x1, 107):
        p.line([(x, y0), (x, y0 + 70)], 6, INK)
        p.line([(x, y1 - 70), (x, y1)], 6, INK)
    p.box(60, 70, 400, 680, INK)
    for shelf in range(4):
        y, x = 210 + shelf * 140, 80
        p.box(78, y - 118, 382, y, PALE)
        while x < 340:
            w, h = p.rng.randint(14, 30), p.rng.randint(74, 106)
            tone = p.rng.choice((PAPER, PAPER, MID, INK, MID)) if p.rng.random() > .08 else RED
            p.box(x, y - h, x + w, y, tone, INK, 3)
            p.line([(x + 3, y - h * .78), (x + w - 3, y - h * .78)], 4, PALE if tone == INK else INK)
            x += w + (0 if p.rng.random() > .12 else 22)
    p.area([(0, 690), (250, 600), (1200, 600), (1200, HEIGHT), (0, HEIGHT)], INK)
    p.hatch(curve((0, 700), (250, 625), (1200, 620)), 800, MID, 10, (80, 300), (60, 240), 4)
    p.area([(440, 690), (470, 640), (655, 655), (840, 640), (880, 690), (660, 722)], PALE, .5)
    p.area(spline([(450, 680), (480, 628), (570, 618), (656, 646), (660, 706), (560, 676), (450, 680)]),
           PAPER, .4)
    p.area(spline([(870, 680), (836, 628), (744, 618), (656, 646), (660, 706), (760, 676), (870, 680)]),
           PAPER, .4)
    for i in range(5):
        p.gouge((494 - 6 * i, 636 + 9 * i), (640, 652 + 10 * i), 3.5, INK, .06)
        p.gouge((820 + 6 * i, 636 + 9 * i), (674, 652 + 10 * i), 3.5, INK, -.06)
    p.line([(657, 646), (660, 708)], 4, INK)
    p.box(985, 540, 1003, 640, PALE)
    p.area([(930, 548), (962, 470), (1026, 470), (1058, 548)], RED)
    for k in range(5):
        p.gouge((972 + k * 11, 478), (948 + k * 23, 542), 3, PAPER)
    p.disc(994, 648, 46, PALE, .26)
    for i, (w, tone) in enumerate(((150, PAPER), (130, MID), (140, PALE))):
        p.box(260 - w / 2, 648 - i * 24, 260 + w / 2, 670 - i * 24, tone, INK, 4)


@scene("#4c5a69", "#a9b1b0")
def lanterns(p):
    p.sky(INK, MID, 12, 40, 420, width=5)
    p.stars(26, 260)
    p.sun(600, 170, 66, PAPER)
    p.hill([(0, 400), (300, 300), (600, 390), (880, 290), (1200, 380)], MID, INK, length=70)
    p.area([(480, 520), (720, 520), (1000, HEIGHT), (200, HEIGHT)], PALE)
    for i in range(12):
        t = i / 11
        y, half = 530 + 260 * t * t, 118 + 275 * t * t
        p.hatch(y, y + 3, INK, 1, (30 + 50 * t, 50 + 90 * t), (5, 14), 4 + 3 * t, (600 - half, 600 + half))
    p.gable(600, 522, 120, 120, lit=RED)
    for i in range(4):
        t = i / 3
        y, w, h = 520 + 190 * t ** 1.5, 130 + 160 * t, 120 + 190 * t
        for sgn in (-1, 1):
            x = 600 + sgn * (195 + 330 * t ** 1.25)
            p.house(x, y, w, h, MID if i % 2 else PAPER, PAPER if i % 2 else MID, shade=INK, cut=MID)
    for y0, x0, r, n in ((300, 330, 15, 6), (255, 220, 22, 6), (170, 60, 33, 6)):
        sag = curve((x0, y0), (600, y0 + 46 + r), (1200 - x0, y0))
        p.line([(x, sag(x)) for x in range(x0, 1201 - x0, 20)], 3, PAPER)
        for k in range(n + 1):
            x = x0 + (1200 - 2 * x0) * k / n
            p.lantern(x, sag(x) + r * 1.4, r)
    for x, y, h in ((545, 610, 84), (575, 612, 70), (690, 650, 104), (430, 700, 128), (468, 706, 96)):
        p.figure(x, y, h, hands=((.25, .5), (-.18, .45)))
        if x in (690, 468, 545):
            p.lantern(x + h * .29, y - h * .36, h * .09)
    p.hatch(640, 790, RED, 8, (20, 60), (120, 360), 6, (330, 880))


@scene("#7b8d86", "#cfd2c0")
def village_gate(p):
    p.sky(PAPER, PALE, 9, 40, 320)
    p.hill([(0, 330), (220, 220), (480, 330), (760, 230), (1000, 310), (1200, 220)], PALE, MID)
    p.hill([(0, 440), (360, 380), (600, 430), (820, 390), (1200, 450)], MID, INK, length=50)
    p.sun(592, 462, 56)
    p.village(780, 522, 78, 2)
    p.land(curve((0, 540), (600, 520), (1200, 545)), PALE)
    p.hatch(545, 790, MID, 9, (30, 110), (60, 200), 5, near=1.4)
    p.path([(560, 522), (540, 620), (330, 820)], [(622, 522), (650, 620), (860, 820)], PAPER, MID, 9)
    for x, foot in ((300, 700), (462, 716), (722, 716), (884, 700)):
        p.box(x - 17, 270 if 400 < x < 800 else 350, x + 17, foot, INK)
        for v in range(380, foot - 20, 15):
            p.gouge((x - 13, v), (x - p.rng.uniform(-2, 6), v + 3), 3.5, PALE)
        p.area([(x - 34, foot + 14), (x - 26, foot - 52), (x + 26, foot - 52), (x + 34, foot + 14)], INK)
        p.gouge((x - 20, foot - 40), (x - 26, foot + 6), 5, PALE)
    p.box(300, 400, 884, 420, INK)
    p.box(300, 450, 462, 464, INK)
    p.box(722, 450, 884, 464, INK)
    p.box(445, 300, 739, 322, INK)
    p.box(452, 338, 732, 396, PAPER, INK, 6)
    for x in (506, 592, 678):
        p.area([(x - 24, 367), (x, 345), (x + 24, 367), (x, 389)], RED, .4)
        p.disc(x, 367, 6, PAPER)
    for x, y, w, h in ((376, 400, 190, 52), (808, 400, 190, 52), (592, 300, 320, 78)):
        p.roof(x, y - 14, w, h, eave=.14)
        p.hatch(y - 10, y - 2, INK, 1, (9, 10), (7, 8), 12, (x - w * .5, x + w * .5))
    p.tree(1085, 770, 500, spread=.26)
    p.tree(96, 660, 330)
    p.figure(610, 640, 78, hands=((.2, .45), (-.2, .45)))
    p.figure(570, 690, 100, coat=RED, hands=((.24, .4), (-.2, .45)))
    p.box(586, 648, 610, 674, INK)


@scene("#3f536b", "#98a6b0")
def night_school(p):
    p.sky(INK, MID, 14, 40, 430, width=4.5)
    p.stars(34, 300)
    p.disc(990, 130, 62, PAPER)
    p.disc(1016, 118, 54, INK)
    p.hill([(0, 350), (260, 230), (560, 360), (820, 270), (1200, 390)], MID, INK)
    p.hill([(0, 480), (380, 430), (900, 470), (1200, 410)], INK, MID, length=110, gap=26)
    p.land(curve((0, 590), (600, 575), (1200, 600)), MID)
    p.hatch(595, 790, INK, 11, (40, 160), (50, 200), 6, near=1.2)
    p.box(250, 330, 950, 588, PALE, INK, 5)
    p.roof(600, 332, 700, 120, INK, MID)
    for x in (360, 600, 840):
        p.box(x - 92, 376, x + 92, 520, PAPER, INK, 9)
    p.box(518, 392, 630, 458, INK)
    for k in range(3):
        p.gouge((530, 408 + 16 * k), (586 + 14 * k, 408 + 16 * k), 4.5, PAPER)
    p.figure(658, 524, 116, hands=((-.26, .86), (.12, .5)))
    for x in (300, 350, 402, 556, 602, 794, 842, 892):
        p.disc(x, 480, 15, INK)
        p.area(spline([(x - 27, 516), (x - 20, 498), (x, 494), (x + 20, 498), (x + 27, 516)], 4), INK)
    for x in (360, 840):
        p.line([(x, 404), (x, 376)], 3, INK)
        p.area([(x - 22, 418), (x, 400), (x + 22, 418)], RED)
    for x in (360, 600, 840):
        p.box(x - 92, 516, x + 92, 526, INK)
    p.area([(268, 600), (932, 600), (1040, 690), (160, 690)], PALE, 2)
    p.hatch(604, 690, MID, 5, (60, 160), (40, 120), 6, (180, 1020))
    for x, y, h in ((210, 720, 130), (300, 742, 124), (980, 730, 132)):
        p.figure(x, y, h, hands=((.24, .5), (-.18, .5)))
        p.lantern(x + h * .27, y - h * .36, 13)
    p.fir(1110, 640, 330, INK, MID)
    p.fir(90, 620, 300, INK, MID)
    p.line([(200, 590), (200, 290)], 6, INK)
    p.area([(203, 292), (266, 300), (203, 336)], RED)


@scene("#80919a", "#ced3ca")
def water_tank(p):
    p.sky(PAPER, PALE, 10, 40, 360)
    p.sun(880, 200, 70, rays=36)
    p.hill([(0, 330), (280, 260), (560, 350), (900, 280), (1200, 350)], PALE, MID)
    p.hill([(0, 470), (200, 400), (620, 450), (960, 520), (1200, 480)], MID, INK, length=100)
    p.village(590, 560, 72, 4)
    front = curve((0, 560), (300, 540), (640, 600), (1200, 640))
    p.land(front, PALE)
    p.fall(front, MID, 120, 22, 5)
    x0, x1, top, base = 220, 500, 130, 330
    for x in (250, 330, 400, 470):
        p.line([(x, base), (x + (x - 360) * .12, 588)], 18, INK)
    for a, b in (((250, 345), (400, 470)), ((400, 345), (245, 470)), ((330, 345), (480, 470)),
                 ((470, 345), (320, 470))):
        p.line([a, b], 6, INK)
    p.line([(238, 470), (484, 470)], 10, INK)
    p.box(x0, top, x1, base, PAPER, INK, 6)
    for x in range(x0 + 8, x1, 10):
        t = (x - x0) / (x1 - x0)
        if t < .12 or t > .5:
            p.gouge((x, top + 6 + p.rng.uniform(0, 20)), (x, base - 6 - p.rng.uniform(0, 60 * (1 - t))),
                    2 + 6 * max(0, t - .4), INK)
    p.area(spline([(x0 - 14, top + 6), (290, 84), (360, 72), (430, 84), (x1 + 14, top + 6)],
                  5) + [(x1 + 14, top + 16), (x0 - 14, top + 16)], INK)
    p.box(x0 - 6, 222, x1 + 6, 240, RED)
    p.box(x0 - 10, base - 8, x1 + 10, base + 10, INK)
    for x in (188, 212):
        p.line([(x, 110), (x - 4, 600)], 5, INK)
    for y in range(130, 590, 24):
        p.line([(186, y), (211, y)], 4, INK)
    p.line(spline([(365, 330), (365, 560), (400, 610), (560, 650), (900, 660)]), 15, INK)
    p.line(spline([(365, 335), (365, 555), (402, 605), (560, 645), (900, 655)]), 4, PALE)
    p.line([(900, 655), (900, 590), (952, 590), (952, 616)], 15, INK)
    p.line([(926, 590), (926, 570)], 6, INK)
    p.line([(904, 568), (948, 568)], 8, RED)
    p.gouge((952, 616), (953, 690), 7, MID)
    p.area([(912, 676), (996, 676), (984, 746), (924, 746)], INK)
    p.disc(954, 676, 42, PAPER, .22)
    p.hatch(690, 740, PALE, 4, (14, 40), (8, 20), 3, (926, 980))
    p.figure(1050, 742, 150, hands=((-.3, .4), (-.26, .48)), lean=-.08)
    p.figure(600, 690, 112, coat=RED, hands=((-.2, .7), (.2, .45)))
    p.fir(90, 600, 210)
    p.fir(140, 612, 150)


@scene("#566a80", "#a8b4bb")
def solar_lamps(p):
    p.sky(MID, INK, 16, 40, 420, width=4.5)
    p.hatch(330, 420, PALE, 6, (90, 300), (40, 160), 8)
    p.stars(22, 230)
    p.sun(126, 388, 58)
    p.hill([(0, 420), (200, 370), (420, 440), (700, 340), (960, 400), (1200, 300)], INK, MID, length=80)
    p.hill([(0, 470), (400, 500), (760, 440), (1200, 480)], MID, INK, length=50)
    p.village(690, 505, 62, 4, lit=PAPER, wall=PALE)
    p.land(curve((0, 540), (500, 510), (1200, 530)), INK)
    p.hatch(540, 790, MID, 10, (30, 120), (80, 240), 5, near=1.3)
    p.path([(560, 518), (700, 560), (560, 650), (200, 820)], [(584, 518), (790, 560), (860, 650), (900, 820)],
           PALE, MID, 9)
    for x, y, h, sgn in ((620, 524, 90, 1), (828, 552, 140, -1), (540, 610, 215, 1), (960, 690, 340, -1),
                         (240, 740, 480, 1)):
        lx, ly = x + sgn * h * .24, y - h * .88
        if h < 120:
            p.area([(lx - h * .05, ly), (lx + h * .05, ly), (lx + h * .3, y + h * .02),
                    (lx - h * .24, y + h * .02)], PAPER, .5)
        for k in range(9):
            t = (k - 4) / 4
            p.gouge((lx + t * h * .05, ly + h * .04), (lx + t * h * .26, ly + h * (.8 - .12 * t * t)),
                    h * .025, PAPER)
        p.line([(x, y), (x, y - h)], h * .022 + 3, INK)
        p.line([(x + h * .008 + 2, y), (x + h * .008 + 2, y - h)], 2.5, PALE)
        p.line(spline([(x, y - h * .84), (x + sgn * h * .1, y - h * .92), (lx, ly)]), h * .016 + 2, INK)
        p.area([(lx - h * .07, ly + h * .02), (lx - h * .05, ly - h * .015), (lx + h * .05, ly - h * .015),
                (lx + h * .07, ly + h * .02)], PAPER, .3)
        panel = [(x - h * .15, y - h * .96), (x + h * .09, y - h * 1.08), (x + h * .15, y - h * 1.03),
                 (x - h * .09, y - h * .91)]
        p.area(panel, INK, .3)
        for k in (.25, .5, .75):
            p.line([along(panel[0], panel[1], k), along(panel[3], panel[2], k)], h * .006 + 1.5, PALE)
        p.line([along(panel[0], panel[3], .5), along(panel[1], panel[2], .5)], h * .006 + 1.5, PALE)
    p.figure(640, 690, 120, coat=RED, hands=((.2, .45), (-.22, .5)))
    p.figure(692, 692, 82, hands=((-.3, .62), (.2, .45)))


@scene("#7f8f7a", "#d0d4b8")
def school_bus(p):
    p.sky(PAPER, PALE, 8, 40, 300)
    p.hill([(0, 280), (180, 150), (400, 300), (600, 170), (840, 300), (1040, 140), (1200, 250)], PALE, MID)
    p.hill([(0, 390), (260, 300), (560, 400), (900, 300), (1200, 380)], MID, INK)
    p.path([(900, 356), (760, 380), (850, 430), (560, 470), (200, 500), (-40, 540)],
           [(914, 356), (800, 378), (900, 436), (600, 496), (220, 540), (-40, 600)], PAPER)
    p.land(curve((0, 580), (400, 530), (800, 560), (1200, 500)), INK)
    p.fall(curve((0, 580), (400, 530), (800, 560), (1200, 500)), MID, 80, 20, 6, 0)
    p.land(curve((0, 660), (600, 640), (1200, 650)), PAPER)
    p.line([(x, 650 + 4 * math.sin(x / 90)) for x in range(0, 1201, 20)], 6, INK)
    p.hatch(670, 790, MID, 6, (60, 180), (60, 200), 5, near=1.2)
    x0, y0, x1, y1 = 330, 400, 850, 665
    p.area([(x0, y1), (x0, y0 + 24), (x0 + 8, y0 + 8), (x0 + 24, y0), (x1 - 70, y0), (x1 - 36, y0 + 8),
            (x1 - 20, y0 + 30),
            (x1 - 4, y0 + 140), (x1, y0 + 165), (x1, y1)], RED, .5)
    p.box(x0, y0 + 142, x1 - 2, y0 + 160, PAPER)
    for k in range(5):
        p.box(x0 + 28 + k * 84, y0 + 36, x0 + 96 + k * 84, y0 + 116, INK)
        p.gouge((x0 + 38 + k * 84, y0 + 100), (x0 + 72 + k * 84, y0 + 46), 5, PALE)
        if k < 4:
            p.disc(x0 + 66 + k * 84, y0 + 84, 13, PALE)
            p.box(x0 + 50 + k * 84, y0 + 96, x0 + 82 + k * 84, y0 + 116, PALE)
    p.area([(x1 - 66, y0 + 36), (x1 - 28, y0 + 40), (x1 - 12, y0 + 122), (x1 - 66, y0 + 122)], PAPER)
    p.hatch(y0 + 180, y1 - 14, INK, 5, (20, 70), (50, 140), 4, (x0 + 10, x1 - 12))
    p.box(x0 - 8, y1 - 16, x1 + 12, y1, INK)
    p.disc(x1 - 10, y1 - 46, 13, PAPER)
    for x in (440, 740):
        p.disc(x, y1, 48, INK)
        p.disc(x, y1, 22, PALE)
        p.disc(x, y1, 8, INK)
    p.tree(1060, 700, 480, spread=.26)
    for x, h, bag in ((176, 106, RED), (226, 96, MID), (274, 108, PALE)):
        p.figure(x, 768, h, hands=((.2, .45), (-.1, .5)))
        p.box(x - h * .32, 768 - h * .8, x - h * .1, 768 - h * .5, bag, INK, 3)
    p.line([(110, 720), (110, 490)], 9, INK)
    p.disc(110, 480, 42, INK)
    p.disc(110, 480, 34, PAPER)
    p.box(88, 462, 132, 488, RED)
    for x in (99, 121):
        p.disc(x, 490, 6, INK)


@scene("#76907f", "#cbd3bd")
def basketball_court(p):
    p.sky(PAPER, PALE, 9, 40, 330)
    p.hill([(0, 280), (200, 200), (470, 320), (760, 200), (960, 280), (1200, 180)], PALE, MID)
    p.hill([(0, 420), (350, 350), (700, 410), (1200, 340)], MID, INK, length=70)
    p.village(90, 478, 86, 4)
    p.tree(560, 480, 150)
    p.land(474, PALE)
    p.area([(150, 520), (1000, 520), (1330, HEIGHT), (-200, HEIGHT)], MID)
    p.hatch(526, 790, INK, 9, (40, 120), (110, 300), 4, near=1.3)
    for a, b, w in (((150, 520), (1000, 520), 6), ((150, 520), (-200, HEIGHT), 9),
                    ((1000, 520), (1330, HEIGHT), 9), ((560, 520), (520, HEIGHT), 9)):
        p.line([a, b], w, PAPER)
    circle = [math.tau * k / 48 for k in range(49)]
    p.line([(540 + 210 * math.cos(a), 650 + 66 * math.sin(a)) for a in circle], 8, PAPER)
    p.line([(1075, 580), (820, 580), (870, 700), (1200, 700)], 8, PAPER)
    p.line(spline([(1120, 680), (1120, 330), (1090, 240), (980, 220)], 8), 22, INK)
    p.line([(1120, 420), (990, 280)], 10, INK)
    p.area([(1070, 700), (1084, 660), (1150, 660), (1170, 700)], INK)
    p.area([(900, 110), (1000, 84), (1000, 290), (900, 300)], PAPER)
    p.line([(900, 110), (1000, 84), (1000, 290), (900, 300), (900, 110)], 9, INK)
    p.line([(926, 190), (972, 182), (972, 256), (926, 262), (926, 190)], 6, RED)
    rim = [(880 + 58 * math.cos(a), 284 + 15 * math.sin(a)) for a in (math.tau * k / 24 for k in range(25))]
    for k in range(-4, 5):
        p.line([(880 + k * 14, 288), (880 + k * 7 + 10, 330), (880 + k * 8 - 4, 372)], 3, INK)
        p.line([(880 + k * 14, 288), (880 + k * 7 - 10, 330), (880 + k * 8 + 4, 372)], 3, INK)
    p.line(rim, 8, RED)
    p.figure(640, 640, 210, hands=((.2, 1.1), (.08, 1.08)), lean=.07, step=.09)
    p.disc(648, 704, 50, INK, .22)
    p.figure(770, 700, 186, coat=PAPER, hands=((-.16, 1.08), (.1, 1.0)), lean=-.04, step=.16)
    p.figure(380, 720, 186, coat=PAPER, hands=((.34, .5), (-.26, .5)), lean=.1, step=.22)
    p.figure(260, 600, 130, hands=((.26, .55), (-.25, .6)), step=.16)
    p.figure(480, 580, 118, coat=PAPER, hands=((.26, .5), (-.2, .7)), step=.18)
    x, y = 752, 216
    p.disc(x, y, 44, RED)
    for a, b, bow in (((x - 42, y + 8), (x + 42, y - 8), .12), ((x - 8, y - 42), (x + 8, y + 42), .1),
                      ((x - 30, y - 30), (x - 22, y + 36), .3), ((x + 24, y - 34), (x + 32, y + 28), -.3)):
        p.gouge(a, b, 5, PAPER, bow)


@scene("#8d8f78", "#d7d1b6")
def canteen(p):
    p.sky(PAPER, PALE, 8, 40, 260)
    p.hill([(0, 230), (240, 150), (560, 260), (880, 160), (1200, 240)], PALE, MID)
    p.hill([(0, 320), (500, 270), (1200, 330)], MID, INK, length=60)
    p.land(560, PALE)
    p.box(130, 300, 1070, 570, INK)
    for x0 in (160, 620):
        p.box(x0, 330, x0 + 420, 560, PALE)
    p.hatch(340, 520, MID, 12, (30, 90), (60, 180), 4, (160, 1040))
    p.box(590, 300, 620, 570, INK)
    p.roof(600, 300, 940, 150, INK, MID, eave=.06)
    p.box(880, 110, 930, 200, PAPER, INK, 5)
    for k in range(3):
        p.line(spline([(905, 106), (890 + 10 * k, 84), (930, 66 - 6 * k), (1010, 60 - 8 * k),
                       (1080 + 30 * k, 44 + 14 * k)], 6), 13, MID, True)
    for x, r in ((720, 62), (890, 72)):
        p.box(x - r - 14, 470, x + r + 14, 572, PAPER, INK, 5)
        for v in range(3):
            p.hatch(486 + v * 30, 488 + v * 30, INK, 1, (26, 40), (5, 9), 4, (x - r - 10, x + r + 10))
        p.area(spline([(x - 30, 572), (x - 26, 530), (x, 516), (x + 26, 530), (x + 30, 572)], 4), INK)
        for k in (-1, 0, 1):
            p.gouge((x + k * 13, 572), (x + k * 9, 534 + abs(k) * 10), 15, RED, .1 * k)
        p.area(spline([(x - r, 440), (x - r * .8, 474), (x, 484), (x + r * .8, 474), (x + r, 440)], 5), INK)
        p.disc(x, 440, r, INK, .22)
        p.disc(x, 439, r * .88, PAPER, .17)
        for k in range(-2, 3):
            u = x + k * 20
            p.line(spline([(u, 432), (u - 14, 400), (u + 14, 370), (u - 6, 340 + abs(k) * 12)], 6), 9, PAPER,
                   True)
    p.figure(806, 572, 170, coat=PAPER, hands=((-.34, .66), (.3, .56)), lean=-.03)
    p.line([(752, 452), (700, 446)], 5, INK)
    p.lantern(375, 360, 25)
    for x in (230, 320, 430, 520):
        p.figure(x, 570, 138, hands=((.16, .42), (-.16, .42)), legs=False)
    p.box(170, 516, 580, 534, INK)
    for x in (260, 360, 470):
        p.area([(x - 20, 502), (x + 20, 502), (x + 11, 518), (x - 11, 518)], PAPER)
    p.land(572, PAPER)
    p.hatch(590, 780, PALE, 6, (80, 240), (60, 200), 8)
    for x in (250, 390, 530):
        p.figure(x, 722, 210, coat=RED if x == 390 else MID, hands=((.2, .44), (-.2, .44)), legs=False)
    p.area([(120, 620), (690, 620), (750, 672), (60, 672)], PAPER)
    p.line([(120, 620), (690, 620), (750, 672), (60, 672), (120, 640)], 6, INK)
    p.box(60, 672, 750, 690, INK)
    for x in (110, 690):
        p.box(x, 690, x + 22, 764, INK)
    for x, r in ((190, 26), (320, 34), (460, 30), (600, 26)):
        p.area(spline([(x - r, 626), (x - r * .6, 654), (x + r * .6, 654), (x + r, 626)], 4), INK)
        p.disc(x, 626, r, PALE, .25)
        p.line(spline([(x, 616), (x - 8, 600), (x + 8, 586), (x, 570)], 5), 5, MID, True)
    for x in (180, 340, 500, 640):
        p.box(x - 40, 718, x + 40, 730, INK)
        p.line([(x - 30, 728), (x - 34, 766)], 8, INK)
        p.line([(x + 30, 728), (x + 34, 766)], 8, INK)
    for x, h in ((850, 150), (930, 160), (1010, 140)):
        p.figure(x, 730, h, coat=(INK, MID, INK)[x % 3], hands=((-.24, .52), (-.2, .48)))
        p.area([(x - h * .36, 730 - h * .56), (x - h * .14, 730 - h * .56), (x - h * .19, 730 - h * .47),
                (x - h * .31, 730 - h * .47)], RED)


@scene("#86866a", "#d3cdab")
def workshop(p):
    p.box(0, 0, WIDTH, HEIGHT, INK)
    p.hatch(40, 620, MID, 17, (30, 120), (140, 420), 4)
    x0, y0, x1, y1 = 480, 100, 1080, 600
    with p.within([(x0, y0), (x1, y0), (x1, y1), (x0, y1)]):
        p.box(x0, y0, x1, y1, PAPER)
        p.hatch(y0, 320, PALE, 8, x=(x0, x1), width=5)
        p.sun(900, 240, 78)
        p.hill([(400, 350), (620, 270), (800, 370), (1100, 300), (1200, 340)], PALE, MID)
        p.hill([(400, 440), (640, 400), (860, 450), (1200, 390)], MID, INK, length=60)
        p.land(510, PALE)
        p.bamboo(990, 560, 380, 4)
        p.village(560, 520, 66, 2)
    p.figure(712, 690, 300, hat=PAPER, hands=((.4, .46), (.3, .34)), lean=.07, legs=False)
    for k in range(-7, 8):
        p.line(spline([(846, 590), (846 + k * 9, 520), (846 + k * 16, 440 + abs(k) * 5)], 5), 4, INK)
    for k in range(4):
        p.line(spline([(786 + 6 * k, 500 + k * 24), (846, 512 + k * 24), (906 - 6 * k, 500 + k * 24)], 5), 7,
               INK)
    p.area([(796, 540), (896, 540), (884, 604), (808, 604)], INK)
    for v in range(3):
        p.hatch(552 + v * 18, 554 + v * 18, PALE, 1, (12, 15), (7, 9), 6, (806, 888))
    p.line([(60, 120), (440, 120)], 10, MID)
    p.area([(90, 150), (130, 150), (124, 330), (104, 330)], PALE)                       # a saw
    p.line([(88 + (i % 2) * 12, 160 + i * 10) for i in range(17)], 4, INK)
    p.area(spline([(92, 330), (136, 330), (140, 392), (90, 392), (92, 330)], 4), RED)
    p.line([(190, 130), (190, 380)], 13, PAPER)                                         # a hammer
    p.area([(156, 150), (226, 150), (226, 190), (172, 190)], PALE)
    p.line([(270, 130), (270, 250)], 10, PALE)                                          # chisels
    p.area([(262, 250), (278, 250), (280, 330), (260, 330)], RED)
    p.line([(315, 130), (315, 270)], 14, PALE)
    p.area([(305, 270), (325, 270), (328, 350), (302, 350)], PAPER)
    p.line([(400 + 48 * math.cos(a), 220 + 48 * math.sin(a)) for a in (math.tau * k / 30 for k in range(31))],
           14, PALE)
    p.line([(400 + 26 * math.cos(a), 220 + 26 * math.sin(a)) for a in (math.tau * k / 24 for k in range(25))],
           6, MID)
    p.area([(0, 660), (60, 630), (1200, 630), (1200, 668), (0, 700)], PALE)
    p.hatch(634, 690, MID, 6, (100, 300), (40, 140), 4)
    p.area([(0, 700), (1200, 668), (1200, HEIGHT), (0, HEIGHT)], MID)
    p.hatch(curve((0, 715), (1200, 685)), 800, INK, 7, (140, 420), (40, 160), 5)
    p.box(130, 592, 390, 650, RED, INK, 5)                                              # a plane and its shavings
    p.hatch(600, 645, INK, 4, (60, 140), (20, 60), 3.5, (136, 384))
    p.area(spline([(160, 592), (150, 548), (182, 536), (206, 592)], 4), PALE)
    p.area([(262, 592), (292, 534), (316, 540), (300, 592)], PAPER)
    p.line([(256, 592), (244, 548)], 12, PALE)
    for x, y in ((420, 636), (470, 650), (528, 640), (90, 660)):
        curl = [(x + (6 + 2 * k) * math.cos(k * .7), y + (4 + 1.3 * k) * math.sin(k * .7)) for k in range(11)]
        p.line(curl, 6, INK)
        p.line([(u - 2, v - 2) for u, v in curl], 4, PAPER)
    for x, y, r in ((1090, 650, 84), (1040, 560, 66)):
        p.area([(x - r, y - r * .8), (x + r, y - r * .8), (x + r * .8, y + r * .5), (x - r * .8, y + r * .5)],
               PAPER)
        for row in range(6):
            v = y - r * .7 + row * r * .2
            p.hatch(v, v + 1, INK, 1, (15, 18), (11, 14), 9, (x - r * .9 + row % 2 * 14, x + r * .9))
        p.line(spline([(x - r, y - r * .8), (x, y - r * .7), (x + r, y - r * .8)], 6), 10, INK)
        p.line([(x - r, y - r * .8), (x - r * .8, y + r * .5), (x + r * .8, y + r * .5), (x + r, y - r * .8)],
               5, INK)


@scene("#7f8d78", "#d3d0b0")
def market(p):
    p.sky(PAPER, PALE, 8, 40, 240)
    p.hill([(0, 220), (300, 130), (640, 230), (940, 140), (1200, 220)], PALE, MID)
    for x, y, w, h in ((150, 400, 300, 150), (470, 380, 250, 130), (760, 390, 260, 140), (1070, 400, 300, 150)):
        p.house(x, y, w, h)
    p.land(395, PALE)
    p.hatch(420, 790, MID, 10, (30, 100), (90, 260), 5, near=1.3)
    for x, y, h, coat in ((90, 500, 110, INK), (560, 490, 104, MID), (610, 495, 98, INK),
                          (680, 500, 110, INK), (1140, 500, 108, INK)):
        p.figure(x, y, h, coat=coat, hands=((.2, .45), (-.2, .5)))
    for i, (x, y, w, tone) in enumerate(((310, 590, 330, RED), (890, 600, 360, MID))):
        h = w * .62
        p.figure(x - w * .16, y - 20, h * .74, coat=MID if i == 0 else PAPER, hat=PAPER,
                 hands=((.3, .5), (-.24, .5)))
        p.box(x - w * .5, y - h * .32, x + w * .5, y, PAPER, INK, 5)
        p.hatch(y - h * .28, y, INK, 5, (30, 80), (8, 40), 4, (x - w * .49, x + w * .49))
        for sgn in (-1, 1):
            p.line([(x + sgn * w * .5, y), (x + sgn * w * .5, y - h)], 9, INK)
        for k in range(8):
            a, b = k / 8, (k + 1) / 8
            p.area([(x + w * .9 * (a - .5), y - h * 1.18), (x + w * .9 * (b - .5), y - h * 1.18),
                    (x + w * 1.14 * (b - .5), y - h * .9), (x + w * 1.14 * (b - .5), y - h * .82),
                    (x + w * 1.14 * ((a + b) / 2 - .5), y - h * .78),
                    (x + w * 1.14 * (a - .5), y - h * .82), (x + w * 1.14 * (a - .5), y - h * .9)],
                    tone if k % 2 else PAPER, .5)
        for a, b in (((-.45, 1.18), (.45, 1.18)), ((-.57, .9), (.57, .9)), ((-.45, 1.18), (-.57, .82)),
                     ((.45, 1.18), (.57, .82))):
            p.line([(x + a[0] * w, y - a[1] * h), (x + b[0] * w, y - b[1] * h)], 5, INK)
        for k in range(9):
            u = x - w * .44 + k * w * .11
            p.disc(u, y - h * .36, w * .055, INK)
            p.disc(u - 2, y - h * .37, w * .043, (RED, MID, PALE)[k // 3 if i else 2 - k // 3])
    for x, y, r, tone in ((130, 700, 70, MID), (290, 720, 62, RED), (1060, 720, 76, PALE)):
        for k in range(-2, 3):
            p.disc(x + k * r * .38, y - r * .42 + abs(k) * 5, r * .3, INK)
            p.disc(x + k * r * .38 - 2, y - r * .45 + abs(k) * 5, r * .24, tone)
        p.area([(x - r * 1.1, y - r * .3), (x + r * 1.1, y - r * .3), (x + r * .8, y + r * .6),
                (x - r * .8, y + r * .6)], INK)
        for v in range(3):
            p.hatch(y - r * .12 + v * r * .22, y - r * .11 + v * r * .22, PALE, 1, (13, 16), (8, 10), 7,
                    (x - r * .9 + v * 6, x + r * .9 - v * 6))
    p.figure(590, 740, 220, hat=PAPER, hands=((.16, .8), (-.2, .8)), step=.14)
    p.line(spline([(440, 586), (590, 560), (740, 586)], 6), 8, INK)
    for x in (448, 732):
        for k in (-1, 1):
            p.line([(x, 584), (x + 44 * k, 668)], 3, INK)
        for k in range(-2, 3):
            p.gouge((x + k * 14, 676), (x + k * 22, 630 + abs(k) * 6), 16, MID, .05)
        p.area([(x - 54, 666), (x + 54, 666), (x + 38, 716), (x - 38, 716)], INK)
        p.hatch(676, 708, PALE, 2, (13, 16), (8, 10), 7, (x - 40, x + 40))
    p.figure(800, 710, 160, coat=RED, hands=((.26, .5), (-.2, .5)))
    p.figure(860, 712, 108, hands=((-.24, .7), (.2, .5)))
