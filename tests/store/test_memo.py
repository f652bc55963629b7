from analysis.store.memo import Memo


def test_an_answer_is_kept_until_others_push_it_out():
    memo, asked = Memo(most=2), []

    def answer(question):
        return memo.get(question, lambda: asked.append(question) or question.upper())

    assert [answer(q) for q in "aabab"] == list("AABAB")
    assert asked == ["a", "b"]
    answer("c")  # pushes out a, which was asked longest ago
    answer("b")
    answer("a")
    assert asked == ["a", "b", "c", "a"]
