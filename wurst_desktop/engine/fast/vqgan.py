"""Stage A in strips: it looks only at neighbouring pixels, so a picture flows through it a few rows at a time."""

from typing import cast

import torch
from diffusers.models.autoencoders.vae import DecoderOutput
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import MixingResidualBlock, PaellaVQModel
from torch import Tensor, nn

from wurst_desktop.engine.fast.pulse import Pulse
from wurst_desktop.engine.fast.rows import Scratch, rows_of
from wurst_desktop.engine.fast.standing import standing
from wurst_desktop.engine.fast.strips import Strips, cut, doubled, each, mixed


class FastVqgan(PaellaVQModel):
    """A Stage A network that says the same in less time and memory; made of a loaded one by `accelerate_vqgan`."""

    pulse: Pulse

    def begin(self) -> None:
        """Take up the work."""
        self.pulse = Pulse()

    def decode(
        self,
        h: Tensor,
        force_not_quantize: bool = True,
        return_dict: bool = True,
    ) -> DecoderOutput | tuple[Tensor]:
        """The picture [B, 3, 4 H, 4 W] (about 0 .. 1) of Stage B latents `h` [B, 4, H, W].

        Equal to the plain network's answer to rounding; where `standing` says so, or where the latents are to be
        quantised, the plain network answers itself. Of the inner layers, whose values take 2.1 GB for a picture of
        1024 x 1024, only a few rows each are there at a time.
        """
        if not force_not_quantize or standing(self, h) is None:
            plain: DecoderOutput | tuple[Tensor] = super().decode(h, force_not_quantize, return_dict)
            return plain
        picture = torch.stack([self._one(h[at : at + 1]) for at in range(len(h))])
        return DecoderOutput(sample=picture) if return_dict else (picture,)

    def _one(self, latent: Tensor) -> Tensor:
        """The picture [3, 4 H, 4 W] of one latent [1, 4, H, W]."""
        scratch = Scratch(latent)
        strips = cut(rows_of(latent))
        for layer in self.up_blocks:
            strips = self._through(strips, layer, scratch)
        return torch.cat(list(each(strips, self.out_block))).permute(2, 0, 1).contiguous()

    def _through(self, strips: Strips, layer: nn.Module, scratch: Scratch) -> Strips:
        match layer:
            case MixingResidualBlock():
                return mixed(strips, layer, scratch, self.pulse)
            case nn.ConvTranspose2d():
                return doubled(strips, layer)
            case _:
                return each(strips, layer)


def accelerate_vqgan(network: PaellaVQModel) -> FastVqgan:
    """Make a FastVqgan of the loaded `network`, in place; its weights stay where they are and decide as before."""
    network.__class__ = FastVqgan
    swap = cast("FastVqgan", network)
    swap.begin()
    return swap
