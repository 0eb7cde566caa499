"""The desk: the dashboard, the queue with its views and actions, the history of every record."""

import pytest
import time_machine
from django.contrib import admin
from django.contrib.admin.utils import flatten_fieldsets
from django.contrib.auth.models import Permission, User
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils.functional import Promise
from pytest_django import DjangoAssertNumQueries

from archive.admin.dashboard import dashboard
from archive.admin.history import history_rows
from archive.ingest.publish import hold
from archive.models import Event, Official, Statement
from archive.models.events import record_event
from archive.vocabulary.terms import ClaimState, EventVerb, StatementState
from tests.drafts import basic_facts, make_country, make_official, stored_draft

pytestmark = pytest.mark.django_db

QUEUE = "admin:archive_statement_changelist"


@pytest.fixture
def drafts() -> list[Statement]:
    return [stored_draft(f"A headline {n}\nText.", basic_facts(title=f"Draft number {n}")) for n in range(3)]


def do(desk: Client, action: str, drafts: list[Statement]) -> str:
    data = {"action": action, "_selected_action": [one.pk for one in drafts]}
    return desk.post(reverse(QUEUE), data, follow=True).content.decode()


def test_the_dashboard_says_what_waits(desk: Client, drafts: list[Statement]) -> None:
    hold(drafts[2], None)
    html = desk.get(reverse("admin:index")).content.decode()
    assert "Draft number 0" in html
    assert "Draft number 2" not in html
    for title in ["Drafts waiting", "Conflicts unsettled", "Announcements without an account", "Last integrity check"]:
        assert title in html


def test_what_one_did_last_leads_to_its_record_with_the_day_before_the_month(
    desk: Client, curator: User, drafts: list[Statement]
) -> None:
    with time_machine.travel("2026-11-05 21:04Z"):
        hold(drafts[1], curator)
    own = desk.get(reverse("admin:index")).content.decode().split('class="own-events"')[1].split("</ul>")[0]
    assert reverse("admin:archive_statement_change", args=[drafts[1].pk]) in own
    assert "Draft number 1" in own
    assert "5 Nov 2026, 21:04" in own


def test_every_field_is_named_in_the_language_of_the_interface(rf: RequestFactory, admin_user: User) -> None:
    request = rf.get("/")
    request.user = admin_user
    for model, pages in admin.site._registry.items():
        if model._meta.app_label == "archive" and model is not Statement:  # a statement has a page of our own
            shown = {*flatten_fieldsets(pages.get_fieldsets(request)), *pages.get_list_display(request)}
            names = [one.verbose_name for one in model._meta.fields if one.name in shown]
            assert all(isinstance(name, Promise) for name in names), (model, names)


