"""The report in a real browser, by keyboard, with nothing to fetch and nothing that runs but its own script."""

from dataclasses import dataclass, field
from pathlib import Path
from shutil import which

import pytest

from crossread.presentation import report

sync_api = pytest.importorskip("playwright.sync_api", reason="needs Playwright")

pytestmark = [pytest.mark.browser, pytest.mark.enable_socket]

CHROMIUM = which("chromium") or which("chromium-browser") or which("google-chrome")


@dataclass
class Opened:
    """A page with everything that went wrong on it."""

    page: "sync_api.Page"
    faults: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)

    def state(self) -> str:
        """What stands in the address after the file's name."""
        return self.page.evaluate("location.hash.slice(1)")


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None:
        pytest.skip("needs Chromium")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


@pytest.fixture
def opened(browser, contest, tmp_path):
    made = report(contest.comparison, contest.readings, title="The Kestrel Dam")
    shown = _open(browser, made, tmp_path)
    yield shown
    shown.page.close()
    assert shown.faults == []
    assert shown.fetched == []


def _open(browser, made, folder: Path) -> Opened:
    path = folder / "report.html"
    path.write_text(made, encoding="utf-8", newline="")
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    shown = Opened(page)
    page.on("pageerror", lambda error: shown.faults.append(str(error)))
    page.on("console", lambda message: shown.faults.append(message.text) if message.type in {"error", "warning"} else 0)
    page.route(lambda url: url != path.as_uri(), lambda route: (shown.fetched.append(route.request.url), route.abort()))
    page.goto(path.as_uri())
    return shown


def _marked(page) -> list[str]:
    return page.locator("#passages .columns mark").all_text_contents()


def test_a_cell_of_the_matrix_opens_its_words_and_beside_them_what_the_others_say(opened):
    page = opened.page
    page.goto(page.url + "#claims")
    page.locator(".matrix tbody tr").first.locator("td a").nth(3).focus()

    page.keyboard.press("Enter")

    page.locator("#passages[open]").wait_for()
    assert "fighters mined it" in _marked(page)
    kickers = page.locator("#passages .columns .kicker")
    sync_api.expect(kickers).to_have_text(["3 The Lantern", "2 Radio Orrin", "1 Vale Observer"])


def test_escape_closes_the_passages_and_gives_the_focus_back(opened):
    page = opened.page
    page.goto(page.url + "#claims")
    page.locator(".matrix tbody tr").first.locator("td a").nth(3).focus()
    page.keyboard.press("Enter")
    page.locator("#passages[open]").wait_for()

    page.keyboard.press("Escape")

    page.wait_for_function("!location.hash.includes('open=')")
    assert page.evaluate("document.activeElement.textContent") == "X"
    sync_api.expect(page.locator("#passages[open]")).to_have_count(0)


def test_statements_are_walked_and_opened_by_key(opened):
    page = opened.page
    page.goto(page.url + "#read")
    page.locator("#read.current").wait_for()

    for _ in range(4):
        page.keyboard.press("j")

    assert opened.state() == "read?s=s1-4"
    assert "residents" in page.locator("#margin .chain").inner_text()
    assert page.locator(".text .lit").count() > 1
    page.keyboard.press("k")
    assert opened.state() == "read?s=s1-3"


def test_what_stands_elsewhere_opens_in_the_neighbouring_column(opened):
    page = opened.page
    page.goto(page.url + "#read?s=s1-2")

    page.get_by_role("link", name="fighters mined it").first.click()

    sync_api.expect(page.locator("#account-3.open")).to_have_count(1)
    sync_api.expect(page.locator(".text mark")).to_have_text(["fighters mined it"])


def test_back_and_forward_restore_what_was_shown(opened):
    page = opened.page
    page.goto(page.url + "#claims")
    page.locator(".matrix tbody th a").first.click()
    page.locator(".claim.open").wait_for()

    page.go_back()
    page.locator(".every-claim:not(.closed)").wait_for()
    page.go_forward()

    sync_api.expect(page.locator(".claim.open")).to_have_count(1)


def test_an_address_opens_at_the_state_that_it_holds(opened):
    page = opened.page
    page.goto(page.url + "#read?docs=2,3&layer=figures")
    page.reload()

    assert page.locator(".account.open").evaluate_all("all => all.map(one => one.id)") == ["account-2", "account-3"]
    assert page.locator(".desk").get_attribute("data-layer") == "figures"


def test_a_figure_in_the_text_opens_the_figures_on_its_subject(opened):
    page = opened.page
    page.goto(page.url + "#read?layer=figures")
    page.locator(".desk[data-layer=figures]").wait_for()

    page.keyboard.press("j")
    page.keyboard.press("Enter")

    page.locator("#passages[open]").wait_for()
    assert {"54 civilians", "Between 25 and 40 people"} <= set(_marked(page))


