"""JupyterLab starts on the course with nbgrader's extensions, and lesson 01 opens in it."""

import contextlib
import json
import os
import re
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest

from autograder.tests.boxed import needs_boxes
from autograder.tests.course import LESSONS, ROOT
from autograder.tests.redteam import courses, traces
from autograder.tests.redteam.attack import attack
from autograder.tests.redteam.cases import cases

TOKEN = "for-this-test-only"


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """Address of a server of this course."""
    with served(ROOT, tmp_path_factory.mktemp("lab")) as address:
        yield address


@contextlib.contextmanager
def served(course, scratch):
    """Start a server as `make lab` does, without a browser and on a free port; its address."""
    log = scratch / "log"
    places = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "HOME")
    environment = {**os.environ, **{name: str(scratch) for name in places}}
    recipe = (ROOT / "Makefile").read_text().replace("\\\n", " ")
    arguments = re.search(r"jupyter lab \$\(if .*?--allow-root\) (.*)", recipe)[1].split()
    command = [sys.executable, "-m", "jupyter", "lab", "--allow-root", "--no-browser", *arguments]
    with log.open("w") as output:
        server = subprocess.Popen(
            [*command, "--port=0", f"--IdentityProvider.token={TOKEN}"],
            cwd=course,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        yield _address(log, server)
    finally:
        server.terminate()
        server.wait(30)


def _address(log, server):
    for _ in range(600):
        found = re.search(r"http://(?:localhost|127\.0\.0\.1):(\d+)/", log.read_text())
        if found:
            return f"http://127.0.0.1:{found.group(1)}"
        if server.poll() is not None:
            break
        time.sleep(0.1)
    pytest.fail(f"JupyterLab did not start:\n{log.read_text()}")


def get(address, path, form=None):
    """The body of a page, or of the answer to a form; asked again while the server starts."""
    data = None if form is None else urllib.parse.urlencode(form).encode()
    headers = {"Authorization": f"token {TOKEN}"}
    request = urllib.request.Request(address + path, data, headers)
    for attempt in range(50):
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError:
            raise
        except urllib.error.URLError:
            if attempt == 49:
                raise
            time.sleep(0.2)


def test_nbgraders_lab_extension_is_loaded_and_enabled(lab):
    page = get(lab, "/lab")
    settings = json.loads(re.search(r'id="jupyter-config-data"[^>]*>(.*?)</script>', page, re.S)[1])
    names = {extension["name"] for extension in settings["federated_extensions"]}
    assert "@jupyter/nbgrader" in names
    assert not [name for name in settings.get("disabledExtensions", []) if "nbgrader" in str(name)]


def test_formgrader_and_assignment_list_answer(lab):
    assert "nbgrader" in get(lab, "/formgrader")
    assert json.loads(get(lab, "/assignments?course_id=jit_with_jax"))["success"]


def test_the_validate_button_names_a_failing_cell(lab):
    blank = f"release/{LESSONS[0].stem}/{LESSONS[0].name}"
    answer = json.loads(get(lab, "/assignments/validate", {"path": blank}))
    assert answer["success"], answer
    said = [cell["error"] for cell in answer["value"]["failed"]]
    assert any("Not attempted: `selu_jit` still raises" in text for text in said), said


def test_formgrader_sees_this_course(lab):
    listed = json.loads(get(lab, "/formgrader/api/assignments"))
    assert {one["name"] for one in listed} >= {path.stem for path in LESSONS}


def test_the_whole_course_is_served(lab):
    listed = {entry["name"] for entry in json.loads(get(lab, "/api/contents/"))["content"]}
    assert {"notebooks", "release", "source", "README.md"} <= listed


def test_lesson_01_opens(lab):
    path = f"notebooks/{LESSONS[0].name}"
    model = json.loads(get(lab, f"/api/contents/{path}"))
    assert model["type"] == "notebook" and len(model["content"]["cells"]) >= 40
    assert "jupyter-config-data" in get(lab, f"/lab/tree/{path}")


@needs_boxes
def test_the_formgraders_page_of_a_submission_runs_nothing_of_it(tmp_path):
    hostile = [case for case in cases(on="plain") if case.kind == "feedback"]
    graded = attack(tmp_path / "course", "plain", hostile)
    name = courses.NAMES["plain"]
    with served(graded.course.root, tmp_path) as lab:
        listed = json.loads(get(lab, f"/formgrader/api/submitted_notebooks/{name}/{name}"))
        pages = {
            one["student"]: get(lab, f"/formgrader/submissions/{one['id']}/") for one in listed
        }
    assert pages.keys() == {*(case.student for case in hostile), *courses.HONEST}
    for student, page in pages.items():
        assert "Student's answer" in page and traces.scripts(page) == [], student
    assert any("7331" in page for page in pages.values())  # what it wrote is shown, as text
