"""Stage A: trains the VQGAN, between pixels and 4-channel latents at a quarter of the side."""

import numpy as np
import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from wurst_desktop.training.config import MiniConfig
from wurst_desktop.training.device import Rows, mixed_precision, place
from wurst_desktop.training.pool import Pool
from wurst_desktop.training.randomness import generator, indices

_STREAM = "stage-a"
_CALIBRATION_PICTURES = 64


def new_vqgan(config: MiniConfig) -> PaellaVQModel:
    """A fresh VQGAN whose residual blocks are awake (upstream starts their gammas at zero, that is as the identity)."""
    torch.manual_seed(config.seed)
    stage = config.stage_a
    model: PaellaVQModel = PaellaVQModel(
        embed_dim=stage.embed_dim,
        bottleneck_blocks=stage.bottleneck_blocks,
        num_vq_embeddings=stage.codes,
        scale_factor=1.0,
    )
    for name, parameter in model.named_parameters():
        if name.endswith("gammas"):
            parameter.data[[2, 5]] = 0.3
    lay_channels_last(model)
    return model


def lay_channels_last(module: nn.Module) -> None:
    """Lay the weights out as the convolutions of a processor like them best."""
    for parameter in module.parameters():
        if parameter.dim() == 4:
            parameter.data = parameter.data.contiguous(memory_format=torch.channels_last)


def as_batch(pixels: NDArray[np.uint8]) -> Tensor:
    """uint8 n x h x w x 3 -> float n x 3 x h x w in 0..1, channels last."""
    return as_pictures(torch.from_numpy(np.array(pixels)))


def as_pictures(pixels: Tensor) -> Tensor:
    """uint8 n x h x w x 3 -> float n x 3 x h x w in 0..1, channels last, on the same device."""
    return pixels.permute(0, 3, 1, 2).float().div_(255)


class StageALesson:
    """Reconstruct crops, from clean, noisy and (later on) quantised latents."""

    def __init__(self, config: MiniConfig, pool: Pool) -> None:
        self._config = config
        self._pool = pool
        self._pictures = Rows(pool.pictures, config.device)
        self.model = new_vqgan(config)
        self._calibrate()
        place(self.model, config.device)

    @property
    def batch(self) -> int:
        return self._config.stage_a.batch

    @property
    def modules(self) -> nn.Module:
        return self.model

    def loss(self, step: int) -> Tensor:
        stage = self._config.stage_a
        device = self._config.device
        random = generator(self._config.seed, _STREAM, step, device)
        crops = self._crops(step, random)
        if step == int(stage.quantise_from * stage.steps):
            self._place_codes(crops)
        with mixed_precision(device):
            latents = self.model.encode(crops).latents
        quantised = step >= stage.quantise_from * stage.steps and step % 100 < stage.quantised_share * 100
        extra = torch.zeros((), device=device)
        if quantised:
            latents, extra, _ = self.model.vquantizer(latents.float())
        else:
            strength = torch.rand(len(crops), 1, 1, 1, generator=random, device=device) * stage.latent_noise
            latents = latents + torch.randn(latents.shape, generator=random, device=device) * strength
        with mixed_precision(device):
            drawn = self.model.decode(latents).sample.float()
        return functional.mse_loss(drawn, crops) + 0.1 * functional.l1_loss(drawn, crops) + 0.02 * extra

    def _crops(self, step: int, random: torch.Generator) -> Tensor:
        stage, side = self._config.stage_a, self._config.data.side
        pictures = self._pictures[indices(self._config.seed, _STREAM, step, stage.batch, len(self._pool))]
        places = (side - stage.crop) // 4 + 1
        corners = torch.randint(0, places, (2, stage.batch, 1), generator=random, device=random.device) * 4
        rows, columns = corners + torch.arange(stage.crop, device=random.device)
        each = torch.arange(stage.batch, device=random.device)
        return as_pictures(pictures[each[:, None, None], rows[:, :, None], columns[:, None, :]])

    def _calibrate(self) -> None:
        """Fix the latents' normalisation from many pictures: statistics of small batches erase absolute colour."""
        *blocks, last = self.model.down_blocks
        assert isinstance(last, nn.Sequential)
        projection, norm = last
        assert isinstance(norm, nn.BatchNorm2d)
        assert norm.running_mean is not None
        assert norm.running_var is not None
        with torch.no_grad():
            h = self.model.in_block(as_batch(self._pool.pictures[: min(_CALIBRATION_PICTURES, len(self._pool))]))
            for block in (*blocks, projection):
                h = block(h)
            norm.running_mean.copy_(h.mean((0, 2, 3)))
            norm.running_var.copy_(h.var((0, 2, 3)))
        norm.eval()

    def _place_codes(self, crops: Tensor) -> None:
        """Put the codebook where the encoder's latents are: from its tiny uniform start it never recovers."""
        with torch.no_grad():
            latents = self.model.encode(crops).latents.permute(0, 2, 3, 1).reshape(-1, 4)
            codes = self.model.vquantizer.embedding.weight
            spread = torch.linspace(0, len(latents) - 1, len(codes), device=latents.device).long()
            codes.copy_(latents[spread])
