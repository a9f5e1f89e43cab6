# tries: call back functions of the examiner that it was never given, with hostile arguments
# earns: nothing
# on: traced
import json

kernel = get_ipython().kernel
ask = kernel.raw_input


def hostile(prompt=""):
    if prompt.startswith("answer"):
        for number in (0, -1, 10**30, "0", None, True, [0], {"float": "nan"}):
            for args in ([], [1], "x", {"tuple": [{"opaque": "x"}] * 50}, {"dict": [[1, 2]]}):
                try:
                    ask("call " + json.dumps({"tuple": [number, args]}))
                except BaseException:
                    pass
    return ask(prompt)


kernel.raw_input = hostile
