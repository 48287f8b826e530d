#!/usr/bin/env bash
# espeak-ng 1.52.0 (PyPI espeakng-loader 0.2.4), the default voice of NVDA and Orca: a dosage read aloud loses its signs.
#
# Seen: in Spanish, Italian, Russian, Vietnamese, Arabic and Chinese "3 × 10" is spoken exactly as "3 10": "tres diez".
# English ("three times ten"), German and French speak the sign. A range with an en dash, "5–10", is spoken as "5 10"
# in every one of these languages, English included: "hold five ten seconds". A hyphen, "5-10", helps in English
# ("five dash ten") and German, not in the others.
# Expected: a sign that changes a dose is spoken, or at least spoken alike in all languages.
# For a handout: write "3 sets of 10" and "5 to 10" in words, in every language.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check espeakng-loader==0.2.4
"$work/venv/bin/python" - <<'PYTHON'
import ctypes
import espeakng_loader

library = ctypes.CDLL(espeakng_loader.get_library_path())
library.espeak_Info.restype = ctypes.c_char_p
library.espeak_TextToPhonemes.restype = ctypes.c_char_p
phonemes_only = 1  # AUDIO_OUTPUT_RETRIEVAL: nothing is played
assert library.espeak_Initialize(phonemes_only, 0, espeakng_loader.get_data_path().encode(), 0) > 0
version = library.espeak_Info(None).decode()
print("espeak-ng", version)
assert version == "1.52.0", version


def spoken(voice, text):
    assert library.espeak_SetVoiceByName(voice.encode()) == 0, voice
    buffer = ctypes.create_string_buffer(text.encode())
    rest = ctypes.c_void_p(ctypes.addressof(buffer))
    clauses = []
    while rest.value:
        clauses.append((library.espeak_TextToPhonemes(ctypes.byref(rest), 1, 0) or b"").decode())
    return " ".join(clauses).strip()


says_times = {"en-us": True, "de": True, "fr": True, "es": False, "es-419": False, "it": False, "ru": False,
              "vi": False, "ar": False, "cmn": False}
for voice, speaks in says_times.items():
    times, plain = spoken(voice, "3 × 10"), spoken(voice, "3 10")
    dash, hyphen, two = spoken(voice, "5–10"), spoken(voice, "5-10"), spoken(voice, "5 10")
    print(f"{voice:7} '3 × 10' {times!r}  '5–10' {dash!r}  '5-10' {hyphen!r}")
    assert (times != plain) == speaks, voice
    assert dash == two, voice
    assert (hyphen != two) == (voice in ("en-us", "de")), voice
PYTHON
