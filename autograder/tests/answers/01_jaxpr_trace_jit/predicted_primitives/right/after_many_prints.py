predicted_primitives = []
for number in range(10_000):
    print("line", number)
for name in ("log", "mul", "add", "div"):
    predicted_primitives.append(name)