def test_the_dashboard_costs_the_same_for_many(
    desk: Client, drafts: list[Statement], django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(32):
        desk.get(reverse("admin:index"))


def test_the_queue_opens_on_what_waits_and_counts_its_views(desk: Client, drafts: list[Statement]) -> None:
    hold(drafts[2], None)
    html = desk.get(reverse(QUEUE)).content.decode()
    assert "Draft number 1" in html
    assert "Draft number 2" not in html
    held = desk.get(reverse(QUEUE), {"queue": "held"}).content.decode()
    assert "Draft number 2" in held
    assert "Draft number 1" not in held
    assert desk.get(reverse(QUEUE), {"sure": "all", "queue": "waiting"}).status_code == 200


def test_the_queue_names_languages_as_readers_see_them(desk: Client, drafts: list[Statement]) -> None:
    html = desk.get(reverse(QUEUE), {"language": "en"}).content.decode()
    assert "Draft number 1" in html
    assert ">English<" in html.split("By language")[1]
    assert "Draft number 1" not in desk.get(reverse(QUEUE), {"language": "fr"}).content.decode()


def test_a_search_looks_through_everything(desk: Client, drafts: list[Statement]) -> None:
    hold(drafts[2], None)
    assert "Draft number 2" in desk.get(reverse(QUEUE), {"q": "number"}).content.decode()


def test_sure_proposals_are_accepted_in_bulk_and_the_action_is_undone(desk: Client, drafts: list[Statement]) -> None:
    html = do(desk, "accept_selected", drafts[:2])
    assert "Accepted in 2 drafts." in html
    assert "Your last bulk action changed 2 statements" in html
    assert drafts[0].claims.filter(state=ClaimState.ACCEPTED).count() == 3
    undone = desk.post(reverse("admin:archive_statement_undo"), follow=True).content.decode()
    assert "2 as before." in undone
    assert not drafts[0].claims.filter(state=ClaimState.ACCEPTED).exists()


def test_drafts_come_to_ones_own_desk(desk: Client, curator: User, drafts: list[Statement]) -> None:
    do(desk, "take_selected", drafts[:1])
    assert Statement.objects.get(assigned_to=curator) == drafts[0]
    html = desk.get(reverse(QUEUE), {"queue": "mine"}).content.decode()
    assert "Draft number 0" in html
    assert "Draft number 1" not in html


def test_an_undo_is_never_done_by_a_link(desk: Client, drafts: list[Statement]) -> None:
    do(desk, "hold_selected", drafts)
    assert desk.get(reverse("admin:archive_statement_undo")).status_code == 405
    assert Statement.objects.filter(state=StatementState.ON_HOLD).count() == 3


def test_who_may_only_look_changes_nothing(client: Client, drafts: list[Statement]) -> None:
    viewer = User.objects.create_user("viewer", is_staff=True)
    viewer.user_permissions.add(Permission.objects.get(codename="view_statement"))
    client.force_login(viewer)
    address = reverse("admin:archive_statement_change", args=[drafts[0].pk])
    assert client.get(address).status_code == 200
    assert client.post(address, {"do": "save"}).status_code == 403
    assert client.post(reverse("admin:archive_statement_undo")).status_code == 403
    do(client, "hold_selected", drafts)
    assert not Statement.objects.filter(state=StatementState.ON_HOLD).exists()


def official_form(official: Official, **values: str) -> dict[str, str]:
    """Return an official's form as a browser sends it."""
    name = official.names.get()
    rows = {
        "names-TOTAL_FORMS": "2",
        "names-INITIAL_FORMS": "1",
        "names-0-id": str(name.pk),
        "names-0-official": str(official.pk),
        "names-0-text": name.text,
        "names-0-language": name.language,
        "names-0-kind": name.kind,
        "names-1-official": str(official.pk),
        "tenures-TOTAL_FORMS": "0",
        "tenures-INITIAL_FORMS": "0",
    }
    return {"slug": official.slug, "country": "", "note": "", "why": "", **rows, **values}


def test_a_change_is_logged_with_old_new_and_why(desk: Client) -> None:
    morocco = make_country("MA", "Morocco")
    official = make_official("ali-alami", "Ali Alami")
    data = official_form(
        official,
        country=str(morocco.pk),
        why="As the ministry's page says.",
        **{
            "names-0-text": "Ali El Alami",
            "names-1-text": "علي العلمي",
            "names-1-language": "ar",
            "names-1-kind": "variant",
        },
    )
    address = reverse("admin:archive_official_change", args=[official.pk])
    assert desk.post(address, data).status_code == 302
    event = Event.objects.of(official).get()
    assert (event.verb, event.reason) == (EventVerb.CHANGED, "As the ministry's page says.")
    assert event.changes["country"] == [None, "Morocco"]
    old, new = event.changes[f"officialname {official.names.get(language='en').pk}"]
    assert (old["text"], new["text"]) == ("Ali Alami", "Ali El Alami")
    assert [change[1]["text"] for change in event.changes.values() if isinstance(change[1], dict)][-1] == "علي العلمي"
    html = desk.get(reverse("admin:archive_official_history", args=[official.pk])).content.decode()
    for words in ["Ali Alami", "Ali El Alami", "علي العلمي", "As the ministry&#x27;s page says.", "Morocco"]:
        assert words in html


def test_the_desk_reads_names_and_terms_in_a_history_not_their_codes(desk: Client) -> None:
    official = make_official("ali-alami", "Ali Alami")
    made = stored_draft("The ministers met.", basic_facts("Ministers meet"))
    changes = {"genre": ["readout", "remarks"], "language": ["en", "es"], "officials": [[], ["ali-alami:speaker"]]}
    record_event(made, EventVerb.CHANGED, None, changes=changes)
    [changed] = history_rows(Event.objects.of(made).order_by("-pk")[:1], Statement)
    assert [(change.old, change.new) for change in changed.changes] == [
        ("Readout", "Remarks"),
        ("English", "Spanish"),
        ("", f"{official} (Speaker)"),
    ]
    record_event(
        official, EventVerb.CHANGED, None, changes={"officialname 7": [None, {"kind": "variant", "text": "A"}]}
    )
    [change] = history_rows(Event.objects.of(official).order_by("-pk")[:1], Official)[0].changes
    assert change.new == "Kind: Variant, Text: A"
    record_event(made, EventVerb.CHANGED, None, changes={"detectors": [None, {"title": 1, "outlet": 2}]})
    [change] = history_rows(Event.objects.of(made).order_by("-pk")[:1], Statement)[0].changes
    assert change.new == "title: 1, outlet: 2"


def test_a_removed_name_is_in_the_history(desk: Client) -> None:
    official = make_official("ali-alami", "Ali Alami")
    official.names.create(text="A. Alami", language="en", kind="variant")
    first, second = official.names.order_by("pk")
    data = official_form_of_two(official, first.pk, second.pk)
    desk.post(reverse("admin:archive_official_change", args=[official.pk]), data)
    assert official.names.count() == 1
    event = Event.objects.of(official).get()
    [(old, new)] = event.changes.values()
    assert (old["text"], new) == ("A. Alami", None)


def official_form_of_two(official: Official, first: int, second: int) -> dict[str, str]:
    """Return the form of an official with two names, the second to be removed."""
    common = {"official": str(official.pk), "language": "en"}
    rows = {
        f"names-0-{key}": value
        for key, value in {**common, "id": str(first), "text": "Ali Alami", "kind": "authorized"}.items()
    }
    rows |= {
        f"names-1-{key}": value
        for key, value in {**common, "id": str(second), "text": "A. Alami", "kind": "variant", "DELETE": "on"}.items()
    }
    managed = {
        "names-TOTAL_FORMS": "2",
        "names-INITIAL_FORMS": "2",
        "tenures-TOTAL_FORMS": "0",
        "tenures-INITIAL_FORMS": "0",
    }
    return {"slug": official.slug, "country": "", "note": "", "why": "", **rows, **managed}


def test_a_form_sent_unchanged_leaves_no_event(desk: Client) -> None:
    official = make_official("ali-alami", "Ali Alami")
    desk.post(reverse("admin:archive_official_change", args=[official.pk]), official_form(official))
    assert not Event.objects.of(official).exists()


def test_every_number_of_the_dashboard_opens_the_list_behind_it(desk: Client, curator: User) -> None:
    for panel in dashboard(curator):
        if panel.address:
            response = desk.get(panel.address)
            assert response.status_code == 200, panel.address
            if panel.key != "sources":
                assert response.context["cl"].result_count == panel.count, panel.key