def test_a_source_that_is_switched_off_is_left_out_of_the_range(opened):
    page = opened.page
    page.goto(page.url + "#figures")

    page.get_by_label("Count 1 Vale Observer: at least 31").uncheck()

    sync_api.expect(page.locator(".ledger output").first).to_have_text("25 to 54")
    assert "off=" in opened.state()


def test_the_claims_are_filtered_as_one_types(opened):
    page = opened.page
    page.goto(page.url + "#claims")

    page.locator(".every-claim input[type=search]").fill("uniform")

    sync_api.expect(page.locator(".matrix tbody tr:visible")).to_have_count(1)
    assert opened.state() == "claims?q=uniform"


def test_claims_told_by_one_account_can_be_left_out(opened):
    page = opened.page
    page.goto(page.url + "#claims?only=sides")

    sync_api.expect(page.locator(".matrix tbody tr:visible")).to_have_count(2)


def test_a_holder_of_the_chain_leads_to_the_names(opened):
    page = opened.page
    page.goto(page.url + "#read?s=s1-5")

    page.locator("#margin .chain a", has_text="Highland Front").click()

    sync_api.expect(page.locator("#names.current tbody tr:visible")).to_have_count(2)
    assert opened.state() == "names?q=Highland+Front"


def test_arrows_go_from_cell_to_cell(opened):
    page = opened.page
    page.goto(page.url + "#claims")
    page.locator(".matrix tbody tr").first.locator("td a").nth(1).focus()

    page.keyboard.press("ArrowRight")

    assert page.evaluate("document.activeElement.textContent") == "A"


def test_the_keys_are_shown_on_asking(opened):
    opened.page.keyboard.press("?")

    assert opened.page.locator("#keys[open]").is_visible()


def test_positions_hold_after_returns_nulls_and_characters_beyond_the_basic_plane(browser, hostile, tmp_path):
    words = "before <b>this</b>"
    start = hostile.comparison.documents[0].text.index(words)

    shown = _open(browser, report(hostile.comparison, hostile.readings, title="Attacked"), tmp_path)
    shown.page.goto(shown.page.url + f"#gaps?open=1:{start}-{start + len(words)}")

    sync_api.expect(shown.page.locator("#passages .columns mark")).to_have_text([words])


def test_an_injected_script_never_runs(browser, hostile, tmp_path):
    shown = _open(browser, report(hostile.comparison, hostile.readings, title="Attacked"), tmp_path)

    shown.page.goto(shown.page.url + "#read")

    assert shown.page.title() == "Attacked"
    assert "</script><script>document.title='owned'</script>" in shown.page.locator("#account-1 .text").inner_text()
    assert shown.faults == shown.fetched == []


def test_it_can_be_read_without_a_script(browser, contest, tmp_path):
    path = tmp_path / "report.html"
    path.write_text(report(contest.comparison, contest.readings, title="The Kestrel Dam"), encoding="utf-8")
    page = browser.new_context(java_script_enabled=False).new_page()

    page.goto(path.as_uri())

    assert page.locator("#gaps").is_visible()
    assert page.locator(".notes").first.is_visible()
    assert page.locator(".account").last.is_visible()


def test_on_a_telephone_no_table_but_the_matrix_and_the_axes_scrolls_sideways(opened):
    page = opened.page
    page.set_viewport_size({"width": 390, "height": 844})

    for view in ("overview", "wording", "sources", "timeline", "names", "forecasts", "gaps"):
        page.evaluate(f"location.hash = '{view}'")

        wide = "all => all.filter(at => at.scrollWidth > at.clientWidth).map(at => at.ariaLabel)"
        assert page.locator(f"#{view} .table .scroll").evaluate_all(wide) == [], view


def test_on_a_telephone_a_cell_stands_behind_the_name_of_its_column(opened):
    page = opened.page
    page.set_viewport_size({"width": 390, "height": 844})

    cell = page.locator(".scroll", has_text="The accounts").first.locator("td").nth(1)

    assert cell.evaluate("at => getComputedStyle(at, '::before').content") == '"Published"'


def test_on_a_telephone_a_cell_with_nothing_in_it_takes_no_line(opened):
    page = opened.page
    page.set_viewport_size({"width": 390, "height": 844})

    cell = page.locator(".scroll", has_text="The accounts").first.locator("td").nth(1)
    cell.evaluate("at => { at.innerHTML = '<span></span>' }")

    assert not cell.is_visible()


def test_on_a_narrow_screen_nothing_runs_off_the_side(opened):
    page = opened.page
    page.set_viewport_size({"width": 390, "height": 844})

    for view in ("overview", "read", "claims", "figures", "wording", "sources", "timeline", "names", "gaps"):
        page.evaluate(f"location.hash = '{view}'")

        assert page.evaluate("document.documentElement.scrollWidth") <= 390, view
