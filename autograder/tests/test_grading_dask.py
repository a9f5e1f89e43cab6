"""The engine for a cluster: what it refuses, and that results are those of the local engine."""

from __future__ import annotations

import os
import re
import signal
import sys
import threading
import time
from contextlib import contextmanager

import dask
import pytest
from distributed import LocalCluster, Security

from autograder import cli
from autograder.box.limits import Limits
from autograder.grading import dask_cluster, dask_engine, dask_worker
from autograder.grading.dask_address import PAGE, Tls, security_for
from autograder.grading.dask_engine import Cluster
from autograder.grading.engines import make_engine
from autograder.grading.errors import UserError
from autograder.grading.grade import grade
from autograder.grading.task import Failed, Outcome, Task
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes
from autograder.tests.course import ROOT
from autograder.tests.test_grading_postgres import rows
from autograder.tests.test_grading_regrade import RIGHT, Scored

UNENCRYPTED = (
    ", which is not encrypted: whoever reaches it can run code with your rights. Start the "
    "scheduler and the workers with TLS and give --scheduler tls://HOST:PORT with --tls-ca, "
    f"--tls-cert and --tls-key, or start them with --host 127.0.0.1: see {PAGE}"
)


def refusal(run, *arguments, **options):
    with pytest.raises(UserError) as caught:
        run(*arguments, **options)
    return str(caught.value)


def entered(*arguments, **options):
    with Cluster(*arguments, **options):
        pass


@contextmanager
def elsewhere(tmp_path, workers=1, **options):
    """A cluster that somebody else started, here in threads of this process."""
    with (
        dask.config.set({"temporary-directory": str(tmp_path)}),
        LocalCluster(
            n_workers=workers,
            processes=False,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            **{"threads_per_worker": 1, "protocol": "tcp://", **options},
        ) as cluster,
    ):
        yield cluster.scheduler_address


def task(student):
    return Task(toy.NAME, student, {}, {}, {}, 0, "bubblewrap", {}, f"{student}-digest")


def outcome(points):
    return Outcome({}, {}, {toy.NAME: {"answer": points}}, {})


@pytest.fixture
def judging(monkeypatch):
    """Let workers in this process call a function in place of judging."""

    def use(function):
        monkeypatch.setattr("autograder.grading.judge.judge", function)

    monkeypatch.setattr("autograder.grading.boxes.require_boxes", lambda: None)
    return use


@pytest.mark.parametrize(
    "address", ["tcp://10.0.0.5:8786", "10.0.0.5:8786", "tcp://cluster.example:8786", "tcp://::2:1"]
)
def test_an_address_elsewhere_without_encryption_is_refused(address):
    assert refusal(security_for, address, Tls()) == f"found {address}{UNENCRYPTED}"


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:8786", "localhost:8786", "tcp://[::1]:8786"])
def test_an_address_of_this_machine_needs_no_encryption(address):
    assert security_for(address, Tls()) is None


@pytest.mark.parametrize("address", ["ucx://10.0.0.5:1", "tls://cluster", "", "cluster"])
def test_an_address_that_is_none(address):
    assert refusal(security_for, address, Tls()) == (
        f"found the scheduler address {address!r}; give tls://HOST:PORT, or on this machine "
        "tcp://127.0.0.1:PORT"
    )


def test_tls_needs_certificates_that_are_there(tmp_path):
    assert refusal(security_for, "tls://a:1", Tls()) == (
        "tls://a:1 needs certificates: give --tls-ca, --tls-cert and --tls-key, or set "
        "distributed.comm.tls in Dask's configuration"
    )
    path = tmp_path / "ca.pem"
    assert refusal(security_for, "tls://a:1", Tls(str(path), str(path), str(path))) == (
        f"the file {path} for TLS does not exist (tls_ca_file in Dask's words)"
    )


def test_without_distributed_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert refusal(entered) == (
        "`--engine dask` needs the package distributed: "
        "pip install 'jit-with-jax[dask]', or pip install distributed cryptography"
    )


