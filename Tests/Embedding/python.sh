#!/usr/bin/env bash
# The Python module keeps its promises: where it lies, and installed by pip.
source "$(dirname "$0")/common.sh"
need_library
python=${HANDOUT_PYTHON:-python3}
module=$(cd "$here/../../Sources/HandoutPython" && pwd)
export HANDOUT_LIBRARY="$HANDOUT_C/lib/libhandout.so" HANDOUT PYTHONDONTWRITEBYTECODE=1
PYTHONPATH="$module" "$python" "$here/test_handout.py"
cp -r "$module" module
"$python" -m pip install --quiet --disable-pip-version-check --no-deps --target installed ./module
PYTHONPATH=installed "$python" -c 'import handout; print(handout.version()); handout.Press().make("tight-hamstrings-knee-pain").pdf'
