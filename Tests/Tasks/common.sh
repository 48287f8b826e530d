# What every task uses. A task runs in an empty folder; HANDOUT is the program.
set -euo pipefail
: "${HANDOUT:?HANDOUT must be the path of the program}"
export LC_ALL=C.UTF-8

fail() {
  echo "$(basename "$0"): $1" >&2
  for file in out.txt err.txt; do [ -f "$file" ] && sed "s/^/  $file: /" "$file" >&2; done
  exit 1
}

# ends CODE arguments …: runs the program, keeps what it says in out.txt and err.txt, and wants an exit code.
ends() {
  local wanted=$1 status=0
  shift
  "$HANDOUT" "$@" > out.txt 2> err.txt || status=$?
  [ "$status" = "$wanted" ] || fail "exit code $status in place of $wanted: handout $*"
}

# says TEXT: one of the messages holds a text.
says() { grep -qF -- "$1" err.txt || fail "the messages do not say: $1"; }

# lists TEXT: standard output holds a text.
lists() { grep -qF -- "$1" out.txt || fail "standard output does not say: $1"; }

# times COUNT TEXT: so many lines of the messages hold a text.
times() {
  local found
  found=$(grep -cF -- "$2" err.txt || true)
  [ "$found" = "$1" ] || fail "$found lines in place of $1 say: $2"
}

# holds FILE TEXT: a PDF has a text.
holds() { pdftotext "$1" - | tr '\n' ' ' | grep -qF -- "$2" || fail "$1 does not hold: $2"; }

# lacks FILE TEXT: a PDF does not have a text.
lacks() { ! pdftotext "$1" - | tr '\n' ' ' | grep -qF -- "$2" || fail "$1 holds: $2"; }

# pages FILE: the number of pages of a PDF.
pages() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }

# A day's export of a practice: 120 patients, semicolons, quotes, accents, a byte-order mark, blank rows, eleven columns and two
# without a name, days before months, sides as L and R.
write_export() {
  local file=$1 count=${2:-120} number id side
  {
    printf '\xEF\xBB\xBFsep=;\r\n'
    printf 'MRN;Patient Name;Date of Birth;Diagnosis;Leg;Physio;Next_Visit;Phone;Fax;Idioma;NOTES;;\r\n'
    for ((number = 1; number <= count; number++)); do
      id=$(printf '%04d' $((40 + number)))
      side=L
      [ $((number % 2)) = 0 ] && side='Pierna derecha'
      printf '%s; "Núñez, María %d" ;%02d/04/19%02d;Tight hamstrings and knee pain;%s;"J. Okafor, PT";05/12/2026 09:30;555 0100;;es-MX;"Says ""hi""";;\r\n' \
        "$id" "$number" $((1 + number % 28)) $((40 + number % 50)) "$side"
      [ $((number % 40)) = 0 ] && printf ';;;;;;;;;;;;\r\n\r\n'
    done
    true
  } > "$file"
}
