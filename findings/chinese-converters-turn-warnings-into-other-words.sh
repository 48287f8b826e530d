#!/usr/bin/env bash
# OpenCC 1.4.2, zhconv 1.4.3 and hanziconv 0.3.2: simplified Chinese made traditional gets other words, in each another one.
#
# Seen: one simplified character stands for several traditional ones. "皮肤发红" (the skin turns red, a reason to stop) becomes
# "皮膚髮紅" (skin, hair red) with OpenCC, the best known, in its configurations for Taiwan and Hong Kong as well, and so do
# pale and itching skin; zhconv and hanziconv are right there. "干毛巾" (a dry towel) becomes the vulgar verb 幹 with zhconv.
# hanziconv, sign by sign, writes noodles for face in "面朝下" (face down), 隻做3次 for "only 3 times", 嚮後 for backwards,
# 心髒 (heart dirty) for the heart and 颱階 for a step of the stairs. "毛巾要干" is wrong with OpenCC and zhconv.
# Expected: at least the words of a warning are right, or characters with several readings are reported.
# For a handout: zh-Hant is a translation of its own, never a converted sheet; without one the language is refused.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check opencc==1.4.2 zhconv==1.4.3 hanziconv==0.3.2 setuptools==65.5.0
venv/bin/python -W ignore - <<'PYTHON'
import opencc
import zhconv
from hanziconv import HanziConv

convert = {
    "OpenCC": opencc.OpenCC("s2t").convert,
    "zhconv": lambda text: zhconv.convert(text, "zh-hant"),
    "hanziconv": HanziConv.toTraditional,
}
sentences = [
    ("皮肤发红", "皮膚發紅", "OpenCC", "皮膚髮紅"),
    ("皮肤发白", "皮膚發白", "OpenCC", "皮膚髮白"),
    ("皮肤发痒", "皮膚發癢", "OpenCC", "皮膚髮癢"),
    ("用干毛巾", "用乾毛巾", "zhconv", "用幹毛巾"),
    ("面朝下", "面朝下", "hanziconv", "麵朝下"),
    ("只做3次", "只做3次", "hanziconv", "隻做3次"),
    ("向后", "向後", "hanziconv", "嚮後"),
    ("心脏", "心臟", "hanziconv", "心髒"),
    ("上台阶", "上臺階", "hanziconv", "上颱階"),
]
for simplified, right, wrong_by, wrong in sentences:
    found = {name: use(simplified) for name, use in convert.items()}
    print(simplified, found)
    for name, text in found.items():
        assert text == (wrong if name == wrong_by else right), (simplified, name, text)
for configuration in ("s2tw", "s2twp", "s2hk"):
    assert "髮紅" in opencc.OpenCC(configuration).convert("皮肤发红"), configuration
assert convert["OpenCC"]("毛巾要干") == convert["zhconv"]("毛巾要干") == "毛巾要幹"
PYTHON
