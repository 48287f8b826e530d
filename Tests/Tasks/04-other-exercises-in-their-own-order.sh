#!/usr/bin/env bash
# Task 4: other exercises; that they are put into the order of a session is told, and the given order can be kept.
. "$(dirname "$0")/common.sh"

ends 0 make tight-hamstrings-knee-pain --exercises clamshell,mini-squat --date 2026-11-21 -o session.pdf --show-values
says 'the exercises are printed in the order of a session: mini-squat, clamshell'
ends 0 make tight-hamstrings-knee-pain --exercises clamshell,mini-squat --keep-order --date 2026-11-21 -o kept.pdf
times 0 'order of a session'
! cmp -s session.pdf kept.pdf || fail 'the order makes no difference'
