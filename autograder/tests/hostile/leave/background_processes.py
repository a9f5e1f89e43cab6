# tries: leave processes behind: in a new session, forked twice, deaf to every signal
# earns: nothing
import os
import signal
import subprocess
import sys
import time

subprocess.Popen(["sleep", "73317731"], start_new_session=True)
for _ in range(3):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            for number in set(signal.valid_signals()) - {signal.SIGKILL, signal.SIGSTOP}:
                signal.signal(number, signal.SIG_IGN)
            sleeper = "import time; time.sleep(73317731)"
            os.execv(sys.executable, [sys.executable, "-S", "-c", sleeper])
        os._exit(0)
time.sleep(0.05)
