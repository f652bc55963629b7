"""Our numbers beside reference numbers, case by case."""
