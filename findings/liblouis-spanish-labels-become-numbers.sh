#!/usr/bin/env bash
# liblouis 3.24.0 (Debian 12), Braille tables: in Spanish the exercise "2b" is embossed as the number 22, and "5d" as 54.
#
# Seen: digits and the letters a to j have the same cells. The tables of English, Vietnamese, Arabic and Korean put a sign
# between a digit and such a letter; es-g1 puts none, nor do those of Portuguese, Italian and Catalan: 2a to 2j become 21
# to 20. liblouis itself reads the Spanish Braille back as 22 and 54, and "rodilla L4d" as L44. A "2B" has its
# sign for capitals and is safe. Spanish also has no cells for ° and º: "30°" is embossed as 30'\x00b0', "2º" as 2'\x00ba'.
# Expected: the sign that ends a number (dot 5 in Spanish) stands before a to j, as later tables of the project have it.
# For a handout: labels for Braille are "2 B" or "2, parte b", and degrees are written as a word.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download liblouis-bin=3.24.0-1 liblouis20=3.24.0-1 liblouis-data=3.24.0-1 > /dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH="$(dirname "$(find "$PWD/root" -name 'liblouis.so.20')")"
export LD_LIBRARY_PATH LOUIS_TABLEPATH="$PWD/root/usr/share/liblouis/tables"
braille() { printf '%s' "$2" | root/usr/bin/lou_translate "unicode.dis,$1"; }
back() { braille "$1" "$2" | root/usr/bin/lou_translate --backward "unicode.dis,$1"; }
root/usr/bin/lou_translate --version | head -1
root/usr/bin/lou_translate --version | grep -q "3\.24\.0"

for table in es-g1.ctb pt-pt-g1.utb it-it-comp6.utb ca-g1.ctb; do
  echo "$table: 2b $(braille "$table" 2b)  22 $(braille "$table" 22)"
  [ "$(braille "$table" 2b)" = "$(braille "$table" 22)" ]
done
for table in en-ueb-g1.ctb vi-vn-g1.ctb ar-ar-g1.utb ko-2006-g1.ctb; do
  echo "$table: 2b $(braille "$table" 2b)  22 $(braille "$table" 22)"
  [ "$(braille "$table" 2b)" != "$(braille "$table" 22)" ]
done
for label in 2a:21 2b:22 2j:20 5d:54 12c:123 2B:2B "rodilla L4d:rodilla L44"; do
  echo "Spanish ${label%:*} is read back as $(back es-g1.ctb "${label%:*}")"
  [ "$(back es-g1.ctb "${label%:*}")" = "${label#*:}" ]
done
[ "$(braille es-g1.ctb "30°")" = "$(braille es-g1.ctb 30)$(braille es-g1.ctb "°")" ]
echo "Spanish 30° $(braille es-g1.ctb "30°")"
[[ "$(braille es-g1.ctb "°")" == "⠄⡳⠭⠴⠴⠃⠴⠄" ]]
