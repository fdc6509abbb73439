"""Prompts made by hypothesis: words, signs and pieces of every syntax, well formed and not."""

from hypothesis import strategies as st

_LONG = "a red cat on the mat, " * 20
_PIECES = st.sampled_from(
    ["a cat", "red", "dog", " ", " ", ",", ".", "(", ")", '"', "++", "--", "+", "-", "1.3", "0.5", ":1.2)", ":0)", "[",
     "]", "\\", "\\(", '("a", "b").and(1, 2)', '("a", "b").blend(1, 0.3)', ".swap(b)", ".attend(1.2)", "withLora(x, 1)",
     "<lora:x:1>", "(red)1.3", "(a (red)1.2 fox)0.7", "((deep):1.3)", "[pale]", "(cat)0.4", "(red)9", "(16:9)", "C++",
     "16:9", ":)", "3-4", "{a|b}", "__animal__", "é", "猫", "\n", "\t", "\u200b", "\0", "99999999999", _LONG]
)  # fmt: skip
PROMPT_TEXTS = st.one_of(st.lists(_PIECES, max_size=9).map("".join), st.text(max_size=30))
