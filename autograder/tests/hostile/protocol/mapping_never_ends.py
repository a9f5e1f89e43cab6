# tries: return containers without end, in themselves, or that change while they are read
# earns: nothing
from collections.abc import Mapping


class Endless(Mapping):
    def __getitem__(self, key):
        return self

    def __iter__(self):
        return iter(range(100))

    def __len__(self):
        return 1 << 60


class Deep(list):
    def __iter__(self):
        return iter([Deep([1])])


def double(x):
    ring = [x]
    ring.append(ring)
    return Endless() if x == 3 else (Deep([1]), ring)


answer = Deep([1])
