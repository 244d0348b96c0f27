import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from crossread.errors import CaseDamaged, StorageFailed
from crossread.model import Decision, Judgement, Reading, Subject
from crossread.storage import open_case
from crossread.storage._sqlite import SqliteStore
from crossread.testing import capture

ONE = capture("Sluice opened\n\nThe keeper said so.", name="one.txt")
JUDGED = Judgement(Subject.SPEAKER, "x", Decision.REJECT, "Mara", "2031-03-04T10:00:00+00:00")

ADDING = """
import sys
from pathlib import Path
from crossread.storage import open_case
from crossread.testing import capture
store = open_case(Path(sys.argv[1]))
print("ready", flush=True)
for number in range(100_000):
    store.add(capture(f"Sluice {number} opened. " * 200, name=f"{number}.txt"))
"""

FILLING = """
import resource, sys
from pathlib import Path
from crossread.errors import StorageFailed
from crossread.storage import open_case
from crossread.testing import capture
store = open_case(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
import random
letters = random.Random(7)
try:
    for number in range(1000):
        store.add(capture("".join(letters.choices("abcdefghij \\n", k=20_000)), name=f"{number}.txt"))
except StorageFailed as failed:
    print(failed)
"""


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "case.crossread"
    store = open_case(path, create=True)
    store.add(ONE)
    store.close()
    return path


def sound(case: Path) -> bool:
    connection = sqlite3.connect(case)
    try:
        return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        connection.close()


def changed(case: Path, statement: str) -> None:
    connection = sqlite3.connect(case)
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_program_killed_while_adding_leaves_whole_captures_only(case) -> None:
    with subprocess.Popen([sys.executable, "-c", ADDING, str(case)], stdout=subprocess.PIPE) as adding:
        adding.stdout.readline()
        time.sleep(0.3)
        adding.send_signal(signal.SIGKILL)

    store = open_case(case)
    kept = list(store.captures())
    store.close()

    assert sound(case)
    assert kept[0] == ONE
    assert len(kept) > 1
    assert all(one == capture(one.document.text, name=one.document.name) for one in kept[1:])


def test_a_full_disk_is_said_and_what_was_kept_is_unharmed(case) -> None:
    run = subprocess.run([sys.executable, "-c", FILLING, str(case)], capture_output=True, text=True, check=True)

    store = open_case(case)
    kept = list(store.captures())
    store.close()

    # A write that is cut short and one that is refused are two errors to the database; which comes is chance.
    assert "the disk is full" in run.stdout or "the disk refused; check its space" in run.stdout
    assert "What was kept before is unharmed" in run.stdout
    assert sound(case)
    assert kept[0] == ONE
    assert len(kept) > 1


def test_two_programs_may_work_on_one_case(case) -> None:
    one, other = open_case(case), open_case(case)

    for number in range(20):
        (one if number % 2 else other).add(capture(f"Sluice {number} opened.", name=f"{number}.txt"))

    assert len(list(one.captures())) == len(list(other.captures())) == 21
    one.close()
    other.close()


def test_a_case_that_another_program_holds_is_waited_for_and_then_refused(case) -> None:
    store = SqliteStore(case, create=False, wait=0.2)
    holding = sqlite3.connect(case)
    holding.execute("BEGIN IMMEDIATE")

    with pytest.raises(StorageFailed, match="another program has held it"):
        store.judge(JUDGED)

    holding.rollback()
    holding.close()
    store.judge(JUDGED)
    assert store.judgements() == (JUDGED,)
    store.close()


def test_a_judgement_that_was_changed_later_is_found_on_opening(case) -> None:
    store = open_case(case)
    store.judge(JUDGED)
    store.judge(JUDGED)
    store.close()
    changed(case, """UPDATE judgements SET judgement = replace(judgement, 'reject', 'accept') WHERE number = 2""")

    with pytest.raises(CaseDamaged, match="judgement 2 was changed, or one before it taken out"):
        open_case(case)


def test_a_judgement_that_was_taken_out_is_missed_on_opening(case) -> None:
    store = open_case(case)
    store.judge(JUDGED)
    store.judge(JUDGED)
    store.close()
    changed(case, "DELETE FROM judgements WHERE number = 1")

    with pytest.raises(CaseDamaged, match="judgement 1 was changed, or one before it taken out"):
        open_case(case)


def test_a_capture_that_cannot_be_unpacked_is_damage(case) -> None:
    changed(case, "UPDATE documents SET raw = x'00'")
    store = open_case(case)

    with pytest.raises(CaseDamaged, match="the bytes of a document cannot be read"):
        list(store.captures())
    store.close()


def test_what_is_removed_cannot_be_found_in_the_file(case) -> None:
    store = open_case(case)
    store.keep_reading(Reading(ONE.document, ONE.blocks), "v1")
    store.remove(ONE.document.id)
    store.close()

    assert b"one.txt" not in case.read_bytes()
