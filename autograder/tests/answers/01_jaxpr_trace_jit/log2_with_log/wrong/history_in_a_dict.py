# fails: log2_with_log_pure
# says: changes something that is outside it
# cause: side-effects-run-every-call
state = {"shapes": [], "calls": 0}


def log2_with_log(x, log):
    state["shapes"].append(x.shape)
    return jnp.log2(x), [*log, x]
