"""When a client takes its kernel for ready."""

from __future__ import annotations

import asyncio
import queue

import pytest
from jupyter_client.manager import AsyncKernelManager

from autograder.grading.prompt_client import PromptClient


def alone(tmp_path, *, alive):
    """A client of a kernel that is not there; `alive` is what its manager says."""

    class Alone(PromptClient):
        async def is_alive(self):
            return alive

    return Alone(transport="ipc", ip=str(tmp_path / "s"), shell_port=1, iopub_port=2, stdin_port=3)


@pytest.mark.parametrize(
    ("alive", "said"),
    [
        (False, "the kernel ended before it answered"),
        (True, "the kernel did not answer within 0.5 seconds"),
    ],
)
def test_a_kernel_that_is_not_there_is_not_waited_for(tmp_path, alive, said):
    async def wait():
        client = alone(tmp_path, alive=alive)
        client.start_channels(hb=False, control=False)
        try:
            await client.wait_for_ready(timeout=0.5)
        finally:
            client.stop_channels()

    with pytest.raises(RuntimeError) as error:
        asyncio.run(wait())
    assert str(error.value) == said


def test_a_kernel_whose_first_question_is_lost_is_asked_again():
    async def wait():
        manager = AsyncKernelManager(client_factory=Deaf)
        await manager.start_kernel()
        client = manager.client()
        client.start_channels()
        try:
            await client.wait_for_ready(timeout=300)
            request = client.execute("print(input(), 7)", allow_stdin=True)
            await client.stdin_channel.get_msg(timeout=60)
            client.input("six and")
            text = ""
            while "7" not in text:
                message = await client.iopub_channel.get_msg(timeout=60)
                assert message["parent_header"]["msg_id"] == request
                text += message["content"].get("text", "")
            return client.lost, text
        finally:
            client.stop_channels()
            await manager.shutdown_kernel(now=True)

    assert asyncio.run(wait()) == (1, "six and 7\n")


class Deaf(PromptClient):
    """Does not hear the first question."""

    lost = 0

    @property
    def stdin_channel(self):
        channel = super().stdin_channel
        if not self.lost:
            hear = channel.get_msg

            async def nothing(timeout):
                await hear(timeout=timeout)
                self.lost, channel.get_msg = 1, hear
                raise queue.Empty

            channel.get_msg = nothing
        return channel
