# tries: return an object whose __class__ says it is an int and whose __reduce__ makes another
# earns: nothing
class Lies:
    @property
    def __class__(self):
        return int

    def __reduce_ex__(self, protocol):
        return eval, ("6",)

    def __getstate__(self):
        return {"value": 6}

    def __eq__(self, other):
        return True

    def __index__(self):
        return 6

    __int__ = __index__


def double(x):
    return Lies()


answer = Lies()
