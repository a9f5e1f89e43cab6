# tries: print and clear the output for ever, so that little is kept
# earns: nothing
# says: MiB
from IPython.display import clear_output

while True:
    print("x" * 100_000)
    clear_output()
