"""What goes with a finished LoRA: the texts in its file, and a model card beside it."""

from wurst_desktop.core.lora import LORA_BASE, LORA_WORDS
from wurst_desktop.training.lora.settings import LoraWish, title_words

_CARD = """\
# {name}

A LoRA of Stage C (the composition) for **{base}**, trained with Wurst Desktop.

- Write `{words}` in a prompt, and add the LoRA with a strength of about 1.
- Learnt from {pictures} pictures in {steps} steps of {batch}, rank {rank}, learning rate {rate:g}, seed {seed}.
- Beside each batch, {kept} other prompts were held to what the model drew before, so that all else stays as it was.
- The model's files: {fingerprint}

It fits this model only. Whoever made the pictures decides what may be done with it.

## Captions

{captions}
"""


def texts_of(wish: LoraWish) -> dict[str, str]:
    """What is written into the header of the file."""
    return {
        "format": "pt",
        LORA_WORDS: title_words(wish.examples),
        LORA_BASE: wish.card.title,
        "wurst.base_fingerprint": wish.card.ref.fingerprint,
    }


def model_card(wish: LoraWish, weights: int) -> str:
    """The model card, in Markdown; `weights` is the size of Stage C."""
    captions = dict.fromkeys(example.caption for example in wish.examples)
    return _CARD.format(
        name=wish.name,
        base=wish.card.title,
        words=title_words(wish.examples) or next(iter(captions)),
        pictures=len(wish.examples),
        steps=wish.steps,
        batch=wish.batch,
        rank=wish.rank,
        rate=wish.learning_rate(weights),
        seed=wish.seed,
        kept=wish.kept,
        fingerprint=wish.card.ref.fingerprint,
        captions="\n".join(f"- {caption}" for caption in captions),
    )
