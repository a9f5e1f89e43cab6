# tries: wait for somebody to type
# earns: nothing
import getpass
import sys

for wait in (input, getpass.getpass, sys.stdin.read):
    try:
        print(wait("your name? ") if wait is not sys.stdin.read else wait())
    except BaseException as error:
        print(type(error).__name__)


def double(x):
    return input("what is it twice? ")
