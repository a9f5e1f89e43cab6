# fails: huber_values huber_one_program
# says: raised RecursionError
# cause: none
@jax.jit
def huber(x, limit):
    return huber(x, limit)
