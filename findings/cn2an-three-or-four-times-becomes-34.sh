#!/usr/bin/env bash
# cn2an 0.5.24 (PyPI): "three or four times" in Chinese becomes 34 times, and an hour and a half becomes half an hour, once.
#
# Seen: transform() writes the numbers of a sentence in figures. Two digits in a row are how Chinese says "three or four":
# "每天做三四次" becomes "每天做34次", "休息五六天" (rest five or six days) "休息56天", "两三周" (two or three weeks) "23周". A half
# is replaced by itself: "一个半小时" (an hour and a half) becomes "1个0.5小时", one of 0.5 hours. "十五到二十次" is right.
# Ranges with ten ("三四十秒") are left alone, and "二十五" is 25.
# Expected: what is no single number stays in words, as it does with ten.
# For a handout: Chinese text is never turned into figures; doses are numbers of their own in the list.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check cn2an==0.5.24 setuptools==65.5.0
venv/bin/python -W ignore - <<'PYTHON'
import cn2an

sentences = [
    ("每天做三四次", "每天做34次"),
    ("休息五六天", "休息56天"),
    ("做七八次", "做78次"),
    ("两三周", "23周"),
    ("一个半小时", "1个0.5小时"),
    ("两个半小时", "2个0.5小时"),
    ("做二十五次", "做25次"),
    ("十五到二十次", "15到20次"),
    ("三四十秒", "三四十秒"),
]
for words, figures in sentences:
    found = cn2an.transform(words)
    print(words, "->", found)
    assert found == figures, (words, found)
PYTHON
