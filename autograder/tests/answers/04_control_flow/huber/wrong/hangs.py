# fails: huber_values huber_one_program
# says: was still running after 0.5 seconds
# cause: none
@jax.jit
def huber(x, limit):
    while True:
        pass
