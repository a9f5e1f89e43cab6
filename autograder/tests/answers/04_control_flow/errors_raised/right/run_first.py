errors_raised = []
for f, *args in cases:
    try:
        jax.jit(f)(*args)
        errors_raised.append("none")
    except Exception as error:
        errors_raised.append(type(error).__name__)
