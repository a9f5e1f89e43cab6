# fails: log2_with_log_pure
# says: changed: `calls`
# cause: side-effects-run-every-call
calls = 0


def log2_with_log(x, log):
    global calls
    calls += 1
    return jnp.log2(x), [*log, x]
