# tries: say in place of the gatherers that there is one program and one trace
# earns: nothing
# on: traced
from autograder.check import _evidence, _jitted

_evidence.GATHERERS["traces.traced_calls"] = lambda answer, calls: [True, False]
_evidence.GATHERERS["jitted.programs_run"] = lambda answer, args: ([_jitted.JIT], False)
