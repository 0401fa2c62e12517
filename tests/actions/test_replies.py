"""actions/replies.py: what may be in a reply."""

from typing import Any

import pytest
from pydantic import ValidationError

from actions.replies import Document, Picture, Record, Reply
from tests.documents import REPORT


def test_a_reply_with_a_document_survives_its_way_as_json() -> None:
    reply = Reply(text="Fertig.", language="de", topic="precheck", document=REPORT)
    assert Reply.model_validate_json(reply.model_dump_json()) == reply


@pytest.mark.parametrize("name", ["a.pdf", "voranfrage-2026_0001.v2.pdf", "7.pdf"])
def test_a_plain_name_is_a_documents_name(name: str) -> None:
    assert Document.model_validate(REPORT.model_dump() | {"name": name}).name == name


@pytest.mark.parametrize(
    "name",
    ["", ".pdf", "../a.pdf", "a/b.pdf", "a.exe", "a.pdf.exe", 'a".pdf', "a.pdf\n", "a\r\nx: y.pdf", "A.pdf", "ä.pdf"],
    ids=repr,
)
def test_a_name_that_could_mean_more_is_none(name: str) -> None:
    with pytest.raises(ValidationError):
        Document.model_validate(REPORT.model_dump() | {"name": name})


@pytest.mark.parametrize(
    "change", [{"title": ""}, {"kind": "other"}, {"language": "xx"}, {"language": "xdey"}], ids=str
)
def test_what_is_no_document_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Document.model_validate(REPORT.model_dump() | change)


def test_a_picture_speaks_a_language_and_nothing_around_it() -> None:
    with pytest.raises(ValidationError):
        Picture(chart="states", language="xdey", alt="-")


def test_what_a_document_is_made_of_does_not_show_by_accident() -> None:
    assert "Geheimer Verein" not in f"{REPORT!r} {REPORT}"


INTEREST = {"role": "host_family", "town": "guarda", "year": None, "contact": "geheim@beispiel.de"}


def test_a_record_travels_with_its_reply() -> None:
    record = Record(kind="interest", reference="SB-7K3Q-9FXM", data=INTEREST)
    reply = Reply(text="Gut.", language="de", topic="internship_interest", record=record)
    assert Reply.model_validate_json(reply.model_dump_json()) == reply
    assert "geheim" not in f"{reply!r} {reply}"


@pytest.mark.parametrize(
    "change",
    [{"reference": "SB-7K3O-9FXM"}, {"reference": "sb-7k3q-9fxm"}, {"reference": "SB-7K3Q-9FXM\n"}, {"kind": "letter"},
     {"data": {}}, {"data": INTEREST | {"name": "x"}}, {"kind": "interest_forgotten"}],
    ids=str,
)  # fmt: skip
def test_what_is_no_record_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Record.model_validate({"kind": "interest", "reference": "SB-7K3Q-9FXM", "data": INTEREST} | change)
