# fails: prints_on_calls_program prints_on_calls_lines
# says: is not jitted: JAX is given it piece by piece, not as one program
# cause: only-parts-are-jitted
seen = set()


def prints_on_calls(x):
    if x.shape not in seen:
        seen.add(x.shape)
        print("new")
    print("called")
    return 2 * x
