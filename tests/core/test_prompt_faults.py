"""What is said of a place in a prompt has its values in it."""

import pytest

from wurst_desktop.core.prompt_spans import read_spans
from wurst_desktop.core.request import PromptSyntax


@pytest.mark.parametrize(
    ("prompt", "syntax", "said"),
    [
        ("a (fox", PromptSyntax.COMPEL, r"this bracket has no partner; write \( if it is meant as a sign"),
        ("a fox]", PromptSyntax.A1111, r"this bracket has no partner; write \] if it is meant as a sign"),
        ("a (fox)12", PromptSyntax.COMPEL, "a weight can't be 12; it has to lie within 0 and 10"),
        (
            '("a fox", "a dog").blend(1, 2, 3)',
            PromptSyntax.COMPEL,
            "the number of weights (3) isn't that of the prompts (2)",
        ),
        ('("a fox", "a dog").and(1, 11)', PromptSyntax.COMPEL, "a weight can't be 11"),
        ('("a fox", "a dog").blend(1, -1)', PromptSyntax.COMPEL, "the weights of a blend cancel out"),
    ],
)
def test_a_fault_is_said_with_its_values(prompt: str, syntax: PromptSyntax, said: str) -> None:
    assert [fault.reason for fault in read_spans(prompt, syntax).faults] == [said]
