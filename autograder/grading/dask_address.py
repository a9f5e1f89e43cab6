"""How a Dask scheduler may be reached: over TLS, or on this machine alone."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.grading.errors import UserError

if TYPE_CHECKING:
    from distributed import Security

PAGE = "autograder/grading/CLUSTER.md"
NOT_ENCRYPTED = (
    "found {}, which is not encrypted: whoever reaches it can run code with your rights. Start the "
    "scheduler and the workers with TLS and give --scheduler tls://HOST:PORT with --tls-ca, "
    "--tls-cert and --tls-key, or start them with --host 127.0.0.1: see " + PAGE
)


@dataclass(frozen=True)
class Tls:
    """Files in PEM format: the authority's certificate, this side's, and its key.

    What is None is taken from Dask's own configuration.
    """

    ca: str | None = None
    cert: str | None = None
    key: str | None = None


def security_for(address: str, tls: Tls) -> Security | None:
    """Return how to reach a scheduler at `address`; None is without encryption, on this machine.

    Raises UserError for an address that would be reached without encryption, for one that is none,
    and for certificates that are missing.
    """
    from distributed import Security

    scheme, separator, rest = address.rpartition("://")
    scheme = scheme if separator else "tcp"
    if scheme not in ("tls", "tcp") or ":" not in rest:
        raise UserError(
            f"found the scheduler address {address!r}; give tls://HOST:PORT, or on this machine "
            "tcp://127.0.0.1:PORT"
        )
    if scheme == "tcp":
        if not is_here(address):
            raise UserError(NOT_ENCRYPTED.format(address))
        return None
    given = {"tls_ca_file": tls.ca, "tls_client_cert": tls.cert, "tls_client_key": tls.key}
    given = {name: value for name, value in given.items() if value is not None}
    security = Security(require_encryption=True, **given)
    if not (security.tls_ca_file and security.tls_client_cert):
        raise UserError(
            f"{address} needs certificates: give --tls-ca, --tls-cert and --tls-key, or set "
            "distributed.comm.tls in Dask's configuration"
        )
    for name in ("tls_ca_file", "tls_client_cert", "tls_client_key"):
        path = getattr(security, name)
        if path and "\n" not in path and not Path(path).is_file():
            raise UserError(f"the file {path} for TLS does not exist ({name} in Dask's words)")
    return security


def is_encrypted(address: str) -> bool:
    """Return whether what goes to an address is encrypted."""
    return address.startswith("tls://")


def is_here(address: str) -> bool:
    """Return whether an address can be reached on this machine alone."""
    host = address.rpartition("://")[2].rpartition(":")[0].strip("[]")
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
