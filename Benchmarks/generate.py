#!/usr/bin/env python3
"""Writes one site twice, as Gazette and as Hugo read it: the same N records, the same pages.

The same N gives the same bytes on every machine. Templates and settings stand beside this file,
in gazette/ and hugo/; only records are made up here.
"""

import argparse
import datetime
import pathlib
import random
import shutil

HERE = pathlib.Path(__file__).resolve().parent
FIRST_DAY = datetime.date(2018, 1, 1)
LAST_DAY = datetime.date(2026, 6, 29)

UNITS = [
    ("liuwan-branch", "柳湾村党支部", 61), ("shiqiao-branch", "石桥村党支部", 48),
    ("yunling-branch", "云岭社区党支部", 73), ("tea-group", "茶山党小组", 24),
    ("river-group", "沿河党小组", 19), ("market-group", "老街党小组", 22),
    ("school-branch", "中心小学党支部", 35), ("clinic-branch", "卫生院党支部", 28),
    ("youth-group", "青年突击队", 40), ("womens-committee", "妇女委员会", 17),
    ("law-office", "司法所党支部", 12), ("forest-station", "林业站党小组", 9),
]
TAGS = [
    "水利", "道路", "老人", "儿童", "茶叶", "技能", "法律", "健康", "防火", "防汛", "读书", "环境",
    "节水", "夜校", "志愿", "安全", "文化", "体育", "就业", "反诈", "物业", "调解", "宣讲", "走访",
    "粮食", "电商", "消防", "助残", "河道", "open-day",
]
TYPES = {
    "study": "学习会", "training": "培训班", "volunteer": "志愿服务", "theme-day": "主题日",
    "visit": "走访", "research": "调研", "outreach": "宣讲", "competition": "比赛",
    "patrol": "巡查",
}
TOPICS = [
    "春灌前的水渠", "老人用手机", "茶园修枝", "防汛沙袋", "山林防火", "反诈三问", "村道路灯",
    "暑期课堂", "血压测量", "物业矛盾", "秋粮晾晒", "河道清淤", "法律一刻钟", "读书角", "篮球友谊赛",
    "电商打包", "助残上门", "垃圾分类", "消防水带", "腊月扫雪",
]
PLACES = ["老祠堂东厢", "党群服务中心", "中心小学操场", "茶山避雨棚", "沿河步道", "卫生院门厅", "老街戏台", "云岭广场"]
CHINESE = [
    "早上七点在集合点点名，分成三组，每组一张图、一本登记簿。",
    "先看去年记下的问题，再看今年的，能当场办的当场办，不能办的写清楚由谁在哪一天答复。",
    "最受欢迎的不是讲课，是讲完以后一对一地问。",
    "走到第三户，老人把两年前的单子翻了出来，和我们手里的对上了。",
    "雨停了两个小时，正好够把最低的一段清完。",
    "到会的人轮流说，每人三分钟，不念稿子。",
    "材料贴在门口的公告栏，也放在**办事大厅**，十五天内都可以提意见。",
    "有人问钱从哪里来，会计当场念了账，一笔一笔地念。",
    "下一次在月底，由沿河的同志准备，题目已经发给大家。",
    "没有做完的两件事记在后面，*不留到明年*。",
    "孩子们负责数数，大人负责搬，数字由两个人各记一遍。",
    "讲的是身边的案子：一张借条、一堵墙、一棵越界的树。",
    "卫生院的医生带来六台血压计，量过的人领一张卡，卡上写着下次的日子。",
    "工具用完洗净，按编号放回，少了一把锄头，晚上在渠边找到了。",
]
ENGLISH = [
    "The list was read aloud, and three names were added on the spot.",
    "Work stopped at noon because of the heat and went on at four.",
    "Everything that was promised here has a **date** and a name beside it.",
    "Visitors from the next village copied the form and took it home.",
    "Two questions had no answer yet; they stand at the end of this page.",
    "Nobody was turned away, though the room holds only forty.",
]
HEADINGS = ["经过", "谁来了", "当场办了什么", "还没有办完的", "数字", "下一步", "What people asked", "大家的意见"]
ITEMS = [
    "清理水渠 {} 米，石块就近码放", "登记问题 {} 件，当场答复过半", "发放资料 {} 份", "入户 {} 户，敲不开门的留了条",
    "搬运沙袋 {} 个", "量血压 {} 人次", "`{}` 号工具箱借出未还", "收到纸条 {} 张，一一读过",
]


