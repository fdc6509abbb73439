"""What an artist calls the fields of a request, and what is said of values that they can't have."""

from math import isfinite, isnan
from typing import assert_never

from wurst_desktop.core.errors import FieldsClash, ListMissing, NotOffered, OutOfRange, PromptRefused, SizeRefused
from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.core.sizes import LARGEST_SIDE, SMALLEST_SIDE, Size
from wurst_desktop.ui.language import tr, translated
from wurst_desktop.ui.number_words import decimal
from wurst_desktop.ui.phrases import clause, one_of

FieldAmiss = OutOfRange | NotOffered | SizeRefused | PromptRefused | ListMissing | FieldsClash

_EXCERPT = 24
_FIELDS = {
    "count": tr("How many", "a field, at the start of a sentence"),
    "seed": tr("The composition seed", "a field, at the start of a sentence"),
    "decoder_seed": tr("The texture seed", "a field, at the start of a sentence"),
    "prior_steps": tr("Composition steps", "a field, at the start of a sentence"),
    "prior_guidance": tr("Composition guidance", "a field, at the start of a sentence"),
    "decoder_steps": tr("Texture steps", "a field, at the start of a sentence"),
    "decoder_guidance": tr("Texture guidance", "a field, at the start of a sentence"),
    "prompt": tr("The prompt", "a field, at the start of a sentence"),
    "negative_prompt": tr('The text under "without"', "a field, at the start of a sentence"),
    "noise": tr("Chance", "a field, at the start of a sentence"),
    "sizing": tr("A size in steps of 64", "a field, at the start of a sentence"),
    "rolls": tr("Another seed for one half only", "a field, at the start of a sentence"),
    "variation_seed": tr("The variation seed", "a field, at the start of a sentence"),
    "variation_strength": tr("The variation", "a field, at the start of a sentence"),
    "loras": tr("The strength of a LoRA", "a field, at the start of a sentence"),
    "start": tr("A start from a kept composition", "a field, at the start of a sentence"),
    "share": tr("The share of the second picture", "a field, at the start of a sentence"),
    "strength": tr("The strength", "a field, at the start of a sentence"),
    "parents": tr("The number of pictures to start from", "a field, at the start of a sentence"),
    "cells": tr("The number of pictures in a sweep", "a field, at the start of a sentence"),
    "axes": tr("The number of directions of a sweep", "a field, at the start of a sentence"),
    "schedule": tr("Schedule", "a field, at the start of a sentence"),
    "syntax": tr("Syntax", "a field, at the start of a sentence"),
    "long_prompts": tr("Long prompts", "a field, at the start of a sentence"),
    "mode": tr("Mode", "a field, at the start of a sentence"),
    "size": tr("Size", "a field, at the start of a sentence"),
    "model": tr("Model", "a field, at the start of a sentence"),
    "device": tr("Device", "a field, at the start of a sentence"),
    "residency": tr("Residency", "a field, at the start of a sentence"),
    "style": tr("Style", "a field, at the start of a sentence"),
    "words": tr("Words", "a field, at the start of a sentence"),
    "format": tr("Format", "a field, at the start of a sentence"),
    "quality": tr("Quality", "a field, at the start of a sentence"),
    "longest_side": tr("Longest side", "a field, at the start of a sentence"),
    "name_pattern": tr("Name pattern", "a field, at the start of a sentence"),
}
_CLASHES = {
    "noise": tr('{wanted} can\'t be had while chance is "{value}". Change one of the two.'),
    "loras": tr("{wanted} can't be had while no LoRA is chosen. Choose one first, under More."),
    "start": tr("{wanted} can't be had without a composition to start from. Choose a picture to start from first."),
}
"""By the field whose value leaves no place for what is wanted."""


def field_name(field: str) -> str:
    """What an artist calls a field of the request, at the start of a sentence."""
    return _FIELDS.get(field, field.replace("_", " ").capitalize())


def field_amiss(error: FieldAmiss) -> str:
    """What is wrong with a value that a field was given, and what it can be."""
    match error:
        case OutOfRange(field, value, smallest, largest):
            nearest = smallest if isnan(value) else min(max(value, smallest), largest)
            return tr("{field} can be {smallest} to {largest}, and {value} lies outside. {nearest}?").format(
                field=field_name(field),
                smallest=_number(smallest),
                largest=_number(largest),
                value=_number(value),
                nearest=_number(nearest),
            )
        case NotOffered(field, value, offered):
            if not offered:
                text = tr('{field} can\'t be "{value}". There is nothing to choose from.')
                return text.format(field=field_name(field), value=value)
            return tr('{field} can\'t be "{value}". There is {offered}.').format(
                field=field_name(field), value=value, offered=one_of([translated(each) for each in offered])
            )
        case SizeRefused():
            return _size_refused(error)
        case PromptRefused():
            return _prompt_refused(error)
        case ListMissing(name):
            return _list_missing(name)
        case FieldsClash(field, value, other):
            return _CLASHES[field].format(wanted=field_name(other), value=value)
        case _:
            assert_never(error)


def _size_refused(error: SizeRefused) -> str:
    sides = (error.width, error.height)
    if all(SMALLEST_SIDE <= side <= LARGEST_SIDE for side in sides):
        text = tr("{size} can't be drawn: sides go in steps of {step}. {nearest}?")
    else:
        text = tr("{size} can't be drawn: sides go from {smallest} to {largest} in steps of {step}. {nearest}?")
    return text.format(
        size=Size(*sides),
        smallest=SMALLEST_SIDE,
        largest=LARGEST_SIDE,
        step=error.step,
        nearest=one_of([str(Size(*size)) for size in error.nearest]),
    )


def _prompt_refused(error: PromptRefused) -> str:
    place = len(error.text) if error.position is None else error.position
    if error.position is None:
        text = tr(
            "{field} can't be understood: {reason}. "
            "Change it there, or turn weights off: under More, or by --syntax {plain}."
        )
    elif place >= len(error.text):
        text = tr(
            "{field} can't be understood at its end: {reason}. "
            "Change it there, or turn weights off: under More, or by --syntax {plain}."
        )
    else:
        text = tr(
            '{field} can\'t be understood at "{excerpt}": {reason}. '
            "Change it there, or turn weights off: under More, or by --syntax {plain}."
        )
    excerpt = error.text[place : place + _EXCERPT]
    field, reason = field_name(error.field), clause(error.reason)
    return text.format(field=field, excerpt=excerpt, reason=reason, plain=PromptSyntax.PLAIN)


def _list_missing(name: str) -> str:
    wanted = f"__{name}__"
    if set(name) & set("*?"):
        text = tr("No list of words fits {wanted}. Put one into the wildcards folder, or write it otherwise.")
        return text.format(wanted=wanted)
    return tr(
        "There is no list of words for {wanted}. Make {name}.txt in the wildcards folder, or write it otherwise."
    ).format(wanted=wanted, name=name)


def _number(value: float) -> str:
    # A seed isn't read as a quantity.
    if isfinite(value) and value == int(value):
        return str(int(value))
    return decimal(value) if isfinite(value) else str(value)
