"""A kernel's client that knows when its kernel is ready."""

from __future__ import annotations

import contextlib
import math
import queue
import time

from jupyter_client.asynchronous import AsyncKernelClient

_IDLE = {"execution_state": "idle"}


class PromptClient(AsyncKernelClient):
    """A client that begins as soon as all channels carry, and not before.

    What `jupyter_client` does waits for 0.2 s in which nothing is heard, for each kernel, and says
    nothing of the channel on which a kernel asks: what it asks there too early is lost.
    """

    async def wait_for_ready(self, timeout: float | None = None) -> None:
        """Wait until the kernel answers and asks; RuntimeError where it ends or takes longer."""
        end = time.monotonic() + (timeout or math.inf)
        while not (await self._is_heard(self.kernel_info()) and await self._asks()):
            if not await self.is_alive():
                raise RuntimeError("the kernel ended before it answered")
            if time.monotonic() > end:
                raise RuntimeError(f"the kernel did not answer within {timeout:g} seconds")

    async def _is_heard(self, request: str) -> bool:
        """Read what is said up to the answer to a request and the end of its work."""
        with contextlib.suppress(queue.Empty):
            while _request_of(await self.shell_channel.get_msg(timeout=1)) != request:
                pass
            while True:
                message = await self.iopub_channel.get_msg(timeout=0.2)
                if _request_of(message) == request and message["content"] == _IDLE:
                    return True
        return False

    async def _asks(self) -> bool:
        """Let the kernel ask for input; return whether that came."""
        request = self.execute("input()", silent=True, store_history=False, allow_stdin=True)
        try:
            while _request_of(await self.stdin_channel.get_msg(timeout=1)) != request:
                self.input("")
        except queue.Empty:
            self.control_channel.send(self.session.msg("interrupt_request"))
            return False
        self.input("")
        return await self._is_heard(request)


def _request_of(message: dict) -> str | None:
    return message["parent_header"].get("msg_id")
