compositions = [
    ("jacfwd", "jit"),
    ("jacrev", "jit"),
    ("jit", "jacrev", "jacfwd"),
    ("vmap", "jacfwd", "jacrev", "jit"),
    ("vmap",),
    ("row_by_row",),
    ("jacfwd",),
]
