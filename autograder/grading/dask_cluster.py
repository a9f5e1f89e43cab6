"""Dask itself: is it installed, a cluster of a run's own, and the connection to a scheduler."""

from __future__ import annotations

import contextlib
import logging
import tempfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from autograder.grading.dask_address import PAGE
from autograder.grading.dask_worker import dask_setup
from autograder.grading.errors import UserError

if TYPE_CHECKING:
    from distributed import Client, Security

CONNECT_SECONDS = 30


def dask_config() -> Any:
    """Return Dask's configuration. Raises UserError where `distributed` is not installed."""
    try:
        import distributed  # noqa: F401
        from dask import config
    except ImportError:
        raise UserError(
            "`--engine dask` needs the package distributed: "
            "pip install 'jit-with-jax[dask]', or pip install distributed cryptography"
        ) from None
    return config


@contextlib.contextmanager
def own_cluster(workers: int) -> Iterator[tuple[str, Security | None]]:
    """Run a cluster on this machine that others cannot reach; give its address."""
    from dask import config
    from distributed import LocalCluster, Security

    try:
        security = Security.temporary()
    except ImportError:
        security = None
    with (
        # What a worker that is killed leaves behind goes with this folder.
        tempfile.TemporaryDirectory(prefix="dask-", ignore_cleanup_errors=True) as folder,
        config.set({"temporary-directory": folder}),
        LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            protocol="tcp://" if security is None else "tls://",
            security=security,
            dashboard_address="127.0.0.1:0",
            memory_limit=0,  # boxes have limits of their own
            local_directory=folder,
            preload=[dask_setup.__module__],
            silence_logs=logging.CRITICAL,
        ) as cluster,
    ):
        yield cluster.scheduler_address, security


@contextlib.contextmanager
def client_of(address: str, security: Security | None) -> Iterator[Client]:
    """Connect to a scheduler. Raises UserError where none answers."""
    from distributed import Client

    try:
        client = Client(address, security=security, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise UserError(
            f"no Dask scheduler answers at {address} ({error}); start one: see {PAGE}"
        ) from None
    with client:
        yield client
