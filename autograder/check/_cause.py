"""Which cause was it? A named misconception, compared with what a broken function shows."""

import difflib

from autograder.check._answer import data
from autograder.check._describe import describe
from autograder.check._failure import CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._public import public


@public
def cause(answer, among, shown_by):
    """Check which misconception a student names as the cause of a bug.

        check.cause(
            "why_slow",
            ["jit-made-anew", "static-cures-all", "python-scalar-as-array"],
            lambda: check.traces(given_slow, [given_x, given_x], exactly=1),
        )

    The truth is found by running a check on the broken function and reading the cause it names.

    Args:
      answer: the student's choice, an id of the registry as text, or the name it is bound to.
      among: the ids to choose from, as the exercise's header lists them.
      shown_by: calls a check without arguments, on a function made in a given cell.

    Raises:
      CheckFailure: the choice is another cause, or none of those listed. The message says what the
        chosen cause would look like and what is seen instead, not which one is right. Or
        `shown_by` shows no cause that stands in `among`: a name of a given cell was bound anew.
      ValueError: an id is not in the registry.
    """
    unknown = [name for name in among if name not in BY_ID]
    if unknown:
        raise ValueError(f"no misconception has the id {unknown[0]!r}")
    chosen = _choice(answer, among)
    failure = _failure(shown_by)
    if failure is None or failure.misconception not in among:
        named = failure and failure.misconception
        raise CheckFailure(
            "What the given cell defines is not what it was.",
            [f"cause shown now: {named}"],
            next_step="run the given cell again; whatever you mend, bind it to another name.",
        )
    if chosen == failure.misconception:
        return
    belief = BY_ID[chosen]
    raise CheckFailure(
        f"`{answer.name}` is not the cause.",
        [
            f"chosen: {chosen}",
            f"its sign: {belief.evidence}",
            "seen here:",
            *(f"  {line}" for line in failure.evidence[:4]),
        ],
        next_step="find a line of what is seen that the chosen cause cannot explain.",
    )


def _near(text, among):
    """The id that a text comes near to, by itself or by the cause's plain name."""
    names = {BY_ID[one].name.lower(): one for one in among}
    plain = difflib.get_close_matches(text.lower(), names, n=1, cutoff=0.8)
    return [names[plain[0]]] if plain else difflib.get_close_matches(text, among, n=1)


def _failure(shown_by):
    try:
        shown_by()
    except CheckFailure as failure:
        return failure
    return None


def _choice(answer, among):
    """The student's choice as an id, refused where it is none of those to choose from."""
    value = data(answer)
    chosen = str(value).strip() if isinstance(value, str) else value
    if isinstance(chosen, str) and chosen in among:
        return chosen
    near = _near(chosen, among) if isinstance(chosen, str) else []
    raise CheckFailure(
        f"`{answer.name}` is none of the causes to choose from.",
        [f"found: {describe(value)}", f"choose from: {', '.join(among)}"],
        next_step=f'did you mean `"{near[0]}"`?' if near else "write one of them, as text.",
    )
