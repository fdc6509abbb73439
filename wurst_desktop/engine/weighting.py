"""Words to numbers: a text encoder's hidden states, with the weights that the artist gave to words."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from transformers import CLIPTokenizer

from wurst_desktop.engine.compel_names import Compel
from wurst_desktop.engine.prompts import Script


@dataclass(frozen=True)
class TextEncoder:
    """A CLIP text encoder with its tokenizer, on `device`, in `dtype` (which a streamed network can't tell itself)."""

    tokenizer: CLIPTokenizer
    network: nn.Module
    device: torch.device
    dtype: torch.dtype

    def literal(self, text: str) -> Tensor:
        """[1, 77, hidden]: `text` as the stock pipelines encode it, padded with masked rows, cut after 77 tokens."""
        tokens = self.tokenizer(
            text,
            padding="max_length",
            max_length=self.tokenizer.model_max_length,
            truncation=True,
            return_tensors="pt",
        )
        return self._hidden(tokens.input_ids.to(self.device), tokens.attention_mask.to(self.device))

    def weighted(self, *scripts: Script, is_cut: bool = False) -> list[Tensor]:
        """[1, 77 * n, hidden] for each of `scripts`, all of one length; n > 1 where a prompt is long and not `is_cut`.

        A script to be taken literally is encoded as `literal` does; so is, to the bit, one without any weights.
        """
        compel = self._compel(is_cut=is_cut)
        encoded = [self._encoded(compel, script) for script in scripts]
        padded: list[Tensor] = compel.pad_conditioning_tensors_to_same_length(encoded)
        return padded

    def _encoded(self, compel: Compel, script: Script) -> Tensor:
        if script.weighted is None:
            return self.literal(script.plain)
        conditioning, _options = compel.build_conditioning_tensor_for_conjunction(script.weighted)
        if not isinstance(conditioning, Tensor):
            raise TypeError(type(conditioning))
        return conditioning

    def _compel(self, *, is_cut: bool) -> Compel:
        """Compel as Würstchen needs it: padding is masked, and emptiness is what the pipelines encode for ""."""
        compel = Compel(
            tokenizer=self.tokenizer,
            text_encoder=_Encoder(self),
            padding_attention_mask_value=0,
            truncate_long_prompts=is_cut,
            device=str(self.device),
        )
        # Compel would encode emptiness without a mask, and so pull all weighted words towards a wrong place.
        compel.conditioning_provider._empty_z = self.literal("")  # noqa: SLF001
        return compel

    def _hidden(self, tokens: Tensor, mask: Tensor) -> Tensor:
        states = self.network(tokens, attention_mask=mask).last_hidden_state
        if not isinstance(states, Tensor):
            raise TypeError(type(states))
        return states


@dataclass(frozen=True)
class _Encoder:
    """What Compel asks of a text encoder."""

    encoder: TextEncoder

    @property
    def device(self) -> torch.device:
        return self.encoder.device

    @property
    def dtype(self) -> torch.dtype:
        return self.encoder.dtype

    def __call__(self, tokens: Tensor, attention_mask: Tensor, **options: bool) -> object:
        return self.encoder.network(tokens, attention_mask=attention_mask, **options)
