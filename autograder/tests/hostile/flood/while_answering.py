# tries: print without end while a test waits for an answer
# earns: nothing
def double(x):
    while True:
        print("x" * 10_000)
