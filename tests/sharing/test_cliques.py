from hypothesis import given
from hypothesis import strategies as st

from analysis.sharing.cliques import cliques, tree


def test_variables_never_told_together_need_no_table_together():
    org, edu, bins, split = range(4)
    told = [(org, edu, bins), (org, edu, split)]
    assert cliques(told, [4, 3, 5, 4]) == ((org, edu, bins), (org, edu, split))
    assert tree(cliques(told, [4, 3, 5, 4])) == ((0, 1),)


def test_a_ring_is_joined_across():
    found = cliques([(0, 1), (1, 2), (2, 3), (0, 3)], [2, 9, 2, 9])
    assert found == ((0, 1, 2), (0, 2, 3))


def test_what_stands_alone_has_a_table_of_its_own():
    assert cliques([], [2, 3]) == ((0,), (1,))
    assert cliques([], []) == ()


def test_of_equal_tables_one_stays():
    assert cliques([(0, 1), (1, 0)], [2, 2]) == ((0, 1),)


graphs = st.integers(1, 7).flatmap(
    lambda n: st.tuples(
        st.lists(st.sets(st.integers(0, n - 1), max_size=4), max_size=8),
        st.lists(st.integers(2, 6), min_size=n, max_size=n),
    )
)


@given(graphs)
def test_every_set_lies_within_a_table(graph):
    together, sizes = graph
    found = cliques(together, sizes)
    assert all(any({*it} <= {*one} for one in found) for it in together)
    assert {i for it in found for i in it} == set(range(len(sizes)))


@given(graphs)
def test_tables_that_share_a_variable_are_joined_by_tables_that_do(graph):
    found = cliques(*graph)
    edges = tree(found)
    assert len(edges) == len(found) - 1
    for variable in range(len(graph[1])):
        holding = {i for i, it in enumerate(found) if variable in it}
        inside = [pair for pair in edges if {*pair} <= holding]
        assert len(inside) == len(holding) - 1  # a tree of their own
