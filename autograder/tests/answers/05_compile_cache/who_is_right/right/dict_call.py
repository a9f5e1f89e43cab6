who_is_right = dict(page="jit ", one_partial=1, partials_of_a_jitted=1, fresh_partials=5, fresh_lambdas=5)
