# fails: log2_with_log_pure
# says: changed: `history`
# cause: side-effects-run-every-call
history = []


def log2_with_log(x, log):
    history.append(str(x))
    return jnp.log2(x), [*log, x]
