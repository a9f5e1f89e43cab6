# tries: return an object whose unpickling runs a command where the result is judged
# earns: nothing
import copyreg
import os


class Runs:
    def __reduce__(self):
        return os.system, ("echo TAKEN: unpickled > /tmp/osprey-pickle; echo TAKEN: unpickled",)


copyreg.pickle(float, lambda x: (os.system, ("echo TAKEN: unpickled",)))


def double(x):
    return Runs()


answer = [Runs(), 1.5]
