"""Two programs side by side, aligned, with the equations that differ marked."""

import difflib
import itertools

ROWS = 6
_WIDE, _NARROW = 60, 25  # of the two columns, so that a row fits into a message


def columns(found, expected):
    """Align what was found with what was expected.

    Args:
      found: (name of the primitive, text of the equation) in order.
      expected: names of primitives in order.

    Returns:
      Lines of at most 98 characters: a heading, at most six rows that begin just before the first
      difference, each with its number, a dash where one side has nothing and a `<` where they
      differ, and one line that counts the rows left out after them.
    """
    rows = _aligned(found, expected)
    first = next((i for i, (_, _, differs) in enumerate(rows) if differs), 0)
    start = max(0, min(first - 1, len(rows) - ROWS))
    shown, rest = rows[start : start + ROWS], rows[start + ROWS :]
    titles = [f"found: {_counted(found)}", f"expected: {_counted(expected)}"]
    digits = len(str(len(rows)))
    wide = max(len(titles[0]), *(len(left) for left, _, _ in shown))
    lines = [f"{'':{digits}}  {titles[0]:{wide}}  {titles[1]}"]
    right_wide = max(len(titles[1]), *(len(right) for _, right, _ in shown))
    for number, (left, right, differs) in enumerate(shown, start + 1):
        row = f"{number:>{digits}}  {left:{wide}}  {right:{right_wide}}{'  <' if differs else ''}"
        lines.append(row.rstrip())
    if rest:
        lines.append(f"... ({len(rest)} more rows, {sum(row[2] for row in rest)} of them differ)")
    return lines


def _aligned(found, expected):
    """Rows of (left, right, whether they differ)."""
    rows = []
    names = [name for name, _ in found]
    matcher = difflib.SequenceMatcher(None, names, expected, autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        lefts = [_cut(text, _WIDE) for _, text in found[i:i_end]]
        rights = [_cut(name, _NARROW) for name in expected[j:j_end]]
        rows += [
            (left, right, tag != "equal")
            for left, right in itertools.zip_longest(lefts, rights, fillvalue="-")
        ]
    return rows


def _cut(text, width):
    return text if len(text) <= width else f"{text[: width - 3]}..."


def _counted(names):
    if not names:
        return "no equation"
    return f"{len(names)} equation{'s' if len(names) > 1 else ''}"
