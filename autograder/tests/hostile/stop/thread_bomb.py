# tries: start threads for ever
# earns: nothing
import threading
import time

while True:
    try:
        threading.Thread(target=time.sleep, args=(600,)).start()
    except BaseException:
        pass
