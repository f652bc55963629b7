"""Real questionnaires beside the project: tests that need them say so."""

from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared"
DATASETS = SHARED / "datasets"
needs_shared = pytest.mark.skipif(
    not SHARED.exists(), reason="real questionnaires (../shared) are not here"
)
