# tries: display large results for ever
# earns: nothing
# says: MiB
from IPython.display import display

while True:
    display({"text/html": "<p>" + "x" * 200_000}, raw=True)
