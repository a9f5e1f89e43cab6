for number in range(10_000):
    print("line", number)
python_runs = [1, 2, 3] + 2 * [1]