def test_where_no_scheduler_answers(monkeypatch):
    monkeypatch.setattr(dask_cluster, "CONNECT_SECONDS", 1)
    said = refusal(entered, "tcp://127.0.0.1:1")
    assert re.fullmatch(
        r"no Dask scheduler answers at tcp://127\.0\.0\.1:1 \(.*\); "
        rf"start one: see {re.escape(PAGE)}",
        said,
    )


def test_a_cluster_elsewhere_is_given_no_submission_without_a_sandbox():
    assert refusal(entered, "tcp://127.0.0.1:1", isolation="none") == (
        "`--isolation none` gives a submission the rights of a worker, and so of the cluster "
        "tcp://127.0.0.1:1 and of this process; grade there with bubblewrap, or with --engine local"
    )


def test_options_of_a_cluster_without_one(tmp_path, capsys):
    course = toy.make_course(tmp_path / "course")
    toy.submit(course, "right", toy.student_notebook())
    argv = ["grade", toy.NAME, "--course-dir", str(course.root)]
    assert cli.main([*argv, "--scheduler", "tls://a:1"]) == 1
    assert capsys.readouterr().err == (
        "autograder: --scheduler and --tls-... are of a cluster: give --engine dask too\n"
    )
    assert isinstance(make_engine("dask", 2), Cluster)


def test_the_page_names_options_and_limits_that_are(capsys):
    text = (ROOT / PAGE).read_text("utf-8")
    assert f"]({PAGE})" in (ROOT / "README.md").read_text("utf-8")
    with pytest.raises(SystemExit):
        cli.main(["grade", "--help"])
    shown = capsys.readouterr().out
    for option in ("--engine dask", "--scheduler", "--tls-ca", "--tls-cert", "--tls-key"):
        assert option in text and option.split()[0] in shown
    assert f"up to {Limits().memory_mib >> 10} GiB" in text and f"{Limits().seconds} s" in text


def test_the_address_may_come_from_dasks_configuration():
    with dask.config.set({"scheduler-address": "tcp://10.0.0.5:8786"}):
        assert refusal(entered) == f"found tcp://10.0.0.5:8786{UNENCRYPTED}"


def test_a_cluster_without_a_worker(tmp_path, monkeypatch):
    monkeypatch.setattr(dask_engine, "WAIT_SECONDS", 1)
    with elsewhere(tmp_path, workers=0) as address:
        assert refusal(entered, address) == (
            f"the cluster {address} has had no worker for 1 s; start one: see {PAGE}"
        )


def test_each_worker_that_cannot_grade_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(dask_engine, "told", lambda isolation: ({"jax": "0.1"}, "no sandbox"))
    monkeypatch.setattr(dask_engine, "expected_facts", lambda: {"jax": "0.2", "python": "3"})
    with elsewhere(tmp_path, threads_per_worker=2) as address:
        said = refusal(entered, address).splitlines()
    worker = r"  tcp://127\.0\.0\.1:\d+"
    expected = [
        "nothing was graded, since workers cannot grade:",
        rf"{worker} has 2 threads; start it with --nthreads 1",
        rf"{worker} has jax 0\.1, and here is 0\.2",
        rf"{worker} has python not at all, and here is 3",
        rf"{worker}: no sandbox",
    ]
    assert len(said) == len(expected)
    assert all(re.fullmatch(wanted, line) for wanted, line in zip(expected, said, strict=True))


def test_a_worker_that_cannot_be_asked_is_named(tmp_path, monkeypatch):
    def broken(isolation):
        raise ModuleNotFoundError("No module named 'autograder'")

    monkeypatch.setattr(dask_engine, "told", broken)
    with elsewhere(tmp_path) as address:
        assert re.search(
            r" could not be asked: ModuleNotFoundError: No module named 'autograder'$",
            refusal(entered, address),
        )


def test_a_worker_that_came_later_with_another_version_judges_nothing(
    tmp_path, judging, monkeypatch
):
    judging(lambda task: outcome(1))
    with elsewhere(tmp_path) as address, Cluster(address) as cluster:
        monkeypatch.setattr(dask_worker, "expected_facts", lambda: {"jax": "0.1"})
        monkeypatch.setattr(dask_engine, "expected_facts", lambda: {"jax": "0.2"})
        said = refusal(list, cluster.run([task("a")]))
    assert re.fullmatch(r"the worker tcp://\S+ has jax 0\.1, and here is 0\.2", said)


