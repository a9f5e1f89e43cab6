# fails: functions_that_raise_match
# says: without jit
# cause: none
functions_that_raise = [
    lambda x: sum(entry for entry in x if entry != 0),
    lambda x: np.sum(np.asarray(x)),
    lambda x: sum(x[i] for i in range(len(x) + x.argmax() * 0)),
    lambda x: x[x != 0].sum(),
    lambda x: x[: len(x) + x.argmax() * 0].sum(),
]