class Writer:
    """The two sites below one folder."""

    def __init__(self, folder: pathlib.Path):
        self.gazette = folder / "gazette"
        self.hugo = folder / "hugo"
        for name, target in [("gazette", self.gazette), ("hugo", self.hugo)]:
            shutil.copytree(HERE / name, target)
        for section in ["activities", "units"]:
            (self.gazette / "Content" / section).mkdir()
            (self.hugo / "content" / section).mkdir(exist_ok=True)

    def record(self, section, id, gazette_fields, hugo_fields, gazette_body, hugo_body):
        for folder, fields, body in [
            (self.gazette / "Content", gazette_fields, gazette_body),
            (self.hugo / "content", hugo_fields, hugo_body),
        ]:
            if fields is None:
                continue
            lines = "".join(f"{name}: {value}\n" for name, value in fields.items())
            path = folder / section / (id + ".md")
            path.parent.mkdir(exist_ok=True)
            path.write_text(f"---\n{lines}---\n{body}", encoding="utf-8")

    def table(self, folder, lines):
        path = self.gazette / "Content" / (folder + ".csv")
        path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def paragraph(dice, sentences):
    chosen = dice.sample(CHINESE, sentences)
    if dice.random() < 0.5:
        chosen.insert(dice.randrange(sentences), " " + dice.choice(ENGLISH) + " ")
    return "".join(chosen).strip() + "\n"


def body(dice, links):
    """About 1.8 KB of Markdown; `links` are the titles and ids of earlier records."""
    headings = dice.sample(HEADINGS, 3)
    parts = [paragraph(dice, 5)]
    parts.append(f"## {headings[0]}\n")
    parts.append(paragraph(dice, 4))
    parts.append("".join(
        f"- {item.format(dice.randrange(2, 400))}\n" for item in dice.sample(ITEMS, 4)))
    parts.append(f"## {headings[1]}\n")
    rows = "".join(
        f"| {name} | {dice.randrange(3, 90)} | {dice.randrange(1, 60)} |\n"
        for name in dice.sample(PLACES, 3))
    parts.append("| 地点 | 应到 | 实到 |\n| --- | ---: | ---: |\n" + rows)
    parts.append(paragraph(dice, 3))
    parts.append(f"### {headings[2]}\n")
    steps = dice.sample(CHINESE, 2)
    parts.append("".join(f"{number}. {step}\n" for number, step in enumerate(steps, 1)))
    seen = "、".join(f"[{title}]({id}{{suffix}})" for title, id in links)
    about = "详见[做法说明](https://example.org/guide)"
    parts.append(f"{about}；前情见{seen}。\n" if links else f"{about}。\n")
    return "\n".join(parts)


def quoted(names):
    return "[" + ", ".join(names) + "]"


def write_units(writer):
    for number, (id, name, members) in enumerate(UNITS):
        founded = datetime.date(1990 + number, 1 + number, 10 + number)
        shared = {"title": name, "summary": f"{name}，现有 {members} 人。", "memberCount": members}
        text = f"{name}每月开一次会，开会的日子写在**公告栏**。\n\n- 收意见\n- 办小事\n- 月底答复\n"
        writer.record(
            "units", id, shared | {"founded": founded}, shared | {"date": founded}, text, text)


