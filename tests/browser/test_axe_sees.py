"""What the tests with axe-core would find: a fault in one view only, and in one of many words that look alike."""

from playwright.sync_api import Browser, Route

from tests.browser.axe import complaints, context_with_axe

FAINT, NARROW, DARK = "{ color: #ccc }", "(max-width: 30rem)", "(prefers-color-scheme: dark)"
FAULTS: list[tuple[str, set[str]]] = [
    ("", set()),
    (f"li {FAINT}", {"light, 1280"}),
    (f".last {FAINT}", {"light, 1280"}),
    (f"li:nth-child(2) {FAINT}", {"light, 1280"}),
    (f"@media {NARROW} {{ .last {FAINT} }}", {"light, 390"}),
    (f"@media {DARK} {{ .last {{ color: #333 }} }}", {"dark, 1280"}),
    (f"@media {DARK} and (max-width: 30rem) {{ .last {{ color: #333 }} }}", {"dark, 390"}),
    (f"@media {NARROW} {{ a {{ display: inline-block; font-size: 6px; line-height: 1 }} }}", {"dark, 390"}),
]
PAGE = """<!doctype html><html lang="en"><head><title>Page</title><style>
:root { color-scheme: light dark; background: Canvas; color: CanvasText } li { line-height: 2 } %s
</style></head><body class="%s"><main><h1>Page</h1>
<ul><li>First</li><li>Second</li><li class="last">Third</li></ul>
<p><a href="#a">One</a> <a href="#b">Two</a></p></main></body></html>"""


def test_axe_finds_a_fault_in_the_first_view_that_has_it(chromium: Browser) -> None:
    def page(route: Route) -> None:
        number = route.request.url.rpartition("/")[2]
        route.fulfill(body=PAGE % (FAULTS[int(number)][0], f"page-{number}"), content_type="text/html")

    context = context_with_axe(chromium, "http://page.test/", every_word=False)
    context.route("**/*", page)
    # One by one: tabs at work together may each remember what they looked at over what another remembered.
    found = complaints(context, [[str(number)] for number in range(len(FAULTS))])
    context.close()
    for number, (style, views) in enumerate(FAULTS):
        seen = {one.split(")")[0].split("(")[1] for one in found if one.startswith(f"{number} ")}
        assert seen == views, style
