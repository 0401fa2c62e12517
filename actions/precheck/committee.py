"""The written report to the committee: what office 01 agreed to below the threshold, as a table and as CSV. Pure."""

import csv
import datetime as dt
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import babel.dates
import babel.numbers

from actions.precheck.facts import Facts
from actions.precheck.pdf import Table
from actions.precheck.rules import Rule
from actions.precheck.wording import Wording
from translations.languages import locale_of

#: The rule whose threshold decides what is reported.
_RULE = "below-500-office-may-decide"
_COLUMNS = (
    "report_date", "document_reference", "report_applicant", "report_partners", "report_plan", "report_amount",
)  # fmt: skip
#: What a spreadsheet takes for a formula at the beginning of a cell, also behind spaces and in full width.
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")


@dataclass(frozen=True)
class Agreement:
    """One promise of money. `applicant` is the name that the office noted, if any."""

    on: dt.date
    reference: str
    applicant: str | None
    facts: Facts
    euros: Decimal


@dataclass(frozen=True)
class CommitteeReport:
    """What was agreed to from one day to another, both included; what is not below the threshold is left out."""

    wording: Wording
    agreements: tuple[Agreement, ...]
    first: dt.date
    last: dt.date
    language: str

    def table(self, *, made_on: dt.datetime) -> Table:
        """For `table_pdf`."""
        rows = tuple((self._day(item.on), *self._words(item), self._money(item.euros)) for item in self._reported)
        text = [self._text("report_period", **{"from": self.first, "to": self.last}), self._ground]
        return Table(
            language=self.language,
            title=self._text("report_title", threshold_eur=self._threshold),
            town="Kreisstadt Siegburg",
            texts=(*text, *(() if rows else (self._text("report_none"),))),
            columns=self._columns,
            right_aligned=frozenset({len(_COLUMNS) - 1}),
            rows=rows,
            totals=self._totals(self._money(self._sum)) if rows else None,
            notes=(self._guideline,),
            page=self._text("document_page"),
            made_on=made_on,
        )

    def csv(self) -> str:
        """For a spreadsheet: semicolons between, ISO days, sums as numbers of the language; below an empty line the notes.

        Text never begins as a formula does: such a cell gets an apostrophe in front.
        """
        reported = self._reported
        rows: list[Sequence[str]] = [self._columns]
        rows += [(item.on.isoformat(), *self._words(item), self._number(item.euros)) for item in reported]
        rows += [self._totals(self._number(self._sum))] if reported else [(self._text("report_none"),)]
        period = self._text("report_period", **{"from": self.first, "to": self.last})
        rows += [(), (period,), (self._ground,), (self._guideline,)]
        file = io.StringIO()
        csv.writer(file, delimiter=";", lineterminator="\r\n").writerows(
            [_defused(cell) for cell in row] for row in rows
        )
        return file.getvalue()

    # -- what is reported -------------------------------------------------------------------------------------------

    @property
    def _reported(self) -> list[Agreement]:
        within = (item for item in self.agreements if self.first <= item.on <= self.last)
        return sorted(
            (item for item in within if item.euros < self._threshold), key=lambda item: (item.on, item.reference)
        )

    @property
    def _sum(self) -> Decimal:
        return sum((item.euros for item in self._reported), Decimal(0))

    @property
    def _rule(self) -> Rule:
        return next(rule for rule in self.wording.book.rules if rule.id == _RULE)

    @property
    def _threshold(self) -> Decimal:
        return Decimal(str(self._rule.facts["threshold_eur"]))

    # -- words ------------------------------------------------------------------------------------------------------

    @property
    def _columns(self) -> tuple[str, ...]:
        return tuple(self._text(key) for key in _COLUMNS)

    @property
    def _ground(self) -> str:
        return self._text("report_ground", threshold_eur=self._threshold)

    @property
    def _guideline(self) -> str:
        return self._text("report_guideline", reported=self._rule.facts["reported"])

    def _words(self, item: Agreement) -> tuple[str, str, str, str]:
        applicant = item.applicant or self._fact("applicant_kind", item.facts)
        return item.reference, applicant, self._fact("partners", item.facts), self._fact("format", item.facts)

    def _fact(self, name: str, facts: Facts) -> str:
        value = getattr(facts, name)
        if value is None:
            return self._text("fact_not_said")
        return self.wording.worded(name, value, facts, self.language)

    def _totals(self, total: str) -> tuple[str, ...]:
        count = len(self._reported)
        return (self._text("report_total", count=count), *("" for _ in _COLUMNS[2:]), total)

    def _day(self, day: dt.date) -> str:
        return babel.dates.format_date(day, "medium", locale=locale_of(self.language))

    def _money(self, euros: Decimal) -> str:
        return babel.numbers.format_currency(euros, "EUR", locale=locale_of(self.language))

    def _number(self, euros: Decimal) -> str:
        return babel.numbers.format_decimal(euros, "0.00", locale=locale_of(self.language))

    def _text(self, key: str, /, **arguments: object) -> str:
        return self.wording.text(self.language, key, **arguments)


def _defused(cell: str) -> str:
    cell = " ".join(cell.split())
    return f"'{cell}" if _FORMULA.match(cell) else cell
