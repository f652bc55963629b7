"""Results -> pictures, each with its plain reading and its table.

One module per picture, with a function of the module's name for the chart,
``alt_<name>`` for what it says without seeing it and ``table`` for the same
numbers as text: quadrant_map, curve, forest, intervals, likert, distribution.
Results go in, never respondents; what leaves for others must have passed the
disclosure gate before it is drawn. ``theme`` has every colour and size.
"""
