"""For every test: no example of hypothesis has a deadline, and what takes longest goes first."""

import hypothesis

import autograder.grading  # noqa: F401  (before nbformat: what it leaves out takes a second)

hypothesis.settings.register_profile("course", deadline=None, database=None)
hypothesis.settings.load_profile("course")

# The modules that take longest: begun first, they leave no worker alone with one of them.
LONGEST = ("test_redteam", "test_grading_engines", "test_grading_resume", "test_redteam_jax")


def pytest_collection_modifyitems(items):
    """Put the tests of those modules first."""
    items.sort(key=lambda item: item.path.stem not in LONGEST)
