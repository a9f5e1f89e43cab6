"""Settings of hypothesis for every test: machines are shared, so no example has a deadline."""

import hypothesis

import autograder.grading  # noqa: F401  (before nbformat: what it leaves out takes a second)

hypothesis.settings.register_profile("course", deadline=None, database=None)
hypothesis.settings.load_profile("course")
