"""Kernels in boxes, for whatever runs a notebook with `jupyter_client`."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import signal
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import TYPE_CHECKING, Any

import zmq.asyncio
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning import KernelProvisionerBase, KernelProvisionerFactory
from nbclient.exceptions import CellControlSignal
from traitlets import Dict, Enum, Instance, Int, default

from autograder.box.limits import Limits
from autograder.grading.boxes import Box, sandbox
from autograder.grading.course import ISOLATIONS, Course
from autograder.grading.execute import SEED, ExecuteAll, where
from autograder.grading.facts import Facts, Noted
from autograder.grading.folders import data_files
from autograder.grading.messages import CarefulSession, careful_context
from autograder.grading.prompt_client import PromptClient

if TYPE_CHECKING:
    from nbformat.notebooknode import NotebookNode

PROVISIONER = "bubblewrap-box"
_CHANNELS = ("shell", "iopub", "stdin", "control", "hb")


class BoxProvisioner(KernelProvisionerBase):
    """Starts a kernel in a box of its own, reached over Unix sockets in a folder of the host."""

    limits = Instance(Limits, args=())
    box: Box | None = None
    _waited = False

    @property
    def has_process(self) -> bool:
        """Return whether there is a kernel that was not waited for."""
        return self.box is not None and not self._waited

    async def poll(self) -> int | None:
        """Return None while the kernel runs, and then its exit code."""
        if self.box is None:
            return 0
        return None if self.box.ended is None else self.box.ended["status"]

    async def wait(self) -> int | None:
        """Wait until the box is gone; return the kernel's exit code."""
        while self.has_process:
            self._waited = bool(await asyncio.to_thread(sandbox().wait, self.box, 1.0))
        return await self.poll()

    async def send_signal(self, signum: int) -> None:
        """End the box, whatever the signal; 0 asks for nothing, and interrupts are messages."""
        if self.has_process and signum not in (0, signal.SIGINT):
            sandbox().kill(self.box)

    async def kill(self, restart: bool = False) -> None:
        """End the kernel and everything it started."""
        await self.send_signal(signal.SIGKILL)

    async def terminate(self, restart: bool = False) -> None:
        """End the kernel and everything it started."""
        await self.send_signal(signal.SIGTERM)

    async def cleanup(self, restart: bool = False) -> None:
        """Do nothing: a box removes its own folder when it ends."""

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Return the arguments of `launch_kernel`; a box has no command."""
        return await super().pre_launch(cmd=[], **kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> dict[str, Any]:
        """Start a kernel in a new box; return how to reach it.

        Of the environment it gets the seed; of the folder `cwd` copies of the regular files that
        are no notebooks.
        """
        manager = self.parent
        connection = {f"{name}_port": port for port, name in enumerate(_CHANNELS, 1)}
        connection |= {
            "transport": "ipc",
            "key": manager.session.key.decode(),
            "signature_scheme": manager.session.signature_scheme,
            "kernel_name": manager.kernel_name,
        }
        outside = kwargs.get("env", {})
        self.limits = dataclasses.replace(self.limits, **manager.limits)
        self.box = await asyncio.to_thread(
            sandbox().start,
            connection,
            self.limits,
            environment={name: outside[name] for name in (SEED,) if name in outside},
            files=data_files(Path(kwargs["cwd"])) if kwargs.get("cwd") else {},
        )
        manager.transport = "ipc"
        self.connection_info = connection | {
            "ip": str(self.box.folder / "s"),
            "key": manager.session.key,
        }
        return self.connection_info


def register() -> None:
    """Make the provisioner known to `jupyter_client`, as an installed entry point would."""
    group = KernelProvisionerFactory.GROUP_NAME
    entry = EntryPoint(PROVISIONER, f"{__name__}:{BoxProvisioner.__name__}", group)
    KernelProvisionerFactory.instance().provisioners[PROVISIONER] = entry


class BoxedKernelManager(AsyncKernelManager):
    """A kernel manager whose kernels run in boxes."""

    limits = Dict(help="limits of a box that are others than `Limits` has").tag(config=True)

    def __init__(self, **kwargs: Any) -> None:
        register()
        super().__init__(**kwargs)

    def _session_default(self) -> CarefulSession:
        return CarefulSession(parent=self)

    @default("context")
    def _context_default(self) -> zmq.asyncio.Context:
        self._created_context = True
        return careful_context()

    @default("client_factory")
    def _client_factory_default(self) -> type:
        return PromptClient

    async def shutdown_kernel(self, now: bool = False, restart: bool = False) -> None:
        """End the kernel, and with `now` return as soon as its box is gone."""
        if now and self.has_kernel:
            await self.provisioner.kill()
            await self.provisioner.wait()
        await super().shutdown_kernel(now=now, restart=restart)

    @property
    def kernel_spec(self) -> KernelSpec:
        """Return the one kernel there is in a box; a message interrupts it."""
        return KernelSpec(
            argv=[],
            display_name="Python 3 (ipykernel)",
            language="python",
            interrupt_mode="message",
            metadata={"kernel_provisioner": {"provisioner_name": PROVISIONER}},
        )


class ExecuteBoxed(Noted, ExecuteAll):
    """Run a notebook's cells in a box."""

    isolation = Enum(
        ISOLATIONS, ISOLATIONS[0], help="what keeps submissions from this machine"
    ).tag(config=True)
    output_mib = Int(8, help="what a notebook may print and show").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Any = None, km: Any = None):
        """Run all cells of `nb` in a fresh kernel; return (nb, resources)."""
        self._printed, self._flooded = 0, ""
        self.facts = Facts()
        if self.isolation != "none":
            self.kernel_manager_class = BoxedKernelManager
        return super().preprocess(nb, resources, km)

    def kernel_folder(self) -> str | None:
        """Return the folder whose data the kernel finds beside it: the assignment's source."""
        assignment = self.resources.get("nbgrader", {}).get("assignment")
        root = self.config.CourseDirectory.get("root")
        return str(Course(Path(root)).source / assignment) if assignment and root else None

    def process_message(self, msg: dict, cell: NotebookNode, cell_index: int):
        """Keep what a cell prints and shows, up to a limit for the whole notebook."""
        if self.count(msg) and msg["msg_type"] != "status":
            return None
        try:
            return super().process_message(msg, cell, cell_index)
        except CellControlSignal:
            raise
        except Exception:
            return None  # a message with other content than its type has shows nothing

    def count(self, msg: dict) -> bool:
        """Count what a message shows; return whether the limit is reached, which ends the box."""
        if msg["msg_type"] not in ("status", "execute_input"):
            self._printed += len(json.dumps(msg["content"], default=str))
            self._printed += sum(map(len, msg["buffers"]))
        if self._printed > self.output_mib << 20:
            self._flooded = f"it printed and showed more than {self.output_mib} MiB"
            self.facts.reached(f"the student's code was ended: {self._flooded}")
            if isinstance(self.km, BoxedKernelManager):
                sandbox().kill(self.km.provisioner.box)
        return bool(self._flooded)

    def ran_out(self, cell: NotebookNode) -> None:
        """Note that a cell reached a limit of time."""
        self.facts.reached(f"{where(cell, 0)} did not end in time", time=True)

    def why_dead(self) -> str:
        """Return which limit ended the kernel, as a clause; empty where none did."""
        box = getattr(getattr(self.km, "provisioner", None), "box", None)
        return self._flooded or (box.ended or {}).get("why", "") if box else self._flooded
