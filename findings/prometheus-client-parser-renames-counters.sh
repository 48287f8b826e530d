#!/usr/bin/env bash
# prometheus_client 0.26.0: its parser renames a server's counters, so a check by the name in the file finds nothing.
#
# Seen: in Prometheus's text format a counter may have any name. text_string_to_metric_families reads "handout_pages 3" of type
# counter as the sample handout_pages_total, a name that the server does not send and Prometheus does not keep: a test or an alarm
# written with it passes and never fires. What is called handout_requests_total is the family handout_requests, so its # HELP
# is not found by the name that it stands under. Written again by the package's own generate_latest, which a relay does, the
# first counter goes out under the new name. A gauge may be called as it likes. No warning.
# Expected: the names of the text; the ending _total is a rule of OpenMetrics, for which the package has another parser.
# For a handout: a server's counters end in _total, so both formats and this parser agree.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check prometheus-client==0.26.0
venv/bin/python - <<'PYTHON'
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families

text = """# HELP handout_pages Pages made.
# TYPE handout_pages counter
handout_pages 3
# HELP handout_requests_total Requests.
# TYPE handout_requests_total counter
handout_requests_total{route="/sheets"} 5
# TYPE handout_open gauge
handout_open 2
"""
families = list(text_string_to_metric_families(text))
for family in families:
    print(family.name, family.type, [(sample.name, sample.value) for sample in family.samples])


class Relay:
    def collect(self):
        return families


registry = CollectorRegistry()
registry.register(Relay())
relayed = generate_latest(registry).decode()
print(relayed)
names = {sample.name for family in families for sample in family.samples}
assert names == {"handout_pages_total", "handout_requests_total", "handout_open"}
assert {family.name for family in families} == {"handout_pages", "handout_requests", "handout_open"}
assert "\nhandout_pages_total 3.0\n" in relayed and "\nhandout_pages 3" not in relayed
PYTHON
