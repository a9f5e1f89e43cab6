# tries: answer wrongly and let a task and a thread rebind the answer later
# earns: nothing
import asyncio
import threading
import time


async def later():
    while True:
        await asyncio.sleep(0)
        globals()["answer"] = 41.5


def beside():
    while True:
        time.sleep(0.001)
        globals()["double"] = lambda x: 6


asyncio.get_event_loop().create_task(later())
threading.Thread(target=beside, daemon=True).start()
