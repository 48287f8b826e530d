#!/usr/bin/env bash
# Task 16: a handout that goes out by e-mail opens with a password only; what is no password, and what is easily guessed, is refused.
. "$(dirname "$0")/common.sh"

(umask 077 && echo 'green river 42' > pw.txt)
ends 0 make tight-hamstrings-knee-pain --name 'Maria Alvarez' --id 0041 --password-file pw.txt --date 2026-11-21 -o maria.pdf
! pdftotext maria.pdf - > open.txt 2> /dev/null || fail 'the file opens without the password'
pdftotext -upw 'green river 42' maria.pdf text.txt
grep -qF 'Maria Alvarez' text.txt || fail 'the password does not open the file'
times 0 'can read the password'

: > pw.txt
ends 65 make tight-hamstrings-knee-pain --password-file pw.txt -o open.pdf
says 'pw.txt:1: error: the password is empty'
[ ! -e open.pdf ] || fail 'a file without a password was made'

# What is easily guessed is refused, and the complaint says nothing of the password but why.
for weak in 'Xk4!pq7' 12345678 aaaaaaaaaa qwertzuiop1 'P@ssw0rd1' Alvarez1962 17041962-x maria-0041; do
  printf '%s\n' "$weak" > pw.txt
  ends 65 make tight-hamstrings-knee-pain --name 'Maria Alvarez' --born 1962-04-17 --id 0041 --password-file pw.txt --date 2026-11-21 -o weak.pdf
  says 'pw.txt:1: error: the password is easily guessed: '
  ! grep -qF -- "$weak" err.txt || fail "the complaint holds the password $weak"
  [ ! -e weak.pdf ] || fail "a file with the password $weak was made"
done
ends 0 make tight-hamstrings-knee-pain --name 'Maria Alvarez' --password-file pw.txt --allow-weak-password --date 2026-11-21 -o weak.pdf --json
lists '"password-weak"'
grep -qF 'Maria Alvarez' <<< "$(pdftotext -upw 'maria-0041' weak.pdf -)" || fail 'the password that was insisted on does not open the file'

# The same for a list: each row's own password, and that of all.
cat > list.csv <<'LIST'
id,condition,name,born,password
1,tight-hamstrings-knee-pain,Maria Alvarez,1962-04-17,alvarez62
2,tight-hamstrings-knee-pain,Tom Berger,1957-09-02,kayak-rope-77
3,tight-hamstrings-knee-pain,Ngozi Eze,1988-01-30,
LIST
echo 'Eze-30011988' > pw.txt
ends 3 batch list.csv -o locked --password-file pw.txt --date 2026-11-21
says 'list.csv:2:55: error: the password is easily guessed: it is made of'
says 'list.csv:4:1: error: the password of all files is easily guessed: it is made of'
says '1 made, 2 failed'
! grep -q 'alvarez62\|30011988' err.txt locked/manifest.jsonl || fail 'a password is told'
ends 0 batch list.csv -o locked --resume --password-file pw.txt --allow-weak-password --date 2026-11-21
says 'warning: the password is easily guessed, and used as was asked for'
