what_each_holds = [
    (str(jax.make_jaxpr(f)(x)) + "\n").count(f" = {name}[") + str(jax.make_jaxpr(f)(x)).count(f" = {name} ")
    for name, f, x in given_questions
]
