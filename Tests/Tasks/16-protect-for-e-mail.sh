#!/usr/bin/env bash
# Task 16: a handout that goes out by e-mail opens with a password only; what is no password is refused.
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
