"""The bench counts what it says, deals the class it says, and prints and writes what it found."""

import io
import json
import sys
from types import SimpleNamespace

import pytest
from rich.console import Console

from autograder.authoring.bench import __main__ as bench
from autograder.authoring.bench import checks, flat, otter_form
from autograder.authoring.bench.compare import Total, compare, differences
from autograder.authoring.bench.graders import (
    Autograder,
    Grader,
    Nbgrader,
    environment,
    objects,
)
from autograder.authoring.bench.meter import Measured, measure
from autograder.authoring.bench.submissions import dealt, honest_class, new_course
from autograder.grading.course import Course
from autograder.grading.sample_class import Sample
from autograder.tests import toy_course
from autograder.tests.boxed import needs_boxes
from autograder.tests.course import EXERCISES, ROOT

FIRST = "01_jaxpr_trace_jit"
BUSY = "import time\nwhile time.process_time() < {}: pass\n"


def measured(tmp_path, code, **options):
    """What a Python program takes; its set-up ends when it writes `begin`."""
    program = [sys.executable, "-c", code]
    variables = environment(tmp_path, tmp_path)
    return measure(program, "^begin$", folder=tmp_path, environment=variables, **options)


def test_cpu_time_is_counted_apart_before_and_after_the_line_that_ends_the_set_up(tmp_path):
    code = BUSY.format(0.3) + "print('begin', flush=True)\n" + BUSY.format(0.5)
    took = measured(tmp_path, code)
    assert took.code == 0 and took.output == "begin\n"
    assert 0.25 < took.setup_cpu_seconds < took.setup_cpu_seconds + took.cpu_seconds < 3
    assert 0.1 < took.cpu_seconds <= 0.3
    assert took.setup_seconds > 0.25 and took.seconds > 0.15


def test_cpu_time_of_a_process_whose_parent_is_gone_is_counted(tmp_path):
    code = (
        "import os, sys, subprocess\nprint('begin', flush=True)\n"
        f"grandchild = [sys.executable, '-c', {BUSY.format(0.5)!r}]\n"
        "if os.fork() == 0:\n    subprocess.Popen(grandchild)\n    os._exit(0)\n"
    )
    assert measured(tmp_path, code).cpu_seconds > 0.45


def test_the_memory_of_all_processes_is_summed(tmp_path):
    hold = "import time\nheld = b'1' * (100 << 20)\ntime.sleep(1.5)\n"
    code = (
        "import sys, subprocess\nprint('begin', flush=True)\n"
        f"subprocess.Popen([sys.executable, '-c', {hold!r}])\n{hold}"
    )
    assert 200 < measured(tmp_path, code).peak_mib < 400


def test_a_command_that_never_begins_is_refused_with_what_it_wrote(tmp_path):
    with pytest.raises(RuntimeError) as error:
        measured(tmp_path, "print('no such option'); raise SystemExit(3)")
    assert "exit code 3, and no line matched '^begin$'; it ended with:\nno such option" in str(
        error.value
    )


def test_a_command_that_leaves_a_process_behind_is_refused(tmp_path):
    silent = "stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL"
    code = (
        "import subprocess\nprint('begin', flush=True)\n"
        f"subprocess.Popen(['sleep', '1000'], {silent})"
    )
    with pytest.raises(RuntimeError, match="it ended and left 1 processes behind; killed now"):
        measured(tmp_path, code, left_seconds=0.5)


def test_no_setting_of_jax_or_jupyter_reaches_a_grader(tmp_path, monkeypatch):
    for name in ("JAX_ENABLE_X64", "XLA_FLAGS", "JUPYTER_PATH", "IPYTHONDIR", "AUTOGRADER_SEED"):
        monkeypatch.setenv(name, "1")
    given = environment(tmp_path, tmp_path / "bin" / "python")
    assert {name for name in given if name.startswith(("JAX", "XLA"))} == {"JAX_PLATFORMS"}
    assert {name for name in given if name.startswith(("JUPYTER", "AUTOGRADER"))} == {
        "JUPYTER_CONFIG_DIR"
    }
    assert given["IPYTHONDIR"].startswith(str(tmp_path))
    assert given["PATH"].startswith(str(tmp_path / "bin"))


def test_submissions_are_dealt_evenly():
    assert dealt(["a", "b", "c"], 7) == {"a": 3, "b": 2, "c": 2}


