"""Reads a prompt in its syntax: what each text encoder is to be given."""

import math
import re
from dataclasses import dataclass
from typing import assert_never

from pyparsing import ParseBaseException, ParserElement

from wurst_desktop.core.compel_grammar import LARGEST_COMPEL_WEIGHT
from wurst_desktop.core.errors import PromptRefused
from wurst_desktop.core.lora import NOT_IN_PROMPTS
from wurst_desktop.core.marking import filled, marked
from wurst_desktop.core.prompt import a1111_fragments, joined_text
from wurst_desktop.core.prompt_spans import lora_faults, read_spans
from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.engine.compel_names import Blend, Conjunction, FlattenedPrompt, Fragment, PromptParser

_COMMA = re.compile(r",(\S)")
"""Where Compel's parser puts a space of its own before it starts to count characters."""

# Without its cache the parser needs four times as long for each further level of brackets: 8 s for six of them.
ParserElement.enable_packrat(cache_size_limit=None)


@dataclass(frozen=True)
class Script:
    """A prompt as it was understood: `plain` is free of syntax, `weighted` goes to Compel; None takes it literally."""

    plain: str
    weighted: Conjunction | None


def read_prompt(field: str, text: str, syntax: PromptSyntax) -> Script:
    """Understand `text` of the request's `field`. Raises `PromptRefused`."""
    match syntax:
        case PromptSyntax.PLAIN:
            return Script(text, None)
        case PromptSyntax.A1111:
            _refuse_loras(field, text)
            pieces = a1111_fragments(text)
            return Script(joined_text(pieces), _conjunction([(piece.text, piece.weight) for piece in pieces]))
        case PromptSyntax.COMPEL:
            _refuse_loras(field, text)
            return _Refusal(field, text).read()
        case _:
            assert_never(syntax)


def _refuse_loras(field: str, text: str) -> None:
    for fault in lora_faults(text):
        raise PromptRefused(field, text, fault.reason, fault.start)


@dataclass(frozen=True)
class _Refusal:
    """Reads Compel's own syntax, and knows what to name when it can't be drawn."""

    field: str
    text: str

    def read(self) -> Script:
        parsed = self._parsed()
        if parsed.lora_weights:
            raise self._because(NOT_IN_PROMPTS)
        prompts = [self._checked(prompt) for prompt in parsed.prompts]
        if not prompts:
            return Script("", _conjunction([]))
        for weight in parsed.weights:
            self._check_weight(weight)
        return Script(_loudest(prompts, parsed.weights), Conjunction(prompts, parsed.weights))

    def _parsed(self) -> Conjunction:
        try:
            return PromptParser().parse_conjunction(self.text)
        except ParseBaseException as error:
            raise self._because(marked("the syntax can't be read from here on"), self._position(error.loc)) from error
        except PromptParser.ParsingException as error:
            raise self._because(str(error)) from error
        except (ValueError, TypeError) as error:
            # Compel takes what stands in the brackets of .blend() or .swap() for numbers without a look.
            raise self._because(marked("the weights in brackets have to be numbers")) from error
        except RecursionError as error:
            raise self._because(marked("brackets are nested too deeply")) from error

    def _checked(self, prompt: FlattenedPrompt | Blend) -> FlattenedPrompt | Blend:
        if isinstance(prompt, FlattenedPrompt):
            return self._flat(prompt)
        for weight in prompt.weights:
            if not abs(weight) <= LARGEST_COMPEL_WEIGHT:
                raise self._because(filled(marked("a blend can't weigh {weight}"), weight=f"{weight:g}"))
        if prompt.normalize_weights and abs(math.fsum(prompt.weights)) < 1 / LARGEST_COMPEL_WEIGHT:
            raise self._because(marked("the weights of a blend cancel out"))
        return Blend([self._flat(each) for each in prompt.prompts], prompt.weights, prompt.normalize_weights)

    def _flat(self, prompt: FlattenedPrompt) -> FlattenedPrompt:
        if prompt.wants_cross_attention_control:
            raise self._because(marked(".swap() edits a picture, which this model can't do"))
        for fragment in prompt.children:
            # Nothing weighs nothing, whatever number stands behind its quotation marks.
            if fragment.text.strip():
                self._check_weight(fragment.weight)
        return _flattened([(fragment.text, fragment.weight) for fragment in prompt.children])

    def _check_weight(self, weight: float) -> None:
        if not 0 <= weight <= LARGEST_COMPEL_WEIGHT:
            reason = marked("a weight can't be {weight}; it has to lie within 0 and {largest}")
            raise self._because(filled(reason, weight=f"{weight:g}", largest=f"{LARGEST_COMPEL_WEIGHT:g}"))

    def _because(self, reason: str, position: int | None = None) -> PromptRefused:
        if position is None:
            # Compel doesn't say where; the reading that the window colours by does.
            fault = read_spans(self.text, PromptSyntax.COMPEL).refusal
            position = None if fault is None else fault.start
        return PromptRefused(self.field, self.text, reason, position)

    def _position(self, location: int) -> int:
        """Where `location` of the text with spaces after its commas lies in the text as it was typed."""
        spaces = [match.start() + 1 + number for number, match in enumerate(_COMMA.finditer(self.text))]
        return location - sum(space < location for space in spaces)


def _loudest(prompts: list[FlattenedPrompt | Blend], weights: list[float]) -> str:
    """The plain text of the prompt that weighs most: Stage B takes only one."""
    prompt = prompts[max(range(len(prompts)), key=weights.__getitem__)]
    if isinstance(prompt, Blend):
        return _loudest(prompt.prompts, prompt.weights)
    return " ".join(fragment.text for fragment in prompt.children).strip()


def _conjunction(pieces: list[tuple[str, float]]) -> Conjunction:
    return Conjunction([_flattened(pieces)])


def _flattened(pieces: list[tuple[str, float]]) -> FlattenedPrompt:
    """Compel's own form; an empty piece would break its arithmetic, so only a wholly empty prompt keeps one."""
    kept = [(text, weight) for text, weight in pieces if text.strip()] or [("", 1.0)]
    return FlattenedPrompt([Fragment(text, weight) for text, weight in kept])
