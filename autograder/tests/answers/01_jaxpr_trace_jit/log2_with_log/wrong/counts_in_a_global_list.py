# fails: log2_with_log_pure
# says: changes `history`, which is outside it
# cause: side-effects-run-every-call
history = []


def log2_with_log(x, log):
    history.append(str(x))
    return jnp.log2(x), [*log, x]
