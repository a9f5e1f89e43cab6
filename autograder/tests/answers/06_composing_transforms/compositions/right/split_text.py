compositions = [
    text.split()
    for text in [
        "jit jacrev",
        "grad jit",
        "jit jacrev grad",
        "vmap jacfwd grad jit",
        "vmap",
        "row_by_row",
        "jacfwd",
    ]
]
