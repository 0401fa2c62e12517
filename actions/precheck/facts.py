"""What is known of a project: the facts of a pre-check, each of which may be missing. Pure.

The keys are those of a facts file (docs/contracts.md). What is missing is unknown, never a no.
"""

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from actions.knowledge.grants import OTHER, ApplicantKind, FormatName
from actions.knowledge.models import Format, Level
from actions.precheck.sums import Sum, sum_in

#: The longest text that a fact may hold, in characters.
LONGEST_TEXT = 500
#: No sum is as large, in euros.
_LARGEST = Decimal(10) ** 15

_PARTNER = (
    r"(nogent|boleslawiec|selcuk|orestiada|guarda|werder|zbarazh|wachbataillon|minensuchboot|other(:[^\x00-\x1f]*)?)"
)


def _one_as_list(value: Any) -> Any:
    return [value] if isinstance(value, str | int) and not isinstance(value, bool) else value


def _none_if_empty(value: Any) -> Any:
    """Nothing in the list says as little as no list."""
    value = _one_as_list(value)
    return None if isinstance(value, list | tuple) and not value else value


def _number_in_text(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.strip() in {"1", "2", "3", "4", "5"} else value


def _numbers_in_texts(value: Any) -> Any:
    value = _none_if_empty(value)
    return [_number_in_text(item) for item in value] if isinstance(value, list | tuple) else value


def _upper(value: Any) -> Any:
    value = _one_as_list(value)
    return [item.upper() if isinstance(item, str) else item for item in value] if isinstance(value, list) else value


def _money(value: Any) -> Any:
    """A number as an unmistakable text: "1.2" euros are "1.20", which no reading takes for thousands. Anything else that
    is no text stays what it is in words, and is unclear."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise ValueError("a sum is a number or a text")  # noqa: TRY004 - pydantic takes no TypeError
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    in_cents = number.is_finite() and abs(number) < _LARGEST and number == round(number, 2)
    return f"{number:.2f}" if in_cents else f"{number:E}"


Text = Annotated[str, Field(max_length=LONGEST_TEXT)]
Goal = Annotated[int, Field(ge=1, le=5, strict=True)]
Theme = Annotated[int, Field(ge=1, le=4, strict=True)] | Literal["other"]
Money = Annotated[Text | None, BeforeValidator(_money)]


class Facts(BaseModel):
    """Facts as they were said. Sums are the words in which they were given; `requested` and `total` read them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    applicant_kind: ApplicantKind | None = None
    applicant_in_siegburg: bool | None = None
    partners: Annotated[
        tuple[Annotated[str, Field(pattern=f"^{_PARTNER}$", max_length=120)], ...] | None,
        BeforeValidator(_none_if_empty),
    ] = None
    theme: Annotated[Theme | None, BeforeValidator(_number_in_text)] = None
    theme_deviation_reason: Text | None = None
    format: FormatName | None = None
    levels: Annotated[tuple[Level, ...] | None, BeforeValidator(_upper)] = None
    goals: Annotated[tuple[Goal, ...] | None, BeforeValidator(_numbers_in_texts)] = None
    requested_eur: Money = None
    total_cost_eur: Money = None
    new_official_partnership: bool | None = None
    start: Annotated[str | None, Field(pattern=r"^\d{4}(-\d\d){0,2}$", description="ISO, as exact as known")] = None
    people: Annotated[int | None, Field(ge=1, le=100_000)] = None

    @cached_property
    def requested(self) -> Sum | None:
        return sum_in(self.requested_eur)

    @cached_property
    def total(self) -> Sum | None:
        return sum_in(self.total_cost_eur)

    def changed(self, **changes: Any) -> "Facts":
        """These facts with others in their place.

        Raises:
            pydantic.ValidationError: a value is none of those allowed.
        """
        return Facts.model_validate({name: getattr(self, name) for name in self.model_fields_set} | changes)

    def as_json(self) -> dict[str, Any]:
        """What was said, as a facts file has it."""
        return self.model_dump(mode="json", exclude_none=True)


#: The facts that a condition may ask about.
CONDITION_FACTS = frozenset(
    {
        "applicant_kind", "applicant_in_siegburg", "partners", "theme", "theme_of_format", "format", "format_named",
        "levels", "goals", "requested_eur", "requested_sum", "several_applications", "new_official_partnership",
    }
)  # fmt: skip

Settled = Mapping[str, Any]


def settled(facts: Facts, formats: Mapping[str, Format]) -> Settled:
    """The facts as the rules see them: a format settles its theme and its levels where they were not said.

    Partners that are none of the town's are all "other"; `requested_sum` is exact, spread or unclear.
    """
    known = formats.get(facts.format or "")
    theme, levels = facts.theme, facts.levels
    if known is not None:
        theme = known.theme if theme is None else theme
        levels = known.levels if levels is None and known.levels else levels
    sum_ = facts.requested
    partners = facts.partners
    return MappingProxyType(
        {
            "applicant_kind": facts.applicant_kind,
            "applicant_in_siegburg": facts.applicant_in_siegburg,
            "partners": partners and tuple(OTHER if item.startswith(OTHER) else item for item in partners),
            "theme": theme,
            "theme_of_format": known.theme if known else None,
            "format": facts.format,
            "format_named": None if facts.format is None else facts.format != OTHER,
            "levels": levels,
            "goals": facts.goals,
            "requested_eur": sum_.euros if sum_ else None,
            "requested_sum": sum_.kind if sum_ else None,
            "several_applications": sum_.several if sum_ else None,
            "new_official_partnership": facts.new_official_partnership,
        }
    )
