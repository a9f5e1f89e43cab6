"""Scripts, and how often Python runs a function in them: predicted, or measured and judged."""

import difflib
import numbers

from autograder.check._answer import data
from autograder.check._describe import describe
from autograder.check._failure import CheckFailure
from autograder.check._predictions import belief_in, list_of, raise_if_counts_differ
from autograder.check._public import public
from autograder.check._scripts import believed

_STEP = "run each on a new function with `print('Python runs')` in it, and count the lines."
VERDICT = "page"


@public
def predicted_traces(answer, step, scripts):
    """Check predicted numbers of traces by running scripts.

        check.predicted_traces("traces_of_scripts", scaled, [same_function, fresh_lambdas])

    Args:
      answer: the student's list of whole numbers, or its name.
      step: a function that is not jitted.
      scripts: functions of one argument, `f`, that jit and call it in any way. Each gets a copy of
        `step` that is new to JAX, and the number is how often Python runs it.

    Raises:
      CheckFailure: a number differs; the message does not tell which, nor what is right.
    """
    predicted = list_of(answer, numbers.Integral)
    truth, beliefs = believed(scripts, step)
    raise_if_counts_differ(answer, predicted, truth, beliefs, of="scripts", next_step=_STEP)


@public
def measured(answer, step, experiments, claims):
    """Check counts that a student measured, and which of several pages they speak for.

        check.measured("who_is_right", scaled, {"one lambda": script}, {"a": [1], "b": [5]})

    Args:
      answer: the student's dict, or its name: a whole number under the name of each experiment, and
        under "page" one of the pages.
      step: a function that is not jitted.
      experiments: scripts by name, as for `predicted_traces`.
      claims: for each page the numbers that hold if it is right, in the order of the experiments.

    Raises:
      CheckFailure: a number differs, or the page is not the one whose numbers were measured; the
        message does not tell what is right.
      ValueError: not exactly one page claims what is measured.
    """
    counts, page = _entries(answer, experiments, claims)
    truth, beliefs = believed(experiments.values(), step)
    right = [name for name, claimed in claims.items() if claimed == truth]
    if len(right) != 1:
        raise ValueError(f"{len(right)} pages claim {truth}, where one should")
    raise_if_counts_differ(answer, counts, truth, beliefs, of="experiments", next_step=_STEP)
    if page == right[0]:
        return
    raise CheckFailure(
        f"`{answer.name}` names a page that its own counts contradict.",
        [
            f"page: {page}",
            f"it would give: {_listed(experiments, claims[page])}",
            f"you measured: {_listed(experiments, counts)}",
        ],
        misconception=belief_in(claims[page], beliefs, truth),
        next_step="go by what you measured, whoever says otherwise.",
    )


def _listed(names, counts):
    return ", ".join(f"{name}: {count}" for name, count in zip(names, counts, strict=True))


def _entries(answer, experiments, claims):
    """(the counts in the order of the experiments, the page), refused where one is missing."""
    value = data(answer)
    keys = [*experiments, VERDICT]
    if not isinstance(value, dict) or set(value) != set(keys):
        found = ", ".join(map(describe, list(value)[:6])) if isinstance(value, dict) else ""
        raise CheckFailure(
            f"`{answer.name}` is not a dict with the keys asked for.",
            [f"found: {found or describe(value)}", f"keys: {', '.join(map(repr, keys))}"],
            next_step=f"one entry for each experiment, and one for {VERDICT!r}.",
        )
    for name in experiments:
        if not isinstance(value[name], numbers.Integral) or isinstance(value[name], bool):
            raise CheckFailure(
                f"`{answer.name}` has a count that is no whole number.",
                [f"{name}: {describe(value[name])}"],
                next_step="write how often Python ran the function, as a number.",
            )
    return [int(value[name]) for name in experiments], _page(answer, value[VERDICT], claims)


def _page(answer, page, claims):
    text = page.strip() if isinstance(page, str) else page
    if isinstance(text, str) and text in claims:
        return text
    near = difflib.get_close_matches(text, claims, n=1) if isinstance(text, str) else []
    raise CheckFailure(
        f"`{answer.name}` names none of the pages.",
        [f"found: {describe(page)}", f"pages: {', '.join(map(repr, claims))}"],
        next_step=f'did you mean `"{near[0]}"`?' if near else "write one of them, as text.",
    )
