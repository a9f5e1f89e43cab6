"""The instructor's half: release a course, grade a class, publish feedback and grades.

The way of a submission, a module a step:

    sanitise    takes the notebook from the folder, follows no link, leaves all else out
    notebooks   reads it, or refuses it with a reason
    rebuild     puts its answers into the master's cells
    staging     makes a task of it; for nbgrader's own commands, puts it in its place (hooks)
    engines     hand tasks to workers, each with a sandbox (boxes)
    judge       runs the student's cells in one box and the test cells in another (apart)
    scores      makes nbgrader's reading of the outputs exact
    writer      puts the points into the gradebook and the notebook under autograded/
    report      shows them; publish writes feedback pages and nbgrader's CSV

`canary` sends the reference and the blank down the same way before a class.
"""

import sys

# nbformat imports jsonschema, and that a parser of web addresses which nothing here asks for: 1.4 s
# of CPU time, in every command and every worker. None has the import fail, as if it were not there.
sys.modules.setdefault("rfc3987_syntax", None)
