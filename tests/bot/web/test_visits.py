"""The cookie, and who may use it."""

import pytest
from starlette.requests import Request
from starlette.responses import Response

from bot.web.visits import COOKIE_SECONDS, Visits


def _request(*, scheme: str = "http", host: str = "chat.example", **headers: str) -> Request:
    named = {"host": host} | {name.replace("_", "-"): value for name, value in headers.items()}
    raw = [(name.encode(), value.encode()) for name, value in named.items()]
    return Request(
        {"type": "http", "method": "POST", "scheme": scheme, "path": "/", "headers": raw, "query_string": b""}
    )


def _cookie(visits: Visits, request: Request) -> str:
    response = Response()
    visits.keep(request, response, "t" * 43)
    return response.headers["set-cookie"]


def test_a_token_has_256_bits_and_is_never_the_same() -> None:
    tokens = {Visits().new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert {len(token) for token in tokens} == {43}  # 32 bytes as base64


def test_the_cookie_is_out_of_reach_for_scripts_and_other_sites() -> None:
    cookie = _cookie(Visits(), _request())
    assert cookie.startswith("bruecke=")
    for attribute in ("HttpOnly", "SameSite=strict", "Path=/", f"Max-Age={COOKIE_SECONDS}"):
        assert attribute in cookie
    assert "Secure" not in cookie
    assert "Domain" not in cookie


@pytest.mark.parametrize(
    ("visits", "request_"),
    [(Visits(), _request(scheme="https")), (Visits("https://chat.example"), _request())],
    ids=["https", "a proxy's https"],
)
def test_over_https_the_cookie_stays_there_and_with_this_host(visits: Visits, request_: Request) -> None:
    cookie = _cookie(visits, request_)
    assert cookie.startswith("__Host-bruecke=")
    assert "Secure" in cookie


@pytest.mark.parametrize("value", ["", "short", "t" * 44, "t" * 42 + "!", "t" * 42 + "ü"])
def test_a_malformed_cookie_is_none(value: str) -> None:
    assert Visits().token(_request(cookie=f"bruecke={value}")) is None


def test_a_cookie_is_read_back() -> None:
    assert Visits().token(_request(cookie=f"bruecke={'t' * 43}")) == "t" * 43


@pytest.mark.parametrize(
    ("headers", "own"),
    [
        ({}, True),  # no browser
        ({"origin": "http://chat.example"}, True),
        ({"origin": "https://town.example"}, True),  # the proxy's address
        ({"origin": "https://chat.example"}, False),
        ({"origin": "null"}, False),
        ({"sec_fetch_site": "same-origin"}, True),
        ({"sec_fetch_site": "same-site"}, False),
        ({"sec_fetch_site": "cross-site", "origin": "http://chat.example"}, False),
        ({"sec_fetch_site": "none"}, False),
    ],
    ids=str,
)
def test_only_our_own_page_is_ours(headers: dict[str, str], own: bool) -> None:
    assert Visits("https://town.example").own(_request(**headers)) is own


@pytest.mark.parametrize(
    ("headers", "opened"),
    [
        ({}, True),
        ({"sec_fetch_site": "same-origin"}, True),
        ({"sec_fetch_site": "none"}, True),
        ({"sec_fetch_site": "same-site"}, False),
        ({"sec_fetch_site": "cross-site"}, False),
        ({"origin": "https://example.org"}, False),
    ],
    ids=str,
)
def test_the_page_and_the_address_line_may_open_what_is_personal(headers: dict[str, str], opened: bool) -> None:
    assert Visits("https://town.example").opened(_request(**headers)) is opened


@pytest.mark.parametrize(
    ("headers", "elsewhere"),
    [
        ({}, False),
        ({"sec_fetch_site": "none"}, False),
        ({"sec_fetch_site": "same-site"}, False),
        ({"sec_fetch_site": "cross-site"}, True),
        ({"referer": "http://chat.example/"}, False),
        ({"referer": "https://siegburg.de/"}, True),
    ],
    ids=str,
)
def test_who_comes_by_a_link_on_another_site_is_known(headers: dict[str, str], elsewhere: bool) -> None:
    assert Visits().came_from_elsewhere(_request(**headers)) is elsewhere