def test_over_tls_with_certificates_in_files(tmp_path, judging, monkeypatch):
    judging(lambda task: outcome(1))
    security = Security.temporary()
    ca, cert, key = tmp_path / "ca.pem", tmp_path / "cert.pem", tmp_path / "key.pem"
    ca.write_text(security.tls_ca_file)
    cert.write_text(security.tls_client_cert)
    key.write_text(security.tls_client_key)
    with elsewhere(tmp_path, protocol="tls://", security=security) as address:
        assert address.startswith("tls://")
        with Cluster(address, tls=Tls(str(ca), str(cert), str(key))) as cluster:
            [(_, result)] = cluster.run([task("a")])
            lines = cluster.about
        assert result.scores == {toy.NAME: {"answer": 1}}
        assert lines[0] == f"cluster    {address}, 1 worker"
        assert re.fullmatch(r"dashboard  http://127\.0\.0\.1:\d+/status", lines[1])
        monkeypatch.setattr(dask_cluster, "CONNECT_SECONDS", 1)
        ca.write_text(Security.temporary().tls_ca_file)
        assert f"no Dask scheduler answers at {address} (" in refusal(
            entered, address, tls=Tls(str(ca), str(cert), str(key))
        )


def test_without_cryptography_a_cluster_of_its_own_is_on_this_machine_alone(judging, monkeypatch):
    def missing():
        raise ImportError("cryptography")

    def in_threads(**options):
        made.append(options)
        del options["preload"]
        return LocalCluster(**options | {"processes": False})

    made = []
    judging(lambda task: outcome(1))
    monkeypatch.setattr(Security, "temporary", missing)
    monkeypatch.setattr("distributed.LocalCluster", in_threads)
    with Cluster(workers=1) as cluster:
        assert re.fullmatch(r"cluster    tcp://127\.0\.0\.1:\d+, 1 worker", cluster.about[0])
        assert cluster.about[1].endswith("with your rights; pip install cryptography")
    assert made[0]["host"] == "127.0.0.1" and made[0]["processes"]
    assert not os.path.exists(made[0]["local_directory"])


def test_only_so_many_are_held_and_run_at_a_time(tmp_path, judging):
    running, most, read = set(), [], []

    def judge(task):
        running.add(task.student)
        most.append(len(running))
        running.discard(task.student)
        return outcome(len(task.student))

    def tasks(many):
        for number in range(many):
            read.append(number)
            yield task(f"s{number}")

    judging(judge)
    with elsewhere(tmp_path, workers=2) as address, Cluster(address) as cluster:
        assert cluster.workers == 2
        coming = cluster.run(tasks(12))
        first, _ = next(coming)
        assert len(read) <= 1 + 2 * 2
        assert {first.student, *(one.student for one, _ in coming)} == {f"s{n}" for n in range(12)}
        most.clear()
        assert len(list(cluster.run(tasks(4), at_once=1))) == 4
    assert set(most) == {1}


def test_what_fails_is_tried_anew_and_costs_no_other(tmp_path, judging):
    tries = []

    def judge(task):
        tries.append(task.student)
        if task.student == "never" or (task.student == "twice" and tries.count("twice") < 3):
            raise OSError("no space left")
        return outcome(1)

    judging(judge)
    with elsewhere(tmp_path) as address, Cluster(address) as cluster:
        found = {one.student: result for one, result in cluster.run(map(task, ["twice", "never"]))}
        assert isinstance(found["twice"], Outcome)
        assert found["never"] == Failed("it could not be graded: OSError: no space left")
        assert (tries.count("twice"), tries.count("never")) == (3, 3)
        judging(lambda task: (_ for _ in ()).throw(UserError("no sandbox here")))
        assert refusal(list, cluster.run([task("a")])) == "no sandbox here"


