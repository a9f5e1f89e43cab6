compositions = [
    ["jit", "grad"],
    ["grad", "jit", "jit"],
    ["jacfwd", "jit", "grad"],
    ["vmap", "jacfwd", "grad", "jit"],
    ["vmap"],
    ["row_by_row", "jit"],
    ["jacfwd"],
]
