"""Which profiles are accounts of one exchange, and which of two."""

from dataclasses import replace

import pytest

from archive.detection.likeness import SAME_EXCHANGE, Profile, Reason, profile, same_exchange
from archive.vocabulary.partial_dates import parse

SIDES = frozenset({"MA", "ES"})
FULL = Profile(frozenset({"a", "b"}), "meeting", (parse("2023-12-14"),), parties=SIDES)
HALF = replace(FULL, participants=frozenset({"a"}))
TEXT = frozenset(f"words {number}" for number in range(40))
RETOLD = frozenset(f"words {number}" for number in range(20, 60))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FULL, FULL),
        (FULL, replace(FULL, dates=(parse("2023-12-15"),))),
        (FULL, replace(FULL, kind="visit")),
        (FULL, HALF),
        (HALF, HALF),
        (replace(HALF, topics=frozenset({"gaza"})), replace(HALF, topics=frozenset({"gaza", "libya"}), kind="visit")),
        (replace(HALF, newcomers=frozenset({"KE:kiptoo"})), replace(HALF, newcomers=frozenset({"KE:kiptoo"}))),
        (
            replace(HALF, newcomers=frozenset({"KE:kiptoo"}), parties=frozenset()),
            replace(HALF, newcomers=frozenset({"KE:kiptoo"}), parties=frozenset({"MA", "KE"})),
        ),
        (replace(HALF, passages=TEXT), replace(HALF, passages=RETOLD, dates=())),
        (replace(FULL, passages=TEXT, dates=()), replace(HALF, passages=TEXT, kind="", parties=frozenset())),
        (replace(FULL, passages=TEXT), replace(FULL, passages=RETOLD, kind="call")),
    ],
)
def test_nothing_speaks_against_one_exchange(one: Profile, other: Profile) -> None:
    assert same_exchange(one, other).score >= SAME_EXCHANGE
    assert same_exchange(other, one).score >= SAME_EXCHANGE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(FULL, replace(FULL, dates=(parse("2023-12-17"),)), id="days apart"),
        pytest.param(FULL, replace(FULL, dates=(parse("2023-12-16"),)), id="two days apart, nothing else"),
        pytest.param(FULL, replace(FULL, kind="call"), id="a call and a meeting"),
        pytest.param(FULL, replace(FULL, participants=frozenset({"a", "c"})), id="another counterpart"),
        pytest.param(HALF, replace(HALF, participants=frozenset({"c"})), id="nobody in common"),
        pytest.param(HALF, replace(HALF, parties=frozenset({"MA", "FR"})), id="another country"),
        pytest.param(FULL, replace(HALF, dates=()), id="no day"),
        pytest.param(HALF, replace(HALF, kind="visit"), id="one in common, nothing else in common but the day"),
        pytest.param(
            replace(FULL, passages=TEXT),
            replace(FULL, passages=frozenset(f"words {number}" for number in range(30, 70)), dates=()),
            id="formulas in common, a day in one only",
        ),
        pytest.param(
            replace(FULL, passages=TEXT),
            replace(FULL, passages=TEXT, dates=(parse("2024-02-21"),)),
            id="the same words at another date",
        ),
        pytest.param(
            replace(FULL, dates=(parse("2022-12-30/2023-12-25"),)),
            replace(FULL, dates=(parse("2023-01-01/2024-06-30"),)),
            id="only tenures overlap",
        ),
    ],
)
def test_two_exchanges_are_kept_apart(one: Profile, other: Profile) -> None:
    assert same_exchange(one, other).score < SAME_EXCHANGE
    assert same_exchange(other, one).score < SAME_EXCHANGE


def test_one_common_principal_is_not_called_two() -> None:
    assert Reason.PARTICIPANTS not in same_exchange(FULL, HALF).reasons
    assert Reason.PARTIES in same_exchange(FULL, HALF).reasons


def test_people_the_authority_file_does_not_know_are_compared_by_family_name_and_country() -> None:
    stranger = {"official": None, "country": "KE", "role": "participant"}
    for name in ("Wanja Kiptoo", "Kiptoo"):
        assert profile([("official", {**stranger, "name": name})], "").newcomers == {"KE:kiptoo"}


def test_a_kind_of_which_one_is_not_sure_tells_no_two_exchanges_apart() -> None:
    called = replace(FULL, kind="call")
    assert same_exchange(called, replace(FULL, sure_of_kind=False)).score >= SAME_EXCHANGE
    assert same_exchange(called, FULL).score < SAME_EXCHANGE


def test_a_weekday_without_its_week_speaks_against_the_date_of_another_day() -> None:
    dated = replace(FULL, kind="call", dates=(parse("2024-05-14"),), passages=TEXT)  # a Tuesday
    told = replace(dated, dates=(), weekdays=frozenset({"TU"}))
    assert same_exchange(dated, told).score >= SAME_EXCHANGE
    assert same_exchange(dated, replace(told, weekdays=frozenset({"WE"}))).score >= SAME_EXCHANGE
    assert same_exchange(dated, replace(told, weekdays=frozenset({"FR"}))).score == 0
    assert same_exchange(dated, replace(told, passages=frozenset())).score < SAME_EXCHANGE
