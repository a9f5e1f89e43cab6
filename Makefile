# Jit with JAX. `make` alone lists the targets.
PYTHON ?= python3
ASSIGNMENT ?= 01_jaxpr_trace_jit
LESSON ?= 01_jaxpr_trace_jit
STUDENT ?= $(shell id -un)
run := .venv/bin/python -m

.PHONY: help setup sandbox demo test quality soak bench lab release start submit student grade feedback export validate \
	outputs fmt lock clean

help:  ## list these targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup:  ## build .venv from the lock; every other target does it first
	@$(PYTHON) autograder/bootstrap.py .venv

sandbox:  ## install bubblewrap, which grading needs, or say how
	@$(PYTHON) autograder/bootstrap.py --sandbox

demo: setup sandbox  ## grade a sample class in build/demo and print the table
	@$(run) autograder demo

test: setup sandbox  ## prove the project: lint, unit tests, every gate, both ends of the JAX range
	@$(run) autograder.tests.gates

quality: setup  ## grade the graders: what they accept and refuse, in the README
	@$(run) autograder.authoring.quality --write-readme

soak: setup  ## the same verdicts 200 times, with every core busy
	@$(run) autograder.authoring.soak

bench: setup  ## seconds that the checks of each exercise take
	@$(run) autograder.authoring.bench

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

grade: setup sandbox  ## grade what is under submitted/ (ASSIGNMENT=...)
	@$(run) autograder grade "$(ASSIGNMENT)"

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

lock: setup  ## write requirements.lock anew from pyproject.toml
	@$(run) uv pip compile --universal --python-version 3.11 --group test --generate-hashes \
		--no-emit-package jit-with-jax --quiet --upgrade -o requirements.lock pyproject.toml

clean:  ## remove what make built: .venv, .venv-other, build
	@rm -rf .venv .venv-other build
