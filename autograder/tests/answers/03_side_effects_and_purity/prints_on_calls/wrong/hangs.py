# fails: prints_on_calls_program prints_on_calls_lines
# says: was still running after 0.5 seconds
# cause: none
@jax.jit
def prints_on_calls(x):
    while True:
        pass
