"""What a result depends on besides a submission and its assignment: versions, and our own code."""

from __future__ import annotations

import functools
import hashlib
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = {
    "autograder": "jit-with-jax",
    "ipykernel": "ipykernel",
    "jax": "jax",
    "jaxlib": "jaxlib",
    "nbgrader": "nbgrader",
}


@functools.cache
def versions() -> dict[str, str]:
    """Return the versions of Python and of the packages that decide about a result, by name."""
    found = {"python": platform.python_version()}
    for name, package in PACKAGES.items():
        try:
            found[name] = version(package)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


@functools.cache
def package_digest() -> str:
    """Return a digest of this package's code, as far as results depend on it."""
    package = Path(__file__).parents[1]
    parts = [
        f"{path.relative_to(package)} {sha256(path.read_bytes())}"
        for part in ("box", "check", "grading")
        for path in sorted((package / part).glob("*.py"))
    ]
    return sha256("\n".join(parts).encode())


def sha256(data: bytes) -> str:
    """Return the digest of `data` in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
