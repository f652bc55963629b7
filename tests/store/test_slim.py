import pyarrow as pa

from analysis.store.slim import slim


def types(**columns):
    return [str(kind) for kind in slim(pa.table(columns)).schema.types]


def test_whole_numbers_take_the_smallest_type():
    assert types(a=[1, 127], b=[-129, None], c=[40000, 1], d=[2**40, 1]) == [
        "int8",
        "int16",
        "int32",
        "int64",
    ]


def test_doubles_that_are_whole_become_integers_and_others_stay():
    table = pa.table({"a": [1.0, None, float("nan")], "b": [1.5, 2.0, float("nan")]})
    slimmed = slim(table)
    assert slimmed.to_pydict() == {"a": [1, None, None], "b": [1.5, 2.0, None]}
    assert types(a=[1.0, None]) == ["int8"]


def test_infinite_and_far_numbers_stay_doubles():
    assert types(a=[float("inf"), 1.0], b=[1e300, 1.0]) == ["double", "double"]


def test_categories_truths_and_nothing_at_all_are_plain():
    category = pa.array(["p", "q"]).dictionary_encode()
    nothing = pa.nulls(2)
    assert types(a=category, b=[True, False], c=nothing) == ["string", "int8", "int8"]


def test_unsigned_numbers_keep_their_values():
    table = pa.table(
        {"a": pa.array([250, 3], pa.uint8()), "b": pa.array([2**63, 1], pa.uint64())}
    )
    assert slim(table).to_pydict() == {"a": [250, 3], "b": [2**63, 1]}
