"""What was chosen for copies comes back, and nothing else does."""

import json
from pathlib import Path

import pytest

from wurst_desktop.core.copy_memory import order_of, plain_order
from wurst_desktop.core.copying import Copying, CopyOrder, PictureKind

ORDERS = (
    CopyOrder(Path("/home/anna")),
    CopyOrder(Path("/x"), PictureKind.WEBP, Copying(80, 1024, keeps_recipe=False), "{date}/{name}"),
)


@pytest.mark.parametrize("order", ORDERS)
def test_an_order_comes_back_through_json(order: CopyOrder) -> None:
    assert order_of(json.loads(json.dumps(plain_order(order)))) == order


@pytest.mark.parametrize(
    "odd",
    [
        None,
        [],
        "x",
        {},
        *(
            {**plain_order(ORDERS[1]), **change}
            for change in (
                {"folder": ""},
                {"folder": 7},
                {"kind": ".gif"},
                {"quality": 0},
                {"quality": True},
                {"quality": "80"},
                {"longest_side": 3},
                {"longest_side": "3"},
                {"keeps_recipe": 1},
                {"pattern": "{nothing}"},
                {"pattern": None},
            )
        ),
    ],
)
def test_anything_else_is_no_order(odd: object) -> None:
    assert order_of(odd) is None
