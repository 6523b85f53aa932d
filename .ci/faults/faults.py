"""Lets every call that changes the disk fail in turn, and kills the build at every one and at random
moments: Output must be the old site or the new one, byte for byte, and the next build must mend all.

Usage: faults.py GAZETTE [KILLS]
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SITE = "name: 小村支部\nlanguages: [zh-Hans]\ntimeZone: Asia/Shanghai\nlicence: CC0-1.0\nsearch: no\n"
SITE += "contact: {email: office@example.org}\nobjections: {how: 请写信给村办公室。}\n"
RECORD = "---\ntitle: %s\nstart: 2026-03-05\ntype: study\n---\n%s\n"


def tree(folder):
    """Every file of a folder with its bytes; None if there is no folder."""
    if not os.path.isdir(folder):
        return None
    files = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                files[os.path.relpath(path, folder)] = file.read()
    return files


class Trial:
    """A site whose Output is the old one, and what a whole build would make of it."""

    def __init__(self, gazette, library, work, fresh):
        self.gazette, self.library, self.work = gazette, library, work
        self.root = os.path.join(work, "site")
        self.output = os.path.join(self.root, "Output")
        self.kept = os.path.join(work, "old")
        os.makedirs(os.path.join(self.root, "Content/activities"))
        self.write("site.yml", SITE)
        for name in ("spring", "summer"):
            self.write(f"activities/{name}.md", RECORD % (name, "请带水。"))
        if not fresh:
            self.build()
            # A foreign file, and a change that adds, alters and removes pages.
            with open(os.path.join(self.output, "CNAME"), "w") as file:
                file.write("village.example\n")
            os.rename(self.output, self.kept)
            shutil.copytree(self.kept, self.output)
            self.change()
        self.old = tree(self.output)
        self.build()
        self.new = tree(self.output)
        assert self.old != self.new

    def write(self, path, text):
        with open(os.path.join(self.root, "Content", path), "w", encoding="utf-8") as file:
            file.write(text)

    def change(self):
        self.write("activities/spring.md", RECORD % ("spring", "请带水，带锄头。"))
        self.write("activities/autumn.md", RECORD % ("autumn", "收稻子。"))
        os.remove(os.path.join(self.root, "Content/activities/summer.md"))

    def reset(self):
        shutil.rmtree(self.output, ignore_errors=True)
        shutil.rmtree(self.output + ".next", ignore_errors=True)
        if os.path.isdir(self.kept):
            shutil.copytree(self.kept, self.output)

    def build(self, jobs="1", delay=None, **settings):
        environment = {**os.environ, "LC_ALL": "C", **settings}
        if settings:
            environment["LD_PRELOAD"] = self.library
        process = subprocess.Popen(
            [self.gazette, "build", "--root", self.root, "--as-of", "2026-06-30", "--jobs", jobs],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if delay is not None:
            time.sleep(delay)
            process.kill()
        errors = process.communicate()[1].decode()
        if not settings and delay is None and process.returncode != 0:
            sys.exit("the site does not build:\n" + errors)
        return process.returncode, errors

    def look(self, name):
        """Whether Output is the old site or the new one, now and, the new one, after another build."""
        found = tree(self.output)
        faults = []
        if found not in (self.old, self.new):
            faults.append(f"{name}: Output is neither the old site nor the new one")
        self.build()
        if tree(self.output) != self.new or os.path.exists(self.output + ".next"):
            faults.append(f"{name}: the next build does not mend it")
        return faults


def check(trial, kills):
    count = os.path.join(trial.work, "count")
    trial.reset()
    trial.build(FAULT_COUNT=count)
    with open(count) as file:
        calls = int(file.read())
    faults = []
    for call in range(1, calls + 1):
        trial.reset()
        status, errors = trial.build(FAULT_AT=str(call))
        name = f"call {call} fails"
        whole = tree(trial.output) == trial.new and status == 0
        if status != 74 and not whole:
            faults.append(f"{name}: exit {status}: {errors}")
        if status == 74 and trial.work not in errors:
            faults.append(f"{name}: no path is named: {errors}")
        faults += trial.look(name)
        trial.reset()
        status, _ = trial.build(KILL_AT=str(call))
        if status != -signal.SIGKILL:
            faults.append(f"kill at call {call}: exit {status}")
        faults += trial.look(f"kill at call {call}")
    trial.reset()
    begin = time.monotonic()
    trial.build(jobs="2")
    longest = (time.monotonic() - begin) * 1.2
    moments = random.Random(1)
    for number in range(kills):
        trial.reset()
        trial.build(jobs="2", delay=moments.uniform(0, longest))
        faults += trial.look(f"kill {number}")
    return calls, faults


def main():
    gazette = os.path.abspath(sys.argv[1])
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    with tempfile.TemporaryDirectory() as work:
        library = os.path.join(work, "faults.so")
        subprocess.run(
            ["clang", "-shared", "-fPIC", "-O1", "-o", library, os.path.join(HERE, "faults.c"), "-ldl"],
            check=True)
        calls, faults = 0, []
        for fresh in (True, False):
            trial = Trial(gazette, library, os.path.join(work, "fresh" if fresh else "again"), fresh)
            made, found = check(trial, kills)
            calls, faults = calls + made, faults + found
        for fault in faults[:40]:
            print(fault)
        print(
            f"{calls} calls that change the disk, each failed once and killed once; {2 * kills} kills at"
            f" random moments: {len(faults)} faults")
        sys.exit(1 if faults else 0)


main()
