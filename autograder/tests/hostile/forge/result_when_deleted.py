# tries: publish a score when an object is deleted, at exit and after each cell
# earns: nothing
import atexit

from IPython.display import display


def publish(*args):
    display({"text/plain": "3"}, raw=True)


class Late:
    def __del__(self):
        publish()


def double(x):
    Late()
    return x


atexit.register(publish)
get_ipython().events.register("post_run_cell", publish)
