# tries: overflow the stack of the interpreter
# earns: nothing
import sys

sys.setrecursionlimit(1 << 30)


def double(x):
    return double(x) + double([double])
