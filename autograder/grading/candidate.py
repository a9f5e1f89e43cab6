"""The coordinator's end of the line to the kernel that runs a student's cells."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import zmq.asyncio

if TYPE_CHECKING:
    from autograder.grading.kernels import ExecuteBoxed

_SERVE = "__import__('autograder.check._apart', fromlist=['serve']).serve(get_ipython())"
_EOF = "\x04"  # for the kernel, the end of what is entered
_LOOK = 0.1  # seconds between two looks at whether the kernel is still there
_RELEASE_SECONDS = 10.0


class Candidate:
    """Passes an examiner's questions to the kernel of `execute`, and its answers back.

    Of what that kernel says only the first word is read here. It may take `seconds` for each
    answer; a kernel that takes longer is ended.
    """

    def __init__(self, execute: ExecuteBoxed, seconds: float) -> None:
        self._execute, self._seconds = execute, seconds
        self._request = ""  # the id of the request under which it answers; empty while it does not
        self._owes = False  # whether it was asked and has not answered

    async def answer(self, text: str) -> str:
        """Return what the candidate says to `text`, or "gone" and why it says nothing."""
        client = self._execute.kc
        try:
            if not self._request:
                self._request = client.execute(
                    _SERVE, silent=True, store_history=False, allow_stdin=True, stop_on_error=False
                )
                await self._heard(self._seconds, "ready")
            client.input(text)
            self._owes = True
            said = await self._heard(self._seconds, "answer", "call")
        except _Silent as why:
            self._request, self._owes = "", False
            return f"gone {why}"
        self._owes = False
        return said

    async def release(self) -> None:
        """Let the kernel run cells again, now that nothing more is asked."""
        if not self._request:
            return
        try:
            if self._owes:
                await self._execute.km.interrupt_kernel()
            else:
                self._execute.kc.input("")
            await self._heard(_RELEASE_SECONDS)
        except _Silent:
            pass  # that it is done is what was waited for
        self._request, self._owes = "", False

    async def _heard(self, seconds: float, *words: str) -> str:
        """Return the next thing said that begins with one of the words.

        An `input()` of the student's own hears that nothing more will be entered. Raises _Silent
        when the request has ended, the kernel has died or the time is over.
        """
        execute, client = self._execute, self._execute.kc
        channels = {
            channel.socket: channel
            for channel in (client.stdin_channel, client.iopub_channel, client.shell_channel)
        }
        poller = zmq.asyncio.Poller()
        for socket in channels:
            poller.register(socket, zmq.POLLIN)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for socket, _ in await poller.poll(1000 * _LOOK):
                message = await channels[socket].get_msg(timeout=0)
                if socket is client.iopub_channel.socket:
                    execute.count(message)
                elif socket is client.shell_channel.socket:
                    if message["parent_header"].get("msg_id") == self._request:
                        raise _Silent("it stopped answering")
                else:
                    said = str(message["content"].get("prompt", ""))
                    if said.partition(" ")[0] in words:
                        return said
                    client.input(_EOF)
            if not await execute.km.is_alive():
                raise _Silent(execute.why_dead() or "the kernel died")
        await execute.km.shutdown_kernel(now=True)
        why = f"it gave no answer for {seconds:g} seconds"
        execute.facts.reached(f"the student's code was ended: {why}", time=True)
        raise _Silent(why)


class _Silent(Exception):
    """There is no answer; the text says why."""
