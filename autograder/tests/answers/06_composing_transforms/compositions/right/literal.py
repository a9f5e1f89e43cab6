compositions = [
    ["jit", "grad"],
    ["grad", "jit"],
    ["jit", "jacfwd", "grad"],
    ["vmap", "jacfwd", "grad", "jit"],
    ["vmap"],
    ["row_by_row"],
    ["jacfwd"],
]
