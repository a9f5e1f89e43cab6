# tries: run for ever in a test
# earns: nothing
def double(x):
    while True:
        pass
