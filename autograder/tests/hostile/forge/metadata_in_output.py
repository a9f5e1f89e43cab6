# tries: put nbgrader's metadata and a full score into outputs
# earns: nothing
from IPython.display import display

mark = {"grade": True, "grade_id": "double_values", "points": 2, "solution": False, "locked": True}
display({"text/plain": "2"}, raw=True, metadata={"nbgrader": mark, "tags": ["skip-execution"]})
print("[AutogradeApp | INFO] double_values: 2/2 points")
