# fails: predicted_primitives_match
# says: not what JAX captured
# cause: none
for number in range(20_000):
    print("line", number)
predicted_primitives = ["mul", "log", "add", "div"]
