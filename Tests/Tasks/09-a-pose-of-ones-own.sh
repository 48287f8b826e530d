#!/usr/bin/env bash
# Task 9: a pose of one's own, copied and changed.
. "$(dirname "$0")/common.sh"

ends 0 new exercise low-dig --like hamstring-set --library clinic
ends 0 picture low-dig --library clinic -o before.svg
sed -i 's/arm: {shoulder: -10, elbow: 12, wrist: 0, hand: flat}/arm: {shoulder: 60, elbow: 40, wrist: 0, hand: flat}/' clinic/Poses/low-dig.yaml
ends 0 picture low-dig --library clinic -o after.svg
cmp -s before.svg after.svg && fail 'a changed pose has the same picture'
ends 0 check clinic

# A mistake is named where it is; what a limb cannot do is told.
sed -i 's/shoulder: 60/sholder: 60/' clinic/Poses/low-dig.yaml
ends 65 picture low-dig --library clinic -o wrong.svg
says 'unknown key "sholder"'
says 'help: did you mean "shoulder"?'

# The language of poses is listed.
ends 0 schema pose
lists 'arm.shoulder'
