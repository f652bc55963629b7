from tests.drawn import answers, study

COUNTED = """
    a
    1
    1
    4
    99
    .
    8
    12
"""


def test_answers_are_counted_with_why_the_rest_is_missing(store):
    counts = store(
        study(items="a", high=5, missing=[99, 8, 77]), answers(COUNTED)
    ).counts("a")
    assert counts.counts == {1: 2, 2: 0, 3: 0, 4: 1, 5: 0}
    assert counts.missing == {"99": 1, "8": 1}
    assert (counts.blank, counts.outside, counts.n, counts.n_missing) == (1, 1, 3, 4)


def test_words_that_mean_no_answer_are_counted_by_word(store):
    table = answers('a \n 1 \n "weet niet" \n "weet niet" \n anders \n .')
    counts = store(study(items="a", missing=["weet niet"]), table).counts("a")
    assert counts.missing == {"weet niet": 2}
    assert (counts.blank, counts.outside, counts.n) == (1, 1, 1)


def test_answers_of_an_item_without_limits_are_those_that_occur(store):
    table = answers("a \n 1850 \n 2.5 \n 2.5")
    counts = store(study(items="a", low=None, high=None), table).counts("a")
    assert counts.counts == {2.5: 2, 1850: 1}
