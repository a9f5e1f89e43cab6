# fails: log2_with_log_pure
# says: changes something that is outside it
# cause: side-effects-run-every-call
seen = []


def note(x):
    seen.append(x.shape)


def log2_with_log(x, log):
    note(x)
    return jnp.log2(x), [*log, x]
