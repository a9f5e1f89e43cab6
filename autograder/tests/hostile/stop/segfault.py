# tries: crash the interpreter where a value is asked for
# earns: nothing
import ctypes


def double(x):
    ctypes.string_at(0)
