"""What grading costs: throughput beside other graders, the floor, and the checks one by one."""
