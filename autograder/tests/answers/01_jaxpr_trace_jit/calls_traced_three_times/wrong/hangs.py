# fails: calls_traced_three_times_match
# says: was still running
# cause: none
class Endless(list):
    def __len__(self):
        while True:
            pass


calls_traced_three_times = Endless([jnp.zeros(1), jnp.zeros(2), jnp.zeros(3), jnp.zeros(1)])
