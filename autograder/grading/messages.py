"""Messages of a kernel in which a student's code runs, which may send whatever it likes."""

from __future__ import annotations

import json
from typing import Any

import zmq.asyncio
from jupyter_client.session import Session

LARGEST_FRAME = 72 << 20  # bytes; an answer has at most 64 MiB


class CarefulSession(Session):
    """A session that takes what is no message for one that says nothing.

    What it returns has the fields that every message has, of the kinds that they have to be, and
    holds no text that is no Unicode.
    """

    def feed_identities(self, msg_list: list, copy: bool = True) -> tuple[list, list]:
        """Split a message's frames into (identities, the rest); what has no such parts is empty."""
        try:
            return super().feed_identities(msg_list, copy)
        except ValueError:
            return [], []

    def deserialize(self, msg_list: list, content: bool = True, copy: bool = True) -> dict:
        """Return the message that frames make."""
        try:
            found = super().deserialize(msg_list, content, copy)
            whole = json.dumps(found["content"], default=str, ensure_ascii=False)
            if not whole.isascii():
                found["content"] = json.loads(whole.encode("utf-8", "replace"))
        except Exception:  # whatever came, it is no message
            return _silence()
        kinds = {"header": dict, "parent_header": dict, "content": dict, "msg_type": str}
        sound = all(isinstance(found[name], kind) for name, kind in kinds.items())
        return found if sound else _silence()


def _silence() -> dict[str, Any]:
    """Return a message of a type that nobody knows, in answer to nothing."""
    return {
        "header": {"msg_id": "", "msg_type": "unreadable"},
        "msg_id": "",
        "msg_type": "unreadable",
        "parent_header": {},
        "metadata": {},
        "content": {},
        "buffers": [],
    }


def careful_context() -> zmq.asyncio.Context:
    """Return a context whose sockets take no frame that is larger than an answer may be."""
    made = zmq.asyncio.Context()
    made.setsockopt(zmq.MAXMSGSIZE, LARGEST_FRAME)
    return made
