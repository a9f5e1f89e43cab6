"""Jit with JAX: `autograder.check` judges an answer, `autograder.grading` a whole class."""
