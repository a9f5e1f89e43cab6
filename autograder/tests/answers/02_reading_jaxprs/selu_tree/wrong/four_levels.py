# fails: selu_tree_values
# says: raised TypeError
# cause: none
import functools


def selu(x):
    return 1.0507009873554805 * jnp.where(x > 0, x, 1.6732632423543772 * jnp.expm1(x))


def go(t, d):
    if d == 0 or hasattr(t, "shape"):
        return selu(t)
    if t is None:
        return None
    if isinstance(t, dict):
        return {k: go(v, d - 1) for k, v in t.items()}
    if hasattr(t, "_fields"):
        return type(t)(*[go(v, d - 1) for v in t])
    return type(t)([go(v, d - 1) for v in t])


@jax.jit
def selu_tree(tree):
    return go(tree, 4)
