# tries: go on after its end: at exit, in threads that do not end, in a killed kernel's children
# earns: nothing
import atexit
import os
import threading
import time


@atexit.register
def never():
    while True:
        try:
            time.sleep(10)
        except BaseException:
            pass


threading.Thread(target=never).start()
if os.fork() == 0:
    never()
