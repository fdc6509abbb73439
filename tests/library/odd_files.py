"""Picture files as other programs write them, and as nobody should."""

import json
import struct
import zlib
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image
from PIL.PngImagePlugin import PngInfo

A1111 = (
    "a (red:1.2) fox\nNegative prompt: blurry\n"
    "Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 42, Size: 512x768, Model hash: abcd1234, Model: dream"
)
FOOOCUS = json.dumps({
    "base_model": "juggernaut", "base_model_hash": "aeb7e9e6", "guidance_scale": 4.0, "metadata_scheme": "fooocus",
    "negative_prompt": "blurry", "prompt": "a red fox", "sampler": "dpmpp_2m_sde_gpu", "scheduler": "karras",
    "seed": "42", "sharpness": 2.0, "steps": 30, "version": "v2.2.0",
})  # fmt: skip
INVOKEAI = json.dumps({
    "app_version": "3.4.0", "generation_mode": "txt2img", "positive_prompt": "a red fox",
    "negative_prompt": "blurry", "width": 512, "height": 512, "seed": 42, "rand_device": "cpu", "cfg_scale": 7.5,
    "steps": 30, "scheduler": "euler", "model": {"model_name": "dream", "base_model": "sd-1", "model_type": "main"},
})  # fmt: skip
COMFYUI = json.dumps({
    "3": {"class_type": "KSampler", "inputs": {
        "cfg": 8, "denoise": 1, "latent_image": ["5", 0], "model": ["4", 0], "negative": ["7", 0],
        "positive": ["6", 0], "sampler_name": "euler", "scheduler": "normal", "seed": 42, "steps": 20}},
    "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "dream.safetensors"}},
    "5": {"class_type": "EmptyLatentImage", "inputs": {"batch_size": 1, "height": 512, "width": 512}},
    "6": {"class_type": "CLIPTextEncode", "inputs": {"clip": ["4", 1], "text": "a red fox"}},
    "7": {"class_type": "CLIPTextEncode", "inputs": {"clip": ["4", 1], "text": "blurry"}},
    "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
    "9": {"class_type": "SaveImage", "inputs": {"filename_prefix": "x", "images": ["8", 0]}},
})  # fmt: skip
COMFYUI_LINKS = json.dumps({"links": [
    [1, 4, 0, 3, 0, "MODEL"], [2, 5, 0, 3, 3, "LATENT"], [3, 4, 1, 6, 0, "CLIP"], [4, 6, 0, 3, 1, "CONDITIONING"],
    [5, 4, 1, 7, 0, "CLIP"], [6, 7, 0, 3, 2, "CONDITIONING"], [7, 3, 0, 8, 0, "LATENT"], [8, 8, 0, 9, 0, "IMAGE"],
]})  # fmt: skip
NOVELAI = {
    "Title": "AI generated image",
    "Description": "a red fox",
    "Software": "NovelAI",
    "Source": "Stable Diffusion F64BA557",
    "Comment": json.dumps({
        "steps": 28, "sampler": "k_euler", "seed": 42, "strength": 0.7, "noise": 0.2, "scale": 11.0, "uc": "blurry",
    }),
}  # fmt: skip
CHUNKS: dict[str, dict[str, str]] = {
    "AUTOMATIC1111": {"parameters": A1111},
    "Fooocus": {"parameters": FOOOCUS, "fooocus_scheme": "fooocus"},
    "InvokeAI": {"invokeai_metadata": INVOKEAI},
    "ComfyUI": {"prompt": COMFYUI, "workflow": COMFYUI_LINKS},
    "NovelAI": NOVELAI,
}
"""The text chunks of each program."""


def png(path: Path, texts: dict[str, str], size: tuple[int, int] = (50, 76)) -> Path:
    """A PNG with these text chunks."""
    info = PngInfo()
    for name, text in texts.items():
        info.add_text(name, text)
    Image.new("RGB", size, "teal").save(path, pnginfo=info)
    return path


def with_user_comment(path: Path, text: str) -> Path:
    """A JPEG or WebP with a text where AUTOMATIC1111 writes it."""
    block = Image.Exif()
    block.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = b"UNICODE\0" + text.encode("utf_16_be")
    Image.new("RGB", (50, 76), "teal").save(path, exif=block.tobytes())
    return path


def bare_png(*chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG of these chunks, whatever they are, each with its checksum."""
    parts = [b"\x89PNG\r\n\x1a\n"]
    for name, data in chunks:
        parts += [struct.pack(">I", len(data)), name, data, struct.pack(">I", zlib.crc32(data, zlib.crc32(name)))]
    return b"".join(parts)


def header(width: int, height: int, depth: int = 8, colour: int = 2) -> bytes:
    """The data of an IHDR chunk."""
    return struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)


def bomb(path: Path, side: int = 60_000) -> Path:
    """A small file that says it has `side` x `side` pixels."""
    rows = zlib.compress(b"\0" * 1_000_000)
    path.write_bytes(bare_png((b"IHDR", header(side, side, 1, 0)), (b"IDAT", rows), (b"IEND", b"")))
    return path


def moving(path: Path) -> Path:
    """A picture of three frames."""
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "lime", "blue")]
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=100)
    return path


def jpeg() -> bytes:
    """A small whole JPEG."""
    file = BytesIO()
    Image.new("RGB", (40, 30), "teal").save(file, "JPEG")
    return file.getvalue()