def write_activities(writer, count):
    dice = random.Random(20260630)
    days = (LAST_DAY - FIRST_DAY).days + 1
    earlier = []
    for number in range(count):
        day = FIRST_DAY + datetime.timedelta(days=number * days // count)
        hour, minute = dice.randrange(8, 20), dice.choice([0, 15, 30, 45])
        form, topic = dice.choice(list(TYPES)), dice.choice(TOPICS)
        unit = dice.choice(UNITS)[0]
        tags = quoted(dice.sample(TAGS, dice.randrange(1, 4)))
        id = f"{day}-{form}-{number:06}"
        title = f"{topic}：第 {number + 1} 次{TYPES[form]}"
        shared = {
            "title": title,
            "summary": f"{dice.choice(PLACES)}，{dice.randrange(8, 200)} 人参加，{topic}的事说定了。",
            "place": dice.choice(PLACES),
            "participants": dice.randrange(8, 200),
            "tags": tags,
        }
        links = dice.sample(earlier, min(2, len(earlier)))
        text = body(dice, links)
        writer.record(
            "activities", id,
            shared | {"start": f"{day} {hour:02}:{minute:02}", "type": form, "organiser": unit},
            shared | {
                "date": f"{day}T{hour:02}:{minute:02}:00+08:00", "form": form, "unit": unit,
                "topics": tags, "years": quoted([f'"{day.year}"']), "organisers": quoted([unit])},
            text.replace("{suffix}", ".md"), text.replace("{suffix}", ".html"))
        earlier.append((title, id))
        del earlier[:-500]


def write_all_kinds(writer, count):
    """The same number of records, of kinds that an organisation really keeps: a quarter activities,
    then cases, commitments, projects, notices, policies, and rows of accounts and of openness."""
    dice = random.Random(20260630)
    write_activities(writer, count // 4)
    days = (LAST_DAY - FIRST_DAY).days + 1
    rest = count - count // 4
    rows = {"finance": [], "disclosures": []}
    for number in range(rest):
        day = FIRST_DAY + datetime.timedelta(days=number * days // rest)
        later = day + datetime.timedelta(days=dice.randrange(5, 90))
        unit, topic = dice.choice(UNITS)[0], dice.choice(TOPICS)
        shared = {"title": f"{topic}（{number + 1}）", "tags": quoted(dice.sample(TAGS, 2)), "unit": unit}
        text = body(dice, [])
        sort = dice.choice(
            ["cases", "cases", "commitments", "projects", "notices", "policies", "finance", "disclosures"])
        if sort == "cases":
            fields = shared | {
                "channel": dice.choice(["hotline", "mailbox", "visit"]), "topic": topic, "received": day,
                "due": later, "replied": day + datetime.timedelta(days=3), "closed": later,
                "satisfied": dice.choice(["yes", "partly", "no"])}
        elif sort == "commitments":
            del shared["title"]
            fields = shared | {
                "text": f"{topic}（{number + 1}）", "by": f"units/{unit}", "baseline": "无", "target": "有",
                "made": day, "due": later, "status": dice.choice(["kept", "open", "partly"])}
        elif sort == "projects":
            fields = shared | {
                "sector": "transport", "owner": unit, "plannedStart": day, "plannedEnd": later,
                "start": day, "end": later, "status": "completion", "budget": f"{dice.randrange(1, 90)}000 CNY"}
        elif sort == "notices":
            fields = shared | {"type": "finance", "opens": day, "days": 7, "respond": "到村部说"}
        elif sort == "policies":
            fields = shared | {"issuer": "县政府", "issued": day}
        elif sort == "finance":
            rows[sort].append(f"f{number},{day:%Y-%m},{dice.choice(['in', 'out'])},{topic},{number + 1} CNY")
            continue
        else:
            rows[sort].append(f"d{number},{topic},village-affairs,month,{day},{day}")
            continue
        writer.record(sort, f"{day}-{number:06}", fields, None, text.replace("{suffix}", ".md"), None)
    heads = {
        "finance": "id,month,direction,category,amount",
        "disclosures": "id,item,track,cadence,due,published"}
    for folder, lines in rows.items():
        writer.table(folder, [heads[folder], *lines])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", metavar="N", type=int, help="how many activities")
    parser.add_argument("folder", metavar="FOLDER", type=pathlib.Path, help="a new folder")
    parser.add_argument(
        "--kinds", choices=["activities", "all"], default="activities",
        help="what the N records are: activities, for both tools, or of all kinds, for Gazette")
    arguments = parser.parse_args()
    writer = Writer(arguments.folder)
    write_units(writer)
    if arguments.kinds == "all":
        write_all_kinds(writer, arguments.count)
    else:
        write_activities(writer, arguments.count)


if __name__ == "__main__":
    main()
