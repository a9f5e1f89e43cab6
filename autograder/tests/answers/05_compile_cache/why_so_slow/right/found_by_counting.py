programs = []
jax.monitoring.register_event_duration_secs_listener(lambda event, *_, **__: programs.append(event))
slow_smoothed(np.ones(3, "float32"), 1)
first = len(programs)
slow_smoothed(np.ones(3, "float32"), 1)
why_so_slow = "jit-made-anew" if len(programs) > first else "static-cures-all"
