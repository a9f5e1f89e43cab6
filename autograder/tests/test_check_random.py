"""`check.passes_keys` and `check.adds_normal_noise`: randomness that comes from a key alone."""

import re

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure, message

x = jnp.zeros(3, "float32")
many = jnp.linspace(-9.0, 9.0, 40_000, dtype="float32").reshape(200, 200)
outer = jax.random.key(42)


def drawn(key, x):
    return x + jax.random.normal(key, x.shape, x.dtype)


def splits(key, x):
    new, own = jax.random.split(key)
    return drawn(own, x), new


def folds(key, x):
    return drawn(jax.random.fold_in(key, 0), x), jax.random.fold_in(key, 1)


def loops(key, x):
    def body(i, carried):
        key, x = carried
        key, own = jax.random.split(key)
        return key, x.at[i].add(jax.random.normal(own, ()))

    key, x = jax.lax.fori_loop(0, len(x), body, (key, x))
    return x, key


def waits(key, x):
    """Needs jit: `while_loop` looks at its condition where jit is switched off."""
    key, x = jax.lax.while_loop(
        lambda carried: carried[1][0] == 0.0, lambda carried: splits(*carried)[::-1], (key, x)
    )
    return x, key


@pytest.mark.parametrize("f", [splits, folds, loops, waits])
def test_each_key_used_once_passes(f, capsys):
    for one in (f, jax.jit(f)):
        check.passes_keys(one, x)
    assert "(passes keys)" in capsys.readouterr().out


def returns_it(key, x):
    return drawn(key, x), key


def draws_first(key, x):
    return drawn(key, x), jax.random.split(key)[0]


def returns_the_used_one(key, x):
    own, _ = jax.random.split(key)
    return drawn(own, x), own


def captures(key, x):
    return drawn(outer, x), jax.random.split(key)[0]


SAME = "gives the same result for keys that came one after the other."


@pytest.mark.parametrize(
    ("f", "words"),
    [
        (returns_it, SAME),
        (captures, SAME),
        (draws_first, "uses a key twice."),
        (returns_the_used_one, "uses a key twice."),
    ],
)
def test_a_key_used_twice_is_found_jitted_or_not(f, words):
    for one in (f, jax.jit(f)):
        error = failure(lambda one=one: check.passes_keys(one, x))
        assert error.verdict == f"`{f.__name__}` {words}"
        assert error.misconception == "key-is-a-generator"
        assert f"call: {f.__name__}(key, float32[3] [0.0, 0.0, 0.0])" in str(error)


def test_what_shows_the_reuse_is_told():
    text = str(failure(lambda: check.passes_keys(draws_first, x)))
    assert "at call 1, with the first key: KeyReuseError: In random_split, the key is" in text
    text = str(failure(lambda: check.passes_keys(returns_the_used_one, x)))
    assert "at call 2, with the key that call 1 returned: KeyReuseError: In random_split" in text
    assert "the returned key was drawn with or split already: return the other half." in text
    text = str(failure(lambda: check.passes_keys(captures, x)))
    assert "call 2, with the key that call 1 returned: seen before" in text
    assert "draw with `jax.random.normal`, from a part of `key`." in text


def test_another_source_of_randomness_is_found():
    generator = np.random.default_rng(0)

    def numpy_noise(key, x):
        return x + generator.normal(size=x.shape).astype("float32"), jax.random.split(key)[0]

    error = failure(lambda: check.passes_keys(jax.jit(numpy_noise), x))
    assert error.misconception == "side-effects-run-every-call"
    assert "one drawn elsewhere is frozen while JAX traces" in str(error)
    assert "draw with `jax.random.normal`, from a part of `key`." in str(error)
    hidden = failure(lambda: check.passes_keys(jax.jit(numpy_noise), x, hidden=True))
    assert "input: a vector" in str(hidden)
    hidden = failure(lambda: check.jaxpr(numpy_noise, outer, x, depends_on=0, hidden=True))
    assert "input: a key, a vector" in str(hidden)
    text = str(failure(lambda: check.passes_keys(numpy_noise, x)))
    assert "gives another result for the same key" in text
    assert "take all randomness from the key" in text


@pytest.mark.parametrize(
    "result", [x, (x,), (outer, x), (x, jax.random.split(outer)), (x, jnp.zeros(2, "uint32"))]
)
def test_a_pair_with_a_key_must_come_back(result):
    text = str(failure(lambda: check.passes_keys(lambda key, x: result, x)))
    assert "does not return a result and a new key" in text
    assert "Try: return a pair: `return result, new_key`." in text


def test_normal_noise_passes(capsys):
    check.adds_normal_noise(splits, many)
    check.adds_normal_noise(splits, jnp.zeros(10_000, "float32"), seed=3)
    assert "(adds normal noise)" in capsys.readouterr().out


def noisy(draw):
    """The failure of a function that adds what `draw(key, shape)` gives."""

    def adds(key, x):
        return x + draw(key, x.shape), key

    return str(failure(lambda: check.adds_normal_noise(adds, many)))


@pytest.mark.parametrize(
    "draw",
    [
        jax.random.uniform,
        lambda key, shape: jax.random.uniform(key, shape, minval=-(3**0.5), maxval=3**0.5),
        lambda key, shape: jax.random.truncated_normal(key, -2.0, 2.0, shape),
        lambda key, shape: 0.9 * jax.random.normal(key, shape),
        lambda key, shape: 0.1 + jax.random.normal(key, shape),
        lambda key, shape: jnp.nan + jax.random.normal(key, shape),
    ],
)
def test_other_noise_is_refused_with_its_moments(draw):
    text = noisy(draw)
    assert "does not add standard normal noise, drawn for each element" in text


def test_the_moments_are_shown():
    text = noisy(lambda key, shape: 2.0 + 0.5 * jax.random.normal(key, shape))
    assert re.search(r"mean of the noise: (1\.9|2\.0)\d+; expected: about 0", text)
    assert re.search(r"its standard deviation: (0\.49|0\.50)\d; expected: about 1", text)
    assert "at most: 0.015" in text


def test_numbers_drawn_once_for_many_are_refused():
    text = noisy(lambda key, shape: jax.random.normal(key, (shape[0], 1)))
    assert "40000 elements, " in text and "draw with the shape of `x`" in text


def test_another_shape_or_dtype_is_refused():
    text = noisy(lambda key, shape: jax.random.normal(key, (2, *shape)))
    assert "returns another shape or dtype" in text
    assert "the result: float32[2,200,200]" in text and "expected: float32[200,200]" in text


def test_an_author_is_told_of_too_few_numbers():
    with pytest.raises(ValueError, match="3 numbers are too few"):
        check.adds_normal_noise(splits, x)


@pytest.mark.parametrize(
    ("odd", "told"),
    [
        (lambda noise: 1.03 * noise, "standard deviation"),
        (lambda noise: np.repeat(noise[::2], 2) + 1e-6 * np.arange(len(noise)), "neighbours"),
        (lambda noise: np.r_[noise[: len(noise) // 2], -noise[: len(noise) // 2]], "halves"),
    ],
    ids=["wider", "in pairs", "mirrored"],
)
def test_noise_that_only_looks_normal_is_told(odd, told):
    def add_noise(key, x):
        noise = np.asarray(jax.random.normal(key, x.shape))
        return x + jnp.asarray(odd(noise), "float32"), jax.random.split(key)[0]

    text = message(lambda: check.adds_normal_noise(add_noise, jnp.zeros(40_000, "float32")))
    assert told in text
