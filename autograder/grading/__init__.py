"""The instructor's half: release a course, grade a class, publish feedback and grades.

The way of a submission, a module a step:

    sanitise    takes the notebook from the folder, follows no link, leaves all else out
    notebooks   reads it, or refuses it with a reason
    rebuild     puts its answers into the master's cells
    staging     gives the result to nbgrader, whoever started it (hooks)
    execute     runs the cells in a kernel
    scores      makes nbgrader's reading of the outputs exact
    gradebook   has the points
    report      shows them; publish writes feedback pages and nbgrader's CSV

`canary` sends the reference and the blank down the same way before a class. Student code runs in an
ordinary kernel, with the rights of the person who grades.
"""
