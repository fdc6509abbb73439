"""A job's log in words, and the report that is fit for strangers."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.fakes import PLAN
from tests.ui.named import cut
from wurst_desktop.core.job_log import JobLog, LoggedPlan
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.jobs.log_dialog import LogDialog
from wurst_desktop.ui.jobs.log_report import report
from wurst_desktop.ui.jobs.log_words import log_lines
from wurst_desktop.ui.reports import discreet

TRACE = """Traceback (most recent call last):
  File "/home/anna/wurst/engine/painting.py", line 3
OSError: /home/anna/My Art/x"""
LOG = JobLog((LoggedPlan.of(PLAN),), (("prior", 42.0), ("decoder", 7.5)), ("decoder",), failure=TRACE)
LONG = replace(LOG, failure="\n".join([TRACE] * 12))
REQUEST = GenerationRequest("anna's secret", "fog", 128, 128, seed=9)


def test_it_is_told_in_the_words_of_the_program() -> None:
    lines = log_lines(LOG)
    assert lines[0].startswith("a small machine, 8 GB (cpu): one stage at a time, full precision, 1 thread.")
    assert "Memory ran out in the texture stage; it went on with less." in lines
    assert "composition: 42 s" in lines
    assert lines[-1].startswith("OSError")


def test_that_networks_were_not_compiled_is_told() -> None:
    assert "Compiling pays only on a GPU" in log_lines(replace(LOG, drew_plain="no-gpu"))[1]


def test_what_this_program_has_no_words_for_is_shown_as_it_stands() -> None:
    newer = replace(LOG, plans=(replace(LOG.plans[0], precision="float4", reason="dreamt"),), seconds=(("dream", 1.0),))
    assert "float4" in log_lines(newer)[0]
    assert "dream: 1 s" in log_lines(newer)


def test_a_report_names_neither_words_nor_folders_nor_the_artist() -> None:
    text = report(LOG, REQUEST, ("Wurst Desktop 1",), "/home/anna")
    assert "anna" not in text
    assert "secret" not in text
    assert "fog" not in text
    assert "…/painting.py" in text
    assert "at seed 9" in text


def test_a_report_has_the_names_of_the_code_in_every_language() -> None:
    lines = report(replace(LOG, drew_plain="no-gpu"), None, (), "/home/anna").splitlines()
    assert lines[1:7] == [
        "a small machine, 8.0 GiB (cpu): stage, float32, threads: 1, no-accelerator",
        "drew plain: no-gpu",
        "out of memory: decoder",
        "",
        "prior: 42 s",
        "decoder: 7.5 s",
    ]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("/home/anna/a.png: full", "~/a.png: full"),
        (r"C:\Users\anna\wurst\a.png", "…/a.png"),
        ('File "/opt/x/y/z.py", line 3', 'File "…/z.py", line 3'),
        ("29/29 steps, 1/2", "29/29 steps, 1/2"),
    ],
)
def test_of_a_path_only_its_end_is_left(text: str, left: str) -> None:
    assert discreet(text, "/home/anna") == left


def test_the_dialog_shows_the_log_and_copies_the_report(qtbot: QtBot) -> None:
    dialog = LogDialog(LOG, REQUEST)
    qtbot.addWidget(dialog)
    assert "composition: 42 s" in dialog.text.toPlainText()
    dialog.copy.click()
    assert "prior: 42 s" in QGuiApplication.clipboard().text()
    assert dialog.copy.text() == "Copied"


def test_where_nothing_was_written_down_that_is_said(qtbot: QtBot) -> None:
    dialog = LogDialog(None, None)
    qtbot.addWidget(dialog)
    assert "Nothing was written down" in dialog.hint.text()
    assert dialog.text.isHidden()
    assert not dialog.copy.isEnabled()


def test_a_sentence_opens_a_small_dialog_and_a_log_one_that_shows_it(qtbot: QtBot) -> None:
    sentence, short, long = LogDialog(None, None), LogDialog(LOG, REQUEST), LogDialog(LONG, REQUEST)
    for dialog in (sentence, short, long):
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        assert cut(dialog) == []
    assert sentence.height() < 160
    assert sentence.height() < short.height() < long.height() < 500
    assert not short.text.verticalScrollBar().isVisible()
    assert long.text.verticalScrollBar().isVisible()
