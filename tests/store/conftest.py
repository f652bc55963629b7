import pytest

from tests.store.engines import ENGINES


@pytest.fixture(params=ENGINES, ids=lambda engine: engine.__name__)
def store(request, tmp_path):
    """Answers in each engine in turn: ``store(study, table)``."""
    return lambda study, table: request.param(study, table, tmp_path)
