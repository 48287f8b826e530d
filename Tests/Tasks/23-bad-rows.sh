#!/usr/bin/env bash
# Task 23: bad rows are named and left out; an empty name is warned of.
. "$(dirname "$0")/common.sh"

cat > list.csv <<'LIST'
id,condition,name,born
1,tight-hamstrings-knee-pain,Ana Ruiz,1971-05-13
2,tight-hamstrings-knee-pain,,1971-05-13
3,tight-hamstring-knee-pain,Bo Lee,1971-05-13
4,Tight hamstrings and neck pain,Cy Roe,1971-05-13
5,tight-hamstrings-knee-pain,NULL,1971-13-05
LIST
ends 3 batch list.csv -o handouts --show-values
says 'list.csv:3:1: warning: name is empty'
says 'list.csv:4:3: error: there is no condition "tight-hamstring-knee-pain"'
says 'did you mean "tight-hamstrings-knee-pain"'
says 'there is no condition "Tight hamstrings and neck pain"'
says '"tight-hamstrings-knee-pain" (Tight hamstrings and knee pain)'
says 'born must be a date that the calendar has'
says '2 made, 3 failed'
ends 3 batch list.csv -o handouts --resume
says '0 made, 2 kept, 3 failed'
