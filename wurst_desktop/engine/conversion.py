"""Between torch's tensors and the plain values of the core."""

import numpy as np
import torch
from torch import Tensor

from wurst_desktop.core.picture import Latent, Pixels


def latent_of(tensor: Tensor) -> Latent:
    """The Stage C result [1, channels, height, width] as a value; its floats become float16."""
    _, channels, height, width = tensor.shape
    return Latent(channels, height, width, tensor.cpu().numpy().astype("<f2").tobytes())


def tensor_of(latent: Latent) -> Tensor:
    """The value as float32 [1, channels, height, width], on the CPU."""
    values = np.frombuffer(latent.data, dtype="<f2").astype(np.float32)
    return torch.from_numpy(values).reshape(1, latent.channels, latent.height, latent.width)


def pixels_of(picture: Tensor) -> Pixels:
    """Float [1, 3, height, width] or [3, height, width], 0 .. 1, as bytes, rounded to the nearest of 256 levels."""
    channels_last = picture.squeeze(0).permute(1, 2, 0).cpu().float()
    levels = (channels_last * 255).round().clamp(0, 255).to(torch.uint8).contiguous()
    return Pixels(levels.shape[1], levels.shape[0], levels.numpy().tobytes())
