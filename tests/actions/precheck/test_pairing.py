"""1:1 exchanges suggested for the pilot internship."""

from datetime import UTC, datetime, timedelta
from itertools import count, permutations

from hypothesis import given
from hypothesis import strategies as st

from actions.knowledge.internship import HOME
from actions.precheck.pairing import Pair, Person, groups, pairs

BEGIN = datetime(2026, 11, 1, tzinfo=UTC)


def here(name: str, town: str | None, day: int = 0) -> Person:
    return Person(name, "trainee_siegburg", town, BEGIN + timedelta(days=day))


def there(name: str, town: str | None, day: int = 0) -> Person:
    return Person(name, "trainee_partner", town, BEGIN + timedelta(days=day))


def host(name: str, town: str | None, role: str = "host_family") -> Person:
    return Person(name, role, town, BEGIN)


def names(found: list[Pair]) -> list[tuple[str, str, str]]:
    return [(pair.town, pair.from_siegburg.reference, pair.from_there.reference) for pair in found]


def test_who_named_the_same_town_is_paired_and_nobody_else() -> None:
    people = [here("a", "guarda"), there("b", "selcuk"), there("c", "guarda")]
    assert names(pairs(people)) == [("guarda", "a", "c")]


def test_the_oldest_interest_comes_first_on_both_sides() -> None:
    people = [
        here("young", "guarda", 9),
        here("old", "guarda", 1),
        there("late", "guarda", 5),
        there("first", "guarda", 2),
    ]
    assert names(pairs(people)) == [("guarda", "old", "first"), ("guarda", "young", "late")]


def test_the_named_town_comes_before_an_older_one_that_is_still_open() -> None:
    people = [here("open", None, 0), here("named", "guarda", 9), there("b", "guarda", 1)]
    assert names(pairs(people)) == [("guarda", "named", "b")]


def test_who_is_open_goes_where_somebody_is_left_over() -> None:
    people = [here("open", None), here("named", "guarda"), there("b", "guarda"), there("c", "selcuk")]
    assert names(pairs(people)) == [("guarda", "named", "b"), ("selcuk", "open", "c")]


def test_hosts_and_trainees_of_no_known_town_are_in_no_pair() -> None:
    people = [here("a", None), here("h", HOME), host("b", "guarda"), there("c", None), there("d", HOME)]
    assert pairs(people) == []


def test_people_are_grouped_by_town_with_siegburg_and_the_open_ones_last() -> None:
    people = [
        host("s", HOME),
        here("o", None),
        there("b", "selcuk"),
        host("f", "guarda", "host_office"),
        here("a", "guarda"),
    ]
    found = groups(people)
    assert [group.town for group in found] == ["guarda", "selcuk", HOME, None]
    assert [person.reference for person in found[0].from_siegburg] == ["a"]
    assert [person.reference for person in found[0].hosts] == ["f"]
    assert [person.reference for person in found[1].from_there] == ["b"]


TOWNS = ("guarda", "selcuk")


@st.composite
def crowds(draw: st.DrawFn) -> list[Person]:
    number = count()
    day = st.integers(0, 5)
    here_ = draw(
        st.lists(
            st.builds(lambda town, day: here(f"h{next(number)}", town, day), st.sampled_from([*TOWNS, None]), day),
            max_size=5,
        )
    )
    there_ = draw(
        st.lists(
            st.builds(lambda town, day: there(f"t{next(number)}", town, day), st.sampled_from(TOWNS), day), max_size=5
        )
    )
    return draw(st.permutations([*here_, *there_]))


def most(people: list[Person]) -> int:
    """How many pairs there can be, by trying all ways."""
    ours = [person for person in people if person.role == "trainee_siegburg"]
    theirs = [person for person in people if person.role == "trainee_partner"]
    few, many = sorted((ours, theirs), key=len)
    fit = [
        sum(None in (one.town, other.town) or one.town == other.town for one, other in zip(few, chosen, strict=True))
        for chosen in permutations(many, len(few))
    ]
    return max(fit)


@given(crowds())
def test_each_is_in_one_pair_at_most_and_there_are_as_many_as_can_be(people: list[Person]) -> None:
    found = pairs(people)
    used = [person.reference for pair in found for person in (pair.from_siegburg, pair.from_there)]
    assert len(used) == len(set(used))
    assert all(pair.from_there.town == pair.town and pair.from_siegburg.town in (pair.town, None) for pair in found)
    assert len(found) == most(people)


@given(crowds().flatmap(lambda people: st.tuples(st.just(people), st.permutations(people))))
def test_the_order_in_which_they_are_given_does_not_matter(both: tuple[list[Person], list[Person]]) -> None:
    people, shuffled = both
    assert pairs(shuffled) == pairs(people)
