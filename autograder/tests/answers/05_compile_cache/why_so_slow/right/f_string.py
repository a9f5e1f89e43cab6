what = "jit"
why_so_slow = f"{what}-made-anew"
