"""The commands of `train mini`: each step of making the bundled model, resumable at any moment."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import torch
import typer

from wurst_desktop.training.config import Recipe
from wurst_desktop.training.finishing import run_assemble, run_evaluate
from wurst_desktop.training.lora.commands import train_lora
from wurst_desktop.training.restore import run_restore
from wurst_desktop.training.runs import (
    Workshop,
    run_correct,
    run_data,
    run_judge,
    run_polish,
    run_stage_a,
    run_stage_b,
    run_stage_c,
)

app = typer.Typer(help="Train a LoRA on your own pictures, or make the bundled models anew.", no_args_is_help=True)
mini = typer.Typer(help="The small model of simple pictures.", no_args_is_help=True)
app.add_typer(mini, name="mini")
app.command("lora")(train_lora)

Home = Annotated[Path | None, typer.Option("--state", help="Where the state of the training lies.")]
Steps = Annotated[int | None, typer.Option(help="Train to this step, cooling down towards it.")]
Quick = Annotated[bool, typer.Option(help="Compile the network first: minutes once, then a third faster.")]
Folder = Annotated[Path | None, typer.Option("--folder", help="The checkpoint folder; the program's own if not given.")]
Model = Annotated[Recipe, typer.Option("--model", help="Which of the bundled models.")]
_BUNDLED = Path("resources/models")


@mini.command()
def data(model: Model = Recipe.SMALL, state: Home = None) -> None:
    """Draw the pictures and write their captions."""
    run_data(_workshop(model, state))


@mini.command()
def restore(folder: Folder = None, model: Model = Recipe.SMALL, state: Home = None) -> None:
    """Go on from a shipped model, where the state of its training is gone."""
    shop = _workshop(model, state)
    run_restore(shop, _place(shop, folder))


@mini.command()
def stage_a(model: Model = Recipe.SMALL, state: Home = None, steps: Steps = None) -> None:
    """Train the VQGAN."""
    shop = _workshop(model, state)
    stage = shop.config.stage_a
    config = replace(shop.config, stage_a=replace(stage, steps=steps or stage.steps))
    run_stage_a(replace(shop, config=config))


@mini.command()
def stage_b(
    model: Model = Recipe.SMALL,
    state: Home = None,
    steps: Steps = None,
    freeze_at: Annotated[int | None, typer.Option(help="The step at which the compressor is frozen.")] = None,
    compiled: Quick = True,
) -> None:
    """Train the decoder with the compressor."""
    shop = _workshop(model, state)
    stage = shop.config.stage_b
    freeze = freeze_at or stage.freeze_compressor_at
    settled = replace(stage, steps=steps or stage.steps, freeze_compressor_at=freeze)
    run_stage_b(replace(shop, config=replace(shop.config, stage_b=settled)), compiled)


@mini.command()
def stage_c(model: Model = Recipe.SMALL, state: Home = None, steps: Steps = None, compiled: Quick = True) -> None:
    """Train the prior, once the compressor is frozen."""
    shop = _workshop(model, state)
    stage = shop.config.stage_c
    config = replace(shop.config, stage_c=replace(stage, steps=steps or stage.steps))
    run_stage_c(replace(shop, config=config), compiled)


@mini.command()
def correct(model: Model = Recipe.SMALL, state: Home = None, steps: Steps = None) -> None:
    """Train Stage B on along its own way, so that it takes back its errors."""
    shop = _workshop(model, state)
    config = replace(shop.config, correct=replace(shop.config.correct, steps=steps or shop.config.correct.steps))
    run_correct(replace(shop, config=config))


@mini.command()
def polish(model: Model = Recipe.SMALL, state: Home = None, steps: Steps = None) -> None:
    """Train Stage A's decoder on what the finished Stage B draws."""
    shop = _workshop(model, state)
    config = replace(shop.config, polish=replace(shop.config.polish, steps=steps or shop.config.polish.steps))
    run_polish(replace(shop, config=config))


@mini.command()
def judge(model: Model = Recipe.SMALL, state: Home = None) -> None:
    """Train the judge of nouns on true renders."""
    run_judge(_workshop(model, state))


@mini.command()
def assemble(folder: Folder = None, model: Model = Recipe.SMALL, state: Home = None) -> None:
    """Write the trained stages as a checkpoint folder."""
    shop = _workshop(model, state)
    run_assemble(shop, _place(shop, folder))


@mini.command()
def evaluate(
    folder: Folder = None,
    model: Model = Recipe.SMALL,
    state: Home = None,
    count: Annotated[int, typer.Option(help="How many held-out prompts to draw.")] = 100,
    sheet: Annotated[Path | None, typer.Option(help="Where the contact sheet goes.")] = None,
) -> None:
    """Draw held-out prompts, judge them, and print the table as JSON."""
    shop = _workshop(model, state)
    typer.echo(json.dumps(run_evaluate(shop, _place(shop, folder), count, sheet), indent=2))


def _workshop(model: Recipe, state: Path | None) -> Workshop:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    config = model.config()
    if state is not None:
        config = replace(config, folder=state)
    if config.device.type == "cuda":
        torch.set_float32_matmul_precision("high")
    else:
        torch.set_num_threads(config.threads)
    return Workshop(config, lambda line: typer.echo(line, err=True))


def _place(shop: Workshop, folder: Path | None) -> Path:
    return folder or _BUNDLED / shop.config.name
