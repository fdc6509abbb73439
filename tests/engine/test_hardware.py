"""What this machine is called."""

import pytest
import torch

from wurst_desktop.core.plan import Device
from wurst_desktop.engine.hardware import present_hardware


def test_apples_gpu_is_told_from_its_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    """Readings, paces and recipes go by these names."""
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    monkeypatch.setattr(torch.mps, "recommended_max_memory", lambda: 2**33)
    monkeypatch.setattr(torch.mps, "driver_allocated_memory", lambda: 0)
    hardware = present_hardware()
    (gpu,) = (each for each in hardware.accelerators if each.device is Device.MPS)
    assert gpu.name == f"{hardware.processor} GPU"
