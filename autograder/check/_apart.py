"""Both ends of the line between examiner and candidate, inside their kernels.

Each end speaks to the coordinator by the kernel's own standard input, the one channel on which a
kernel asks: what it says is the prompt, and what it hears is the line that is entered. The
coordinator passes texts on and reads no more of them than the first word:

    from the examiner   "ask TEXT", "reply TEXT"
    to the examiner     "answer TEXT", "call TEXT", "gone WHY"
    from the candidate  "ready", "answer TEXT", "call TEXT"
    to the candidate    "ask TEXT", "reply TEXT", ""
"""

from autograder.check._agent import answered
from autograder.check._evidence import Gone, Lost, Remote
from autograder.check._failure import CheckFailure


def bind(shell, names):
    """Be the examiner: bind what solution cells define to what the candidate has under that name.

    Data is copied; a function is bound to a `Remote`, and a name that nothing has is left unbound.

    Args:
      shell: IPython's shell.
      names: the names.
    """

    def exchange(question, call_back):
        word, text = _split(shell.kernel.raw_input(f"ask {question}"))
        while word == "call":
            word, text = _split(shell.kernel.raw_input(f"reply {call_back(text)}"))
        if word != "answer":
            raise Gone(text)
        return text

    for name in names:
        bind_name(name, exchange, shell.user_ns)


def bind_name(name, exchange, names):
    """Bind one of them.

    Args:
      name: what a solution cell binds.
      exchange: see `Remote`.
      names: the namespace of the given cells and the test cells. What cannot be looked at is bound
        to a `Lost`.
    """
    names.pop(name, None)
    try:
        names[name] = Remote(name, exchange, names).found()
    except CheckFailure as failure:
        if failure.attempted:
            names[name] = Lost(failure)


def serve(shell):
    """Be the candidate: answer questions until there are none."""

    def talk(text):
        return _split(shell.kernel.raw_input(f"call {text}"))[1]

    word, question = _split(shell.kernel.raw_input("ready"))
    while word == "ask":
        text = answered(question, shell.user_ns, talk)
        word, question = _split(shell.kernel.raw_input(f"answer {text}"))


def _split(text):
    word, _, rest = text.partition(" ")
    return word, rest