def test_of_seven_submissions_three_are_right_three_half_wrong_and_one_blank():
    samples = honest_class(Course(ROOT), FIRST, 14)
    assert samples == honest_class(Course(ROOT), FIRST, 14)
    kinds = [sample.student.split("_")[1] for sample in samples]
    assert [kinds.count(kind) for kind in ("right", "wrong", "blank")] == [6, 6, 2]
    names = {name for assignment, name in EXERCISES if assignment == FIRST}
    texts = [tuple(sample.answers.values()) for sample in samples if sample.answers]
    assert len(set(texts)) == len(texts)
    assert all(sample.answers.keys() == names for sample in samples if sample.answers)
    assert not any("# fails: " in text for answers in texts for text in answers)
    folder = ROOT / "autograder" / "tests" / "answers" / FIRST
    for sample in samples:
        wrong = 0
        for name, text in sample.answers.items():
            kept = [path.read_text("utf-8") for path in (folder / name / "wrong").glob("*.py")]
            wrong += any(text in one for one in kept)
        assert (wrong > 2) == (sample.student.endswith("wrong"))


def test_an_exercise_without_answers_is_named(tmp_path):
    course = toy_course.make_course(tmp_path)
    with pytest.raises(ValueError, match="01_toy: the corpus has no right answer to double, answ"):
        honest_class(course, toy_course.NAME, 2)


def test_a_test_cell_becomes_a_test_of_otters():
    cell = toy_course.find(toy_course.source_notebook(), "double_values")
    names = {}
    fake = SimpleNamespace(test_case=lambda **said: lambda function: (said, function))
    sys_modules = {"otter": SimpleNamespace(test_files=fake), "otter.test_files": fake}
    with pytest.MonkeyPatch.context() as patch:
        for name, module in sys_modules.items():
            patch.setitem(sys.modules, name, module)
        exec(otter_form.test_of(cell), names)
    said, function = names["whole_cell"]
    assert (names["name"], names["points"], said["points"]) == ("double_values", 2.0, 2.0)
    function({"double": lambda x: 2 * x})
    with pytest.raises(AssertionError):  # which the visible test does not see
        function({"double": lambda x: 6})


def test_a_submission_to_otter_has_otters_checks_in_place_of_test_cells():
    notebook = otter_form.submission(toy_course.student_notebook(double=toy_course.RIGHT_DOUBLE))
    sources = [cell.source for cell in notebook.cells]
    assert sources[0] == "import otter\n\ngrader = otter.Notebook()"
    assert toy_course.RIGHT_DOUBLE in sources
    assert "grader.check('double_values')" in sources
    assert not any("assert double" in source for source in sources)


class Fake(Grader):
    """A grader that notes its turn and gives everybody one point, or none."""

    begins = "^begin$"
    turns: list = []

    def __init__(self, folder, name, points=1.0, students=None):
        self.name, self.gives, self.students = name, points, students
        super().__init__(folder)

    def prepare(self, course, assignment):
        self.course = course
        self.folder.mkdir(exist_ok=True)
        self.turns.append((assignment, self.name))

    def command(self, assignment):
        return [sys.executable, "-c", "print('begin'); print('graded')"]

    def points(self, assignment, output):
        chosen = self.students or self.course.students(assignment)
        return {student: {"cell": self.gives} for student in chosen}


@pytest.fixture
def two_assignments(tmp_path):
    """A course with the folders of two students, who submitted to both assignments."""
    for student in ("ann", "bob"):
        for assignment in ("01_a", "02_b"):
            (tmp_path / "submitted" / student / assignment).mkdir(parents=True)
    return Course(tmp_path)


def test_graders_take_turns_and_another_one_begins_each_time(two_assignments, tmp_path):
    Fake.turns = []
    lines = []
    fakes = [Fake(tmp_path, "one"), Fake(tmp_path, "two")]
    totals = compare(two_assignments, ["01_a", "02_b"], fakes, lines.append)
    assert Fake.turns == [("01_a", "one"), ("01_a", "two"), ("02_b", "two"), ("02_b", "one")]
    assert [total.submissions for total in totals] == [4, 4]
    assert lines[0].startswith("01_a: one, 1 at a time: ") and " s for 2, set-up " in lines[0]
    assert differences(*totals) == []


def test_other_points_are_listed(two_assignments, tmp_path):
    fakes = [Fake(tmp_path, "one"), Fake(tmp_path, "two", 0.5)]
    totals = compare(two_assignments, ["01_a"], fakes)
    assert differences(*totals)[0] == "01_a, ann, cell: one 1, two 0.5"


def test_a_grader_that_leaves_a_student_out_is_refused(two_assignments, tmp_path):
    with pytest.raises(
        RuntimeError, match="01_a: exit code 0, no test cell graded of bob"
    ) as error:
        compare(two_assignments, ["01_a"], [Fake(tmp_path, "one", students=["ann"])])
    assert str(error.value).endswith("begin\ngraded")


def total(grader, submissions, seconds, cpu, output=""):
    """A total of one part."""
    part = Measured(0, 1.5, 1.0, seconds, cpu, 100.0, output)
    return Total(grader, submissions, {"01_a": part}, {})


