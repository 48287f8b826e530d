#!/usr/bin/env bash
# num2words 0.5.14 and num2words2 1.0.20: 1.05 is spoken exactly as 1.5 in Persian and Bengali, and Vietnamese hides the zero.
#
# Seen: in Persian 1.05 and 1.5 are both "one and a half", 0.05 and 0.5 both "half"; in Bengali both are "one point five". In
# Vietnamese 1.05 is "một phẩy năm", which people say for 1.5, and 1.5 is "one point fifty"; Arabic reads the parts of a
# number as cents too, and Turkish does in num2words. English, Spanish, French and Korean say the zero.
# num2words2, written anew in another language, repeats all of it but the Turkish.
# Expected: two different numbers have different words; a zero after the point is spoken or counted as hundredths.
# For a handout: numbers stay in figures in text for voices too; words for parts of a number are never made by a library.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check num2words==0.5.14 num2words2==1.0.20
venv/bin/python - <<'PYTHON'
import num2words
import num2words2

for name, say in (("num2words", num2words.num2words), ("num2words2", num2words2.num2words)):
    for language in ("fa", "bn", "vi", "ar", "tr", "en", "es", "fr", "ko"):
        print(f"{name:10} {language} 1.05 {say(1.05, lang=language)!r}  1.5 {say(1.5, lang=language)!r}")
    assert say(1.05, lang="fa") == say(1.5, lang="fa") == "یک و نیم"
    assert say(0.05, lang="fa") == say(0.5, lang="fa") == "نیم"
    assert say(2.25, lang="fa") != say(2.5, lang="fa")
    assert say(1.05, lang="vi") == "một phẩy năm"
    assert say(1.5, lang="vi") == "một phẩy năm mươi"
    assert say(1.05, lang="bn") == say(1.5, lang="bn")
    assert say(1.05, lang="ar").endswith("خمس") and say(1.5, lang="ar").endswith("خمسون")
    for language in ("en", "es", "fr", "ko"):
        zero = say(0, lang=language)
        assert zero in say(1.05, lang=language) and zero not in say(1.5, lang=language), language

assert num2words.num2words(1.05, lang="tr") == "birvirgülbeş" == num2words2.num2words(1.5, lang="tr")
PYTHON
