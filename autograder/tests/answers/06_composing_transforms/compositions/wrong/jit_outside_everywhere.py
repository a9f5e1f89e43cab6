# fails: compositions_match
# says: equations of `jit`: 1; asked for: 2
# cause: none
compositions = [
    ["jit", "grad"],
    ["jit", "jit", "grad"],
    ["jit", "jacfwd", "grad"],
    ["jit", "vmap", "jacfwd", "grad"],
    ["vmap"],
    ["row_by_row"],
    ["jacfwd"],
]
