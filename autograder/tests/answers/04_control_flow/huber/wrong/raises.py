# fails: huber_values huber_one_program
# says: raised RuntimeError
# cause: none
@jax.jit
def huber(x, limit):
    raise RuntimeError("later")
