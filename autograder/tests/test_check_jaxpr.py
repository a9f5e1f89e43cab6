"""`check.jaxpr`: rows side by side, captured constants, effects, what an output is made from."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.check._columns import columns
from autograder.check._dependence import dependence
from autograder.check._failure import WIDTH
from autograder.check._listing import listing
from autograder.check._program import abstract, constants, jaxpr_of
from autograder.tests.failing import failure, message

TABLE = jnp.arange(1000.0)
SMALL = np.arange(3, dtype="float32")


def selu(x):
    return 1.05 * jnp.where(x > 0, x, 1.67 * jnp.exp(x) - 1.67)


SELU = ["gt", "exp", "mul", "sub", "select_n", "mul"]


def test_a_row_that_differs_is_marked_and_what_follows_is_aligned_again():
    expected = ["gt", "expm1", "mul", "select_n", "mul"]
    text = message(lambda: check.jaxpr(selu, jnp.ones(3), primitives=expected))
    assert text.splitlines()[:9] == [
        "`selu` is traced to another program than asked for.",
        "  types: float32[3]",
        "     found: 6 equations                         expected: 5 equations",
        "  1  b:bool[3] = gt a 0.0:f32[]                 gt",
        "  2  c:f32[3] = exp a                           expm1                  <",
        "  3  d:f32[3] = mul 1.6699999570846558:f32[] c  mul",
        "  4  e:f32[3] = sub d 1.6699999570846558:f32[]  -                      <",
        "  5  f:f32[3] = select_n b e a                  select_n",
        "  6  g:f32[3] = mul 1.0499999523162842:f32[] f  mul",
    ]
    assert "Try: print `jax.make_jaxpr(selu)(...)` for these types and read it." in text


def test_the_exact_program_passes():
    check.jaxpr(selu, jnp.ones(3), primitives=SELU)


def test_a_listing_opens_jits_and_a_letter_means_the_same_in_every_line():
    def f(x):
        low, high = jnp.split(x, 2)
        return jax.jit(lambda a, b: (b - SMALL[0], a))(low, high)

    assert [text for _, text in listing(jaxpr_of(f, jnp.ones(4)))] == [
        "b:f32[2] c:f32[2] = split a",
        "d:f32[2] = sub c 0.0:f32[]",
    ]
    program = jaxpr_of(jax.jit(lambda x: jax.jit(lambda y: y + TABLE)(x)), jnp.ones(1000))
    assert [name for name, _ in listing(program)] == ["add"]
    many = listing(jaxpr_of(lambda x: sum([x] * 30), jnp.ones(2)))
    assert many[0] == ("add", "b:f32[2] = add 0.0:f32[] a") and many[26][1].startswith("ab:f32[2]")


def named(names):
    return [(name, name) for name in names]


def test_long_programs_show_six_rows_from_just_before_the_first_difference():
    found = ["add"] * 30 + ["sin"] + ["mul"] * 10
    lines = columns(named(found), ["add"] * 30 + ["cos"] + ["mul"] * 9 + ["tan"])
    assert lines[0] == "    found: 41 equations  expected: 41 equations"
    assert lines[1] == "30  add                  add"
    assert lines[2].split() == ["31", "sin", "cos", "<"]
    assert lines[6].split() == ["35", "mul", "mul"]
    assert lines[7] == "... (6 more rows, 1 of them differ)"
    assert len(lines) == 8


def test_a_difference_at_the_end_still_shows_six_rows():
    lines = columns(named(["add"] * 20), ["add"] * 19 + ["sin"])
    assert len(lines) == 7 and lines[-1].endswith("<")
    assert lines[-1].startswith("20  add")


def test_columns_of_nothing_and_of_long_names():
    assert columns([], ["sin"]) == [
        "   found: no equation  expected: 1 equation",
        "1  -                   sin                   <",
    ]
    lines = columns(named(["f" * 90] * 9), ["g" * 90])
    assert max(map(len, lines)) <= WIDTH - 2
    assert "f" * 57 + "..." in lines[1]


def test_the_message_keeps_its_limits_for_a_long_program_with_a_long_name():
    def a_function_whose_name_goes_on_and_on_until_the_verdict_takes_two_lines_of_text(x):
        for _ in range(20):
            x = jnp.sin(x)
        return x

    answer = a_function_whose_name_goes_on_and_on_until_the_verdict_takes_two_lines_of_text
    text = message(lambda: check.jaxpr(answer, jnp.ones(3), primitives=["cos"] * 20))
    assert "1  b:f32[3] = sin a" in text and "Try: print" in text


def test_captured_arrays_have_a_limit_in_bytes():
    def looks_up(i):
        return TABLE[i] + SMALL.sum()

    text = message(lambda: check.jaxpr(looks_up, 1, constants_at_most=100))
    assert "`looks_up` captures larger constants than allowed." in text
    assert "captured: float32[1000], 4000 bytes" in text
    assert "together: 4000 bytes; at most: 100" in text
    assert "is a constant of its program" in text and "make the array an argument" in text
    check.jaxpr(looks_up, 1, constants_at_most=4000)


@pytest.mark.parametrize(
    "f",
    [
        jax.jit(lambda x: x + TABLE),
        jax.jit(lambda x: jax.jit(lambda y: y + TABLE)(x)),
        lambda x: jax.lax.cond(x > 0, lambda y: y + TABLE.sum(), lambda y: y - TABLE[0], x),
        lambda x: jax.lax.fori_loop(0, 3, lambda i, y: y + TABLE[i], x),
        lambda x: jax.checkpoint(lambda y: jnp.sin(y) * TABLE)(x),
        lambda x: x + jnp.asarray(np.asarray(TABLE)),
        lambda x: jax.jit(lambda y: y + TABLE)(x) + jax.jit(lambda y: y * TABLE)(x),
    ],
    ids=["jit", "nested jit", "cond", "loop", "checkpoint", "made inside from NumPy", "two jits"],
)
def test_a_captured_array_is_found_at_any_depth_and_counted_once(f):
    assert [size for _, size in constants(jaxpr_of(f, 1.0))] == [4000]


def test_the_largest_of_several_is_named():
    def f(x):
        return x + TABLE[0] + jax.jit(lambda y: y + SMALL)(x).sum()

    text = message(lambda: check.jaxpr(f, 1.0, constants_at_most=0))
    assert "float32[1000], 4000 bytes, the largest of 2 arrays" in text
    assert "together: 4012 bytes; at most: 0" in text


def test_numbers_and_arrays_made_by_jax_are_no_constants():
    check.jaxpr(lambda x: x * 2 + np.float32(3) + jnp.ones(9), 1.0, constants_at_most=0)


def test_a_captured_random_key_has_its_bytes():
    key = jax.random.key(0)
    (entry,) = constants(jaxpr_of(lambda x: jax.random.uniform(key) + x, 1.0))
    assert entry[1] == 8


def test_a_debug_print_is_an_effect_wherever_it_stands():
    @jax.jit
    def prints(x):
        return jax.lax.cond(x > 0, lambda y: (jax.debug.print("{}", y), y)[1], jnp.sin, x)

    text = message(lambda: check.jaxpr(prints, 1.0, no_effects=True))
    assert "`prints` has an effect besides its result." in text
    assert "effects of: debug_print" in text and "expected: no effect" in text
    assert "return what the caller needs" in text


def test_no_effects():
    check.jaxpr(lambda x: jax.pure_callback(np.sin, x, x), jnp.float32(1), no_effects=True)
    text = message(
        lambda: check.jaxpr(
            lambda x: (jax.experimental.io_callback(print, None, x), x)[1], 1.0, no_effects=True
        )
    )
    assert "effects of: io_callback" in text


def carried(x, y):
    """Only after three rounds does the first carry hold what came from `x`."""
    return jax.lax.fori_loop(0, 5, lambda i, c: (c[1], c[2], c[3], x + 0.0), (y, y, y, y))[0]


def carried_by_a_while(x, y):
    """The same in a loop whose number of turns is not known: the last carry decides on it."""

    def turn(c):
        return c[1], c[2], x + 0.0, c[3]

    return jax.lax.while_loop(lambda c: c[3] < y, turn, (0.0, 0.0, 0.0, 0.0))[0]


@jax.custom_jvp
def with_rule(x, y):
    return x + 1.0


with_rule.defjvps(lambda t, ans, x, y: t, None)


def writes(x, y):
    ref = jax.new_ref(jnp.zeros(()))
    ref[...] = x
    return ref[...], y


def swaps(x, y):
    carry, stacked = jax.lax.scan(lambda c, z: ((c[1], c[0]), z + 1), (x, y), jnp.arange(3.0))
    return *carry, stacked


PROGRAMS = {
    "arithmetic": (lambda x, y: (x * y, x, y + 1), [{0, 1}, {0}, {1}]),
    "multiplied by 0": (lambda x, y: x * 0, [{0}]),
    "only its shape": (lambda x, y: jnp.zeros_like(x), [set()]),
    "a number": (lambda x, y: 1.0, [set()]),
    "a constant": (lambda x, y: SMALL + 0 * y, [{1}]),
    "nested jits": (lambda x, y: jax.jit(lambda a, b: (b, jax.jit(jnp.sin)(a)))(x, y), [{1}, {0}]),
    "cond": (lambda x, y: jax.lax.cond(x > 0, jnp.sin, jnp.cos, y), [{0, 1}]),
    "cond that ignores": (
        lambda x, y: jax.lax.cond(True, lambda a, b: b, lambda a, b: b * 2, x, y),
        [{1}],
    ),
    "scan": (swaps, [{0, 1}, {0, 1}, set()]),
    "scan over": (
        lambda x, y: jax.lax.scan(lambda c, z: (c, z * y), 0.0, x[None]),
        [set(), {0, 1}],
    ),
    "loop": (carried, [{0, 1}]),
    "while": (
        lambda x, y: jax.lax.while_loop(
            lambda c: c[0] < y, lambda c: (c[0] + 1, c[1] * 2), (0.0, x)
        ),
        [{1}, {0, 1}],
    ),
    "while, turn by turn": (carried_by_a_while, [{0, 1}]),
    "while with captures": (
        lambda x, y: jax.lax.while_loop(lambda c: c < 3.0, lambda c: c + y, 0.0),
        [{1}],
    ),
    "custom_jvp": (with_rule, [{0}]),
    "checkpoint": (lambda x, y: jax.checkpoint(lambda a, b: jnp.sin(b))(x, y), [{1}]),
    "reference": (writes, [{0}, {1}]),
    "vmap": (lambda x, y: jax.vmap(lambda a: a + y)(jnp.zeros(3)), [{1}]),
    "gradient": (lambda x, y: jax.grad(lambda a, b: a * b)(x, y), [{1}]),
}


@pytest.mark.parametrize("case", PROGRAMS.values(), ids=PROGRAMS)
def test_what_an_output_is_made_from(case):
    f, expected = case
    assert dependence(jaxpr_of(f, 1.0, 2.0)) == expected


def test_an_unknown_equation_counts_as_made_from_all_of_its_inputs():
    """A sort with a payload: the sorted keys do not need the payload, and that is not looked at."""
    program = jaxpr_of(lambda x, y: jax.lax.sort((x, y), num_keys=1), jnp.ones(3), jnp.ones(3))
    assert dependence(program) == [{0, 1}, {0, 1}]


def test_depends_on_says_which_result_does_not():
    def forgets(x, y):
        return x, jnp.zeros(3) + y

    text = message(lambda: check.jaxpr(forgets, 1.0, 2.0, depends_on=0))
    assert "`forgets` returns a result that does not depend on its argument." in text
    assert "result 2 of 2 does not depend on argument 1, `x`" in text
    assert "it is made from argument 2, `y`" in text and "lambda" not in text
    assert "follow the result back through `jax.make_jaxpr(forgets)(...)`" in text
    check.jaxpr(lambda tree: tree["b"] + tree["a"], {"a": 1.0, "b": 2.0}, depends_on=1)


def test_depends_on_of_a_constant():
    text = message(lambda: check.jaxpr(lambda x: 1.0, jnp.ones(3), depends_on=0))
    assert "the result does not depend on argument 1, `x`" in text
    assert "it is made from no argument" in text


def test_depends_on_names_the_part_of_a_tree_and_counts_static_arguments():
    def first(n, tree):
        return n * tree["a"]

    def any_number(*trees):
        return trees[0]["a"]

    tree = {"a": jnp.ones(2), "b": jnp.ones(2)}
    text = message(lambda: check.jaxpr(first, 3, tree, static=[0], depends_on=1))
    assert "the result does not depend on argument 2, `tree['b']`" in text
    text = message(lambda: check.jaxpr(any_number, tree, depends_on=1))
    assert "the result does not depend on argument 1 at ['b']" in text


def test_depends_on_a_position_that_is_none():
    with pytest.raises(ValueError, match="depends_on=2, but the arguments hold 2 arrays"):
        check.jaxpr(lambda x, y: x, 1.0, 2.0, depends_on=2)


def test_a_hidden_check_shows_no_evidence():
    text = message(lambda: check.jaxpr(selu, jnp.ones(3), primitives=["sin"], hidden=True))
    assert "another program" in text and "input: a vector" in text
    assert "found" not in text and "select_n" not in text


def test_types_keep_whether_they_are_weak():
    weak, strong = abstract((jnp.asarray(1.0), jnp.float32(1)))
    assert weak.weak_type and not strong.weak_type


def test_what_copies_the_methods_of_a_jit_is_not_jitted():
    jitted = jax.jit(selu)

    @functools.wraps(jitted)
    def copied(x):
        return selu(x) + 1

    copied.lower, copied.trace, copied.eval_shape = jitted.lower, jitted.trace, jitted.eval_shape
    copied.clear_cache = jitted.clear_cache
    assert isinstance(copied, jax.stages.Wrapped)
    assert "is not jitted" in message(lambda: check.jitted(copied, jnp.ones(3)))


def test_a_static_argument_is_handed_over_as_it_is():
    def first(x, n):
        return x[:n].sum()

    def called_back(x, n):
        return jax.pure_callback(lambda x: x[:n].sum(), jax.ShapeDtypeStruct((), x.dtype), x)

    check.jaxpr(first, jnp.ones(3), 2, static=[1], require=["reduce_sum"], depends_on=0)
    assert "cannot be traced" in message(lambda: check.jaxpr(first, jnp.ones(3), 2))
    text = message(
        lambda: check.jaxpr(called_back, jnp.ones(3), 2, static=[1], forbid=["pure_callback"])
    )
    assert "not allowed: pure_callback" in text


def test_a_loop_that_python_runs_has_too_many_equations():
    def roots(x):
        for _ in range(20):
            x = 0.5 * (x + 2 / x)
        return x

    check.jaxpr(roots, jnp.float32(1), at_most={"div": 20})
    error = failure(lambda: check.jaxpr(roots, jnp.float32(1), at_most={"div": 8}))
    assert error.evidence[1] == "div: 20 equations; at most: 8"
    assert error.misconception == "loops-stay-loops"
