# tries: call the function that serves answers itself, within an answer and within a cell
# earns: nothing
from autograder.check import _apart


def double(x):
    _apart.serve(get_ipython())
    return x


answer = type("Late", (), {"__len__": lambda self: _apart.serve(get_ipython())})()
