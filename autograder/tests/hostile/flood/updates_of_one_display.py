# tries: update one display for ever, which leaves a single output
# earns: nothing
# says: MiB
from IPython.display import display

shown = display({"text/plain": "x"}, raw=True, display_id="one")
while True:
    shown.update({"text/plain": "x" * 200_000}, raw=True)
