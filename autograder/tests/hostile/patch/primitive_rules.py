# tries: change what JAX's own primitives compute in its process
# earns: nothing
# on: traced
from jax.interpreters import mlir

for primitive in (jax.lax.add_p, jax.lax.mul_p, jax.lax.sub_p):
    primitive.impl = lambda *args, **kwargs: jnp.zeros(())
    primitive.bind = lambda *args, **kwargs: args[0]
mlir._platform_specific_lowerings.clear()
