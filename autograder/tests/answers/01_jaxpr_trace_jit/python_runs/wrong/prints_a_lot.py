# fails: python_runs_match
# says: not what happens
# cause: side-effects-run-every-call
python_runs = []
for calls in (list_a, list_b, list_c, list_d, list_e):
    for number in range(2_000):
        print("line", number, calls[0])
    python_runs.append(len(calls))
