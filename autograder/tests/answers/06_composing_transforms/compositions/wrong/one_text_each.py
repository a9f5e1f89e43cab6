# fails: compositions_match
# says: has an entry that is no list of transforms
# cause: none
compositions = [
    "jit(grad)",
    "grad(jit)",
    "jit(jacfwd(grad))",
    "vmap(jacfwd(grad(jit)))",
    "vmap",
    "row_by_row",
    "jacfwd",
]
