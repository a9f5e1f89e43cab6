"""Two lists of names side by side, aligned, with the rows that differ marked."""

import difflib

ROWS = 6
_WIDTH = 40  # of one column, so that a row fits into a message


def columns(found, expected):
    """Align what was found with what was expected.

    Args:
      found: names in order.
      expected: names in order.

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
    matcher = difflib.SequenceMatcher(None, found, expected, autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        left, right = found[i:i_end], expected[j:j_end]
        for k in range(max(len(left), len(right))):
            pair = [_cut(side[k]) if k < len(side) else "-" for side in (left, right)]
            rows.append((*pair, tag != "equal"))
    return rows


def _cut(name):
    return name if len(name) <= _WIDTH else f"{name[: _WIDTH - 3]}..."


def _counted(names):
    if not names:
        return "no equation"
    return f"{len(names)} equation{'s' if len(names) > 1 else ''}"
