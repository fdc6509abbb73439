"""A trained model in memory: all parts that a checkpoint folder holds, and the compressor."""

from dataclasses import dataclass
from typing import Any

from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import WuerstchenDiffNeXt
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from transformers import CLIPTextModel, CLIPTokenizer

from wurst_desktop.training.compressor import Compressor


@dataclass(frozen=True)
class TrainedModel:
    """The three stages with their text encoders and tokenizer, averaged weights, in evaluation mode.

    `cells` is the side of a Stage C latent at the model's own size.
    """

    vqgan: PaellaVQModel
    decoder: WuerstchenDiffNeXt
    text_encoder: CLIPTextModel
    prior: WuerstchenPrior
    prior_text_encoder: CLIPTextModel
    compressor: Compressor
    tokenizer: CLIPTokenizer
    cells: int

    def parts(self) -> dict[str, Any]:
        """The networks by the names of their folders."""
        return {
            "vqgan": self.vqgan,
            "decoder": self.decoder,
            "text_encoder": self.text_encoder,
            "prior_prior": self.prior,
            "prior_text_encoder": self.prior_text_encoder,
        }
