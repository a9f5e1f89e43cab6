causes = ["keyed-on-values", "jit-made-anew", "python-scalar-as-array"]
why_traced_twice = causes[-1]
