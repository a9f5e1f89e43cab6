# fails: traces_of_scripts_match
# says: is not what happens
# cause: none
for number in range(5_000):
    print("line", number)
traces_of_scripts = [1, 2, 3, 4, 5, 6, 7, 8]