def test_the_report_has_the_table_the_ratios_and_the_rows(tmp_path):
    console = Console(file=io.StringIO(), width=120)
    cells = "".join(f'{{"student": "s{i}", "seconds": 0.5}}\n' for i in range(4))
    totals = [
        total(Nbgrader(tmp_path), 4, 40.0, 36.0),
        total(Autograder(tmp_path, 1), 4, 4.0, 4.0),
        total(Autograder(tmp_path, 2), 4, 2.0, 4.0),
        total(bench.Floor(tmp_path), 4, 9.0, 9.0, cells),
    ]
    data = bench.report(console, totals, 2)
    text = console.file.getvalue()
    assert "floor: 0.250 s a submission with 2 workers" in text
    assert "autograder is 20.0 times as fast as nbgrader" in text
    assert "autograder takes 2.00 times the floor" in text
    assert data["floor_seconds_per_submission"] == 0.25
    assert data["rows"][0] == {
        "grader": "nbgrader",
        "workers": 1,
        "submissions": 4,
        "seconds": 40.0,
        "cpu_seconds_per_submission": 9.0,
        "peak_mib": 100,
        "setup_seconds": 1.5,
    }
    assert [row["workers"] for row in data["rows"]] == [1, 1, 2]


def test_options_that_do_not_fit_are_refused_and_a_missing_peer_is_told(
    capsys, monkeypatch, tmp_path
):
    with pytest.raises(SystemExit):
        bench.main(["--assignment", "13_luck"])
    assert "found ['13_luck']; assignments are 01_jaxpr_trace_jit" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        bench.main(["--submissions", "1"])
    assert "1 submissions do not go round 6 assignments" in capsys.readouterr().err
    monkeypatch.setattr(bench, "PEERS", tmp_path / "python")
    monkeypatch.setattr(bench, "compare", lambda *_: [])
    monkeypatch.setattr(bench, "new_course", lambda *_: None)
    to = tmp_path / "build" / "bench.json"
    assert bench.main(["--only", "otter-grader", "--to", str(to)]) == 0
    said = capsys.readouterr().out
    assert "otter-grader is left out: python3 autograder/bootstrap.py --peers .venv" in said
    assert json.loads(to.read_text("utf-8"))["rows"] == []


@pytest.fixture(scope="module")
def toy_class(tmp_path_factory):
    """The toy course with one right submission and one that hidden tests find wrong."""
    folder = tmp_path_factory.mktemp("toy")
    right = {"double": toy_course.RIGHT_DOUBLE, "answer": toy_course.RIGHT_ANSWER}
    narrow = right | {"double": toy_course.NARROW_DOUBLE}
    samples = [Sample("s1_right", right), Sample("s2_wrong", narrow)]
    course = toy_course.make_course(folder / "course")
    return new_course(course, folder / "class", {toy_course.NAME: samples})


def gave(trial, grader):
    """What a grader takes for the toy class, once it has given each student the right points."""
    (total,) = compare(trial, [toy_course.NAME], [grader])
    points = total.points[toy_course.NAME]
    assert [sum(cells.values()) for cells in points.values()] == [6.0, 3.0]
    return total


@needs_boxes
def test_the_class_is_graded_in_boxes(toy_class, tmp_path):
    total = gave(toy_class, Autograder(tmp_path, 1))
    assert total.cpu_seconds > 0 and total.peak_mib > 50


def test_the_class_is_graded_by_plain_nbgrader(toy_class, tmp_path):
    total = gave(toy_class, Nbgrader(tmp_path))
    assert not (total.grader.folder / "nbgrader_config.py").exists()


@pytest.mark.skipif(not bench.PEERS.exists(), reason="`make bench` makes .venv-peers")
def test_the_class_is_graded_by_otter_grader(toy_class, tmp_path):
    gave(toy_class, bench.Otter(tmp_path, bench.PEERS))


def test_the_floor_is_the_cpu_time_of_each_submission(toy_class, tmp_path):
    (total,) = compare(toy_class, [toy_course.NAME], [bench.Floor(tmp_path)])
    assert [one["student"] for one in objects(total.parts[toy_course.NAME].output)] == [
        "s1_right",
        "s2_wrong",
    ]
    assert total.cpu_seconds > 0


def test_the_flat_assignment_has_one_exercise(tmp_path):
    short = Course(tmp_path)
    flat._shorten(Course(ROOT), short, FIRST)
    samples = honest_class(short, FIRST, 10)
    assert {name for sample in samples for name in sample.answers} == {"predicted_primitives"}


def test_checks_are_timed():
    assert 0 < checks.seconds(EXERCISES[FIRST, "calls_traced_three_times"]) < 60
