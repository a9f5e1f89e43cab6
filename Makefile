# Jit with JAX. `make` alone lists the targets.
PYTHON ?= python3
ASSIGNMENT ?= 01_jaxpr_trace_jit
LESSON ?= 01_jaxpr_trace_jit
FUZZ_EXAMPLES ?= 5000
STUDENT ?= $(shell id -un)
run := .venv/bin/python -m

.PHONY: help setup sandbox demo test redteam fuzz quality soak bench bench-checks lab release start \
	submit student grade regrade feedback export validate outputs fmt lock clean

help:  ## list these targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup:  ## build .venv from the lock; every other target does it first
	@$(PYTHON) autograder/bootstrap.py .venv

sandbox:  ## install bubblewrap, which grading needs, or say how
	@$(PYTHON) autograder/bootstrap.py --sandbox

demo: setup sandbox  ## grade a sample class in build/demo and print the table
	@$(run) autograder demo

test: setup sandbox  ## prove the project: lint, unit tests, every gate, both ends of the JAX range
	@$(PYTHON) autograder/bootstrap.py --database
	@$(run) autograder.tests.gates

redteam: setup sandbox  ## grade hostile notebooks here and with other graders (KIND="forge ...")
	@$(PYTHON) autograder/bootstrap.py --peers .venv
	@$(run) autograder.tests.redteam $(KIND)

fuzz: setup  ## random input where a student's bytes are read, for minutes (FUZZ_EXAMPLES=5000)
	@FUZZ_EXAMPLES="$(FUZZ_EXAMPLES)" $(run) pytest autograder/tests/test_redteam_fuzz.py

quality: setup  ## grade the graders: what they accept and refuse, in the README
	@$(run) autograder.authoring.quality --write-readme

soak: setup  ## the same verdicts 200 times, with every core busy
	@$(run) autograder.authoring.soak

bench: sandbox bench-checks  ## seconds of checks, then throughput here and of other graders (BENCH="--flat" ...)
	@$(PYTHON) autograder/bootstrap.py --peers .venv
	@$(run) autograder.authoring.bench $(BENCH)

bench-checks: setup  ## seconds that the checks of each exercise take, in a warm kernel
	@$(run) autograder.authoring.bench.checks

lab: setup  ## open JupyterLab on the course, with nbgrader's extensions
	@$(run) jupyter lab $(if $(filter 0,$(shell id -u)),--allow-root) \
		--LabApp.default_url=/lab/tree/notebooks/01_jaxpr_trace_jit.ipynb

release: setup  ## write release/ anew from source/
	@$(run) autograder release

start: setup  ## copy a blank into work/ (LESSON=...), never over your own
	@$(run) autograder start "$(LESSON)"

submit: setup  ## file work/LESSON under submitted/ (STUDENT=... if not you)
	@$(run) autograder submit "$(LESSON)" --student "$(STUDENT)"

student: setup  ## build what students get, in build/student
	@$(run) autograder student

grade: setup sandbox  ## grade what is under submitted/ (ASSIGNMENT=..., GRADE="--workers 1")
	@$(run) autograder grade "$(ASSIGNMENT)" $(GRADE)

regrade: setup sandbox  ## grade anew after a test changed, and say what would change (APPLY=1 writes)
	@$(run) autograder regrade "$(ASSIGNMENT)" $(if $(APPLY),--apply)

feedback: setup  ## write the feedback pages (ASSIGNMENT=...)
	@$(run) autograder feedback "$(ASSIGNMENT)"

export: setup  ## write grades.csv from the gradebook
	@$(run) autograder export

validate: setup  ## run the visible tests of a notebook (NOTEBOOK=...)
	@$(run) autograder validate $(if $(NOTEBOOK),"$(NOTEBOOK)")

outputs: setup  ## execute a lesson and store its outputs (LESSON=...)
	@test -f "notebooks/$(LESSON).ipynb" \
		|| { echo "outputs: notebooks/$(LESSON).ipynb does not exist" >&2; exit 1; }
	@$(run) jupyter nbconvert --to notebook --execute --inplace "notebooks/$(LESSON).ipynb"
	@$(run) autograder fmt

fmt: setup  ## bring code and notebooks into their canonical form
	@$(run) ruff check --fix autograder && $(run) ruff format autograder
	@$(run) autograder fmt

lock: setup  ## write requirements.lock and requirements-peers.lock anew from pyproject.toml
	@$(run) uv pip compile --universal --python-version 3.11 --group test --generate-hashes \
		--no-emit-package jit-with-jax --quiet --upgrade -o requirements.lock pyproject.toml
	@$(run) uv pip compile --universal --python-version 3.11 --group peers --generate-hashes \
		--custom-compile-command "make lock" --constraint requirements.lock --quiet --upgrade \
		$$(sed -nE 's/^([a-zA-Z0-9_.-]+)==.*/--no-emit-package \1/p' requirements.lock) \
		-o requirements-peers.lock
	@sed -i '/^# The following packages were excluded/,$$d' requirements-peers.lock

clean:  ## remove what make built: .venv, .venv-other, .venv-peers, build
	@rm -rf .venv .venv-other .venv-peers build
