"""From typed prompts to final ones."""

from collections.abc import Sequence
from dataclasses import replace

from wurst_desktop.core.drawing import final_requests, is_final
from wurst_desktop.core.request import GenerationRequest, PromptSyntax, Rolls
from wurst_desktop.core.styles import Style

NOIR = Style("Noir", "{prompt}, film noir", "colour")


class Numbered:
    """Puts the seed in the place of each choice."""

    def names(self) -> Sequence[str]:
        return ("animal",)

    def draw(self, field: str, text: str, seed: int) -> str:
        return text.replace("{a|b}", f"{field} {seed}")


def finals(request: GenerationRequest) -> tuple[GenerationRequest, ...]:
    return final_requests(request, [NOIR], Numbered())


def test_a_prompt_that_says_all_stays_one_request() -> None:
    request = GenerationRequest("a fox", count=4)
    assert is_final(request)
    assert finals(request) == (request,)
    assert is_final(GenerationRequest("{a|b}", syntax=PromptSyntax.PLAIN))


def test_each_image_is_drawn_from_its_own_seed() -> None:
    request = GenerationRequest("x {a|b}", "{a|b} y", count=2, seed=7)
    typed = GenerationRequest("", raw_prompt="x {a|b}", raw_negative_prompt="{a|b} y")
    assert finals(request) == tuple(
        replace(typed, prompt=f"x prompt {seed}", negative_prompt=f"negative_prompt {seed} y", seed=seed)
        for seed in (7, 8)
    )
    assert finals(request)[1] == finals(request.image(1))[0]


def test_pictures_of_one_composition_have_words_of_their_own() -> None:
    images = finals(GenerationRequest("x {a|b}", count=2, seed=7, decoder_seed=40, rolls=Rolls.TEXTURE))
    assert [(image.prompt, image.seed, image.texture_seed) for image in images] == [
        ("x prompt 40", 7, 40),
        ("x prompt 41", 7, 41),
    ]


def test_a_style_is_put_around_and_what_was_typed_is_kept() -> None:
    (final,) = finals(GenerationRequest("a fox", style="Noir", count=3))
    assert (final.prompt, final.negative_prompt, final.count) == ("a fox, film noir", "colour", 3)
    assert (final.raw_prompt, final.style) == ("a fox", "Noir")


def test_what_was_drawn_once_is_never_styled_twice() -> None:
    (final,) = finals(GenerationRequest("a fox", style="Noir"))
    assert finals(final) == (final,)
