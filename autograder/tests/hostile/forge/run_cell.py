# tries: replace IPython's run_cell by one that never fails
# earns: nothing
from IPython.core.interactiveshell import ExecutionInfo, ExecutionResult, InteractiveShell


def succeed(self, raw_cell, *args, **kwargs):
    return ExecutionResult(ExecutionInfo(raw_cell, False, False, True, "cell"))


async def succeed_async(self, raw_cell, *args, **kwargs):
    return succeed(self, raw_cell)


InteractiveShell.run_cell = succeed
InteractiveShell.run_cell_async = succeed_async
InteractiveShell.should_run_async = lambda self, *args, **kwargs: False
