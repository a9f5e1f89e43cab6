# tries: run for ever and swallow every interrupt
# earns: nothing
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