def test_a_task_whose_workers_die_is_run_again_alone(tmp_path, judging, monkeypatch):
    judging(lambda task: outcome(1))
    deaths = {"bystander": 1, "killer": 2}
    ordinary, at_once = dask_engine._result, []

    def result(future):
        student = future.key.split("-")[1]
        deaths[student] -= 1
        return None if deaths[student] >= 0 else ordinary(future)

    def some(self, coming, most):
        at_once.append(most)
        return run_some(self, coming, most)

    run_some = Cluster._run_some
    monkeypatch.setattr(dask_engine, "_result", result)
    monkeypatch.setattr(Cluster, "_run_some", some)
    with elsewhere(tmp_path) as address, Cluster(address) as cluster:
        found = {one.student: result for one, result in cluster.run(map(task, deaths))}
    assert isinstance(found["bystander"], Outcome)
    assert found["killer"] == Failed(f"each worker that graded it died; see {PAGE}")
    assert at_once == [None, 1]


def test_a_run_that_is_given_up_leaves_nothing_to_do(tmp_path, judging):
    go = threading.Event()
    judging(lambda task: go.wait(60) and outcome(1))
    with elsewhere(tmp_path) as address, Cluster(address) as cluster:
        coming = cluster.run(map(task, "abcdef"))
        threading.Timer(0.5, go.set).start()
        next(coming)
        coming.close()
        end = time.monotonic() + 60  # the scheduler is told by a message, and no one waits for it
        while left := cluster.client.run_on_scheduler(_left):
            assert time.monotonic() < end, left
            time.sleep(0.05)


def _left(dask_scheduler):
    return [task.key for task in dask_scheduler.tasks.values() if task.state != "memory"]


def test_the_commands_say_where_they_run_and_write_what_comes_back(tmp_path, judging, capsys):
    course = toy.make_course(tmp_path / "course")
    toy.submit(course, "right", toy.student_notebook(answer=toy.RIGHT_ANSWER))
    blank = dict.fromkeys(RIGHT, 0.0)
    judging(Scored({"reference": RIGHT, "blank": blank, "right": RIGHT}).outcome)
    with elsewhere(tmp_path) as address:
        there = ["--course-dir", str(course.root), "--engine", "dask", "--scheduler", address]
        assert cli.main(["grade", toy.NAME, *there]) == 0
        said = capsys.readouterr().out.splitlines()
        assert said[0] == f"cluster    {address}, 1 worker"
        assert said[1] == (
            "cluster    not encrypted: every user of this machine can reach it, and run code with "
            "your rights"
        )
        assert re.fullmatch(r"dashboard  http://127\.0\.0\.1:\d+/status", said[2])
        judging(Scored({"reference": RIGHT, "blank": blank, "right": blank}).outcome)
        assert cli.main(["regrade", toy.NAME, *there, "--apply"]) == 0
    assert "0 in total for the better, 1 for the worse\n" in capsys.readouterr().out
    assert [row[2] for row in rows(course)[0]] == [0.0, 0.0, 0.0]


@needs_boxes
def test_a_worker_that_is_killed_changes_no_row(tmp_path):
    answers = {
        "narrow": {"double": toy.NARROW_DOUBLE, "answer": toy.RIGHT_ANSWER},
        "none": {},
        "right": {"double": toy.RIGHT_DOUBLE, "answer": toy.RIGHT_ANSWER},
        "wrong": {"double": toy.WRONG_DOUBLE, "answer": toy.WRONG_ANSWER},
    }
    courses = [toy.make_course(tmp_path / name) for name in ("here", "there")]
    for course in courses:
        for student, given in answers.items():
            toy.submit(course, student, toy.student_notebook(**given))
    expected = grade(courses[0], toy.NAME)
    killed = []
    with Cluster(workers=2) as cluster:
        assert cluster.about[0].startswith("cluster    tls://127.0.0.1:")
        before = cluster.client.run(os.getpid)

        def kill(result):
            if not killed:  # while the others are being judged
                killed.append(next(iter(before.values())))
                os.kill(killed[0], signal.SIGKILL)

        results = grade(courses[1], toy.NAME, tell=kill, engine=cluster)
        cluster.client.wait_for_workers(2, timeout=60)
        after = cluster.client.run(os.getpid)
    assert killed and killed[0] not in after.values()
    assert [(one.student, one.scores) for one in results] == [
        (one.student, one.scores) for one in expected
    ]
    assert rows(courses[1]) == rows(courses[0])
