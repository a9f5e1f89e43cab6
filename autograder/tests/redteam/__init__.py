"""The red team: hostile submissions graded in one class with honest ones, and what came of it.

`cases` reads the corpus under tests/hostile/, `courses` builds what the class is graded on,
`traces` looks at what an attack may leave or change, `attack` grades a class and judges each case.
`python -m autograder.tests.redteam` (`make redteam`) runs all and writes build/redteam.json.
"""
