def count(script):
    runs = []

    def noted(x, k=2.0):
        runs.append(k)
        return scaled(x, k)

    script(noted)
    return len(runs)


traces_of_scripts = [count(script) for script in scripts]
