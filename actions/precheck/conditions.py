"""The verbs of the rules: a closed set, each a frozen model with one `decide`. Pure.

`decide` answers True, False or None (unknown), as Kleene's logic has it: what was not said decides nothing, unless the rest
decides it anyway. There are no expressions and no names of functions in the data.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Discriminator, Field, Tag

from actions.precheck.facts import CONDITION_FACTS

#: The facts as the rules see them (actions.precheck.facts.settled), and `in_line` once the outcome is known.
Values = Mapping[str, Any]


def _known_fact(name: str) -> str:
    if name not in CONDITION_FACTS:
        raise ValueError(f"no fact {name}; there are {', '.join(sorted(CONDITION_FACTS))}")
    return name


Fact = Annotated[str, AfterValidator(_known_fact)]


class _Verb(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    def decide(self, values: Values) -> bool | None:
        raise NotImplementedError

    def facts(self) -> Iterable[str]:
        """The facts that it asks about."""
        return ()

    def after_the_outcome(self) -> bool:
        """Whether it asks about the outcome, so that it can be decided only then."""
        return False


class _OfFact(_Verb):
    fact: Fact

    def facts(self) -> Iterable[str]:
        yield self.fact


class Is(_OfFact):
    is_: bool | int | str = Field(alias="is")

    def decide(self, values: Values) -> bool | None:
        value = values[self.fact]
        return None if value is None else bool(value == self.is_)


class OneOf(_OfFact):
    one_of: tuple[int | str, ...]

    def decide(self, values: Values) -> bool | None:
        value = values[self.fact]
        return None if value is None else value in self.one_of


class Below(_OfFact):
    """Strictly: 500 is not below 500."""

    below: Decimal

    def decide(self, values: Values) -> bool | None:
        value = values[self.fact]
        return None if value is None else bool(value < self.below)


class AtLeast(_OfFact):
    at_least: Decimal

    def decide(self, values: Values) -> bool | None:
        value = values[self.fact]
        return None if value is None else bool(value >= self.at_least)


class IncludesAny(_OfFact):
    includes_any: tuple[int | str, ...]

    def decide(self, values: Values) -> bool | None:
        value = values[self.fact]
        return None if value is None else any(item in self.includes_any for item in value)


class IncludesOnly(_OfFact):
    """At least one, and no others."""

    includes_only: tuple[int | str, ...]

    def decide(self, values: Values) -> bool | None:
        value = values[self.fact]
        return None if value is None else bool(value) and all(item in self.includes_only for item in value)


class NotEmpty(_OfFact):
    not_empty: Literal[True]

    def decide(self, values: Values) -> bool | None:
        value = values[self.fact]
        return None if value is None else bool(value)


class Stated(_OfFact):
    """Whether the fact was said at all; the one verb that never answers unknown about a fact."""

    stated: bool

    def decide(self, values: Values) -> bool | None:
        return (values[self.fact] is not None) == self.stated


class InLine(_Verb):
    """As it stands: an unclear outcome is not (yet) in line."""

    verdict: Literal["in_line_with_strategy"]

    def decide(self, values: Values) -> bool | None:
        return bool(values["in_line"])

    def after_the_outcome(self) -> bool:
        return True


class Always(_Verb):
    always: bool

    def decide(self, values: Values) -> bool | None:
        return self.always


class AllOf(_Verb):
    all_of: "tuple[Condition, ...]" = Field(min_length=1)

    def decide(self, values: Values) -> bool | None:
        answers = [condition.decide(values) for condition in self.all_of]
        return False if False in answers else None if None in answers else True

    def facts(self) -> Iterable[str]:
        return (fact for condition in self.all_of for fact in condition.facts())

    def after_the_outcome(self) -> bool:
        return any(condition.after_the_outcome() for condition in self.all_of)


class AnyOf(_Verb):
    any_of: "tuple[Condition, ...]" = Field(min_length=1)

    def decide(self, values: Values) -> bool | None:
        answers = [condition.decide(values) for condition in self.any_of]
        return True if True in answers else None if None in answers else False

    def facts(self) -> Iterable[str]:
        return (fact for condition in self.any_of for fact in condition.facts())

    def after_the_outcome(self) -> bool:
        return any(condition.after_the_outcome() for condition in self.any_of)


class Not(_Verb):
    not_: "Condition" = Field(alias="not")

    def decide(self, values: Values) -> bool | None:
        answer = self.not_.decide(values)
        return None if answer is None else not answer

    def facts(self) -> Iterable[str]:
        return self.not_.facts()

    def after_the_outcome(self) -> bool:
        return self.not_.after_the_outcome()


_VERBS = (
    "is", "one_of", "below", "at_least", "includes_any", "includes_only", "not_empty", "stated", "verdict", "always",
    "all_of", "any_of", "not",
)  # fmt: skip


def _verb(data: Any) -> str | None:
    """The verb of a condition, so that a typo gives one error that lists the verbs, not one for each of them."""
    return next((verb for verb in _VERBS if verb in data), None) if isinstance(data, dict) else None


Condition = Annotated[
    Annotated[Is, Tag("is")]
    | Annotated[OneOf, Tag("one_of")]
    | Annotated[Below, Tag("below")]
    | Annotated[AtLeast, Tag("at_least")]
    | Annotated[IncludesAny, Tag("includes_any")]
    | Annotated[IncludesOnly, Tag("includes_only")]
    | Annotated[NotEmpty, Tag("not_empty")]
    | Annotated[Stated, Tag("stated")]
    | Annotated[InLine, Tag("verdict")]
    | Annotated[Always, Tag("always")]
    | Annotated[AllOf, Tag("all_of")]
    | Annotated[AnyOf, Tag("any_of")]
    | Annotated[Not, Tag("not")],
    Discriminator(_verb, custom_error_type="verb", custom_error_message=f"no verb; there are {', '.join(_VERBS)}"),
]
for model in (AllOf, AnyOf, Not):
    model.model_rebuild()
