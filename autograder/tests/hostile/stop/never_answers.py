# tries: never answer, while the kernel looks alive
# earns: nothing
import time

kernel = get_ipython().kernel
ask = kernel.raw_input


def silent(prompt=""):
    while prompt.startswith("answer"):
        try:
            time.sleep(1)
        except BaseException:
            pass
    return ask(prompt)


kernel.raw_input = silent
