#!/usr/bin/env bash
# The server makes the command line's bytes for curl, one handout and a packet, and says what is wrong.
source "$(dirname "$0")/common.sh"
need curl curl
server=${HANDOUT_SERVER:-$(dirname "$HANDOUT")/handout-server}
[ -x "$server" ] || fail "the server is missing: $server; build it with swift build --product handout-server"
"$server" --port 0 > address 2> log &
trap 'kill $!' EXIT
for _ in $(seq 100); do
  if [ -s address ]; then break; fi
  sleep 0.1
done
address=$(cat address)

curl --fail --silent --show-error "$address/v1/handouts" -H 'Content-Type: application/json' -o curl.pdf -d '{
  "condition": "tight-hamstrings-knee-pain", "side": "left", "name": "Maria Alvarez", "dose": {"quad-set": {"reps": 8}},
  "date": "2026-11-21"}'
expected expected.pdf
same curl.pdf expected.pdf

printf 'id,condition,name,side\n0041,tight-hamstrings-knee-pain,Maria Alvarez,left\n0042,sciatic-hamstring-knee-pain,Tom Berger,right\n' > list.csv
curl --fail --silent --show-error "$address/v1/packets?date=2026-11-21&duplex=true&separators=true" -H 'Content-Type: text/csv' \
  --data-binary @list.csv -o packet.pdf
"$HANDOUT" batch list.csv --packet expected-packet.pdf --date 2026-11-21 --duplex --separator > said 2>&1 || fail "$(cat said)"
same packet.pdf expected-packet.pdf

curl --fail --silent --show-error "$address/v1/exercises/bridge/picture.svg?side=left" -o bridge.svg
"$HANDOUT" picture bridge --side left -o expected.svg
same bridge.svg expected.svg

status=$(curl --silent "$address/v1/handouts" -H 'Content-Type: application/json' -o problem.json -w '%{http_code} %{content_type}' \
  -d '{"condition": "tight-hamstrings-knee-pain", "sid": "left", "date": "2026-11-21"}')
[ "$status" = '422 application/problem+json' ] || fail "a mistake is answered by $status"
grep -q '"pointer":"/…"' problem.json && grep -q 'unknown key' problem.json || fail "$(cat problem.json)"
