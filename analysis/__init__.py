"""Kwadrant without its pages: read, count, infer, say, draw."""

import os

# cells are small: threads of the linear algebra would wait longer than they work
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
