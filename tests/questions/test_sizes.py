import pytest

from analysis.questions.sizes import FROM, size


@pytest.mark.parametrize(
    ("correlation", "word"),
    [
        (0.0, "negligible"),
        (0.0999, "negligible"),
        (0.1, "small"),
        (0.2999, "small"),
        (0.3, "medium"),
        (0.5, "large"),
        (1.0, "large"),
    ],
)
def test_a_correlation_has_cohen_s_word_whatever_its_sign(correlation, word):
    assert size(correlation) == size(-correlation) == word


def test_the_largest_word_that_is_reached_counts():
    assert list(FROM.values()) == sorted(FROM.values(), reverse=True)
