from pathlib import Path

from autograder.grading.config import configure

configure(get_config(), root=Path(__file__).parent)  # noqa: F821, traitlets provides it
