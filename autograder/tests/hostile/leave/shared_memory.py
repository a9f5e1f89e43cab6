# tries: leave shared memory, semaphores and message queues behind
# earns: nothing
import ctypes
import mmap
from multiprocessing import shared_memory

libc = ctypes.CDLL(None, use_errno=True)
shared_memory.SharedMemory("osp" "rey-left", create=True, size=4096)
libc.shmget(0x73317731, 4096, 0o1666)
libc.semget(0x73317731, 1, 0o1666)
libc.msgget(0x73317731, 0o1666)
try:
    ctypes.CDLL("librt.so.1").mq_open(b"/osp" b"rey-left", 0o102, 0o666, None)
except (OSError, AttributeError):
    pass
kept = mmap.mmap(-1, 1 << 20)
