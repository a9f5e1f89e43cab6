"""Grade submissions with otter-grader, in the environment that has it.

    python -m autograder.authoring.bench.otter_run AUTOGRADER_ZIP NOTEBOOK...

Calls otter's own function for grading without a container, for one notebook after the other in one
process, so that importing otter is paid once. Each notebook gets an ordinary kernel. `otter grade`
would start a Docker container for each as well. Prints `ready`, and then for each notebook a JSON
object with its `student`, the name of its folder, and the `points` of each test.
"""

import json
import sys
from pathlib import Path

from otter.api import grade_submission


def main(argv):
    """Grade them all."""
    configuration, *notebooks = argv
    print("ready", flush=True)
    for notebook in notebooks:
        results = grade_submission(notebook, configuration, quiet=True)
        if results.has_catastrophic_failure():
            raise results.catastrophic_error
        points = {name: results.get_score(name) for name in results.test_files}
        print(json.dumps({"student": Path(notebook).parent.name, "points": points}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
