#!/usr/bin/env bash
# The sample for Java makes the command line's bytes, and is told what is wrong.
source "$(dirname "$0")/common.sh"
need java default-jdk-headless
said=$(java "$here/Sample.java" "$HANDOUT" java.pdf)
expected expected.pdf
same java.pdf expected.pdf
case $said in *'"status":"failed"'*) ;; *) fail "the sample says: $said" ;; esac
