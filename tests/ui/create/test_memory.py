"""What the create panel remembers is shown again, whatever stands in the file."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from wurst_desktop.ui.create.fields import CreateFields
from wurst_desktop.ui.create.memory import recall, remembered

ANYTHING = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.lists(st.integers()), st.just({"a": 1})
)
NAMES = (
    "prompt", "negative_prompt", "count", "checkpoint", "width", "height", "seed", "decoder_seed", "prior_steps",
    "prior_guidance", "schedule", "syntax", "noise",
)  # fmt: skip


@pytest.fixture
def fields(qtbot: QtBot) -> CreateFields:
    made = CreateFields()
    qtbot.addWidget(made)
    return made


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=st.dictionaries(st.sampled_from(NAMES), ANYTHING))
def test_nonsense_does_no_harm(fields: CreateFields, found: dict[str, object]) -> None:
    recall(fields, found)


def test_an_unknown_model_is_passed_over(fields: CreateFields) -> None:
    fields.checkpoint.addItem("One", "one")
    recall(fields, {"checkpoint": "gone", "prompt": "a fox"})
    assert fields.checkpoint.currentData() == "one"
    assert fields.prompt.toPlainText() == "a fox"
    assert "width" not in remembered(fields)
