#!/usr/bin/env bash
# fitdecode 0.11.0, fitparse 1.2.0 and garmin-fit-sdk 21.218.0: the local time in a watch's file is UTC, nobody's, or a number.
#
# Seen: a session that ends at 9:40 in Chicago, 15:40 UTC, in a FIT file written by the maker's own package. The field
# local_timestamp is a time of the watch's clock. fitdecode gives 09:40+00:00, labelled UTC although its documentation says
# that the value has no zone, beside timestamp 15:40+00:00: two moments six hours apart in one record, and turning both to local
# time puts the exercise at 3:40 at night. fitparse gives 9:40 and 15:40, both without a zone, so the wrong one cannot be
# told from the right. The maker's package turns timestamp into a time and leaves the other as the number 1164966000.
# Expected: a time without a zone, or the two together: their difference is the zone.
# For a handout: a log is filled from timestamp and the clinic's zone; local_timestamp serves for the difference alone.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fitdecode==0.11.0 fitparse==1.2.0 garmin-fit-sdk==21.218.0
venv/bin/python -W ignore - <<'PYTHON'
import datetime
import pathlib

import fitdecode
import fitparse
import garmin_fit_sdk

utc = datetime.timezone.utc
end = datetime.datetime(2026, 11, 30, 15, 40, tzinfo=utc)
start_of_time = datetime.datetime(1989, 12, 31, tzinfo=utc)
on_the_watch = int((end - datetime.timedelta(hours=6) - start_of_time).total_seconds())
kinds = garmin_fit_sdk.Profile["mesg_num"]
encoder = garmin_fit_sdk.Encoder()
file_id = {"type": "activity", "manufacturer": "development", "product": 1, "serial_number": 1, "time_created": end}
encoder.on_mesg(kinds["FILE_ID"], file_id)
encoder.on_mesg(kinds["ACTIVITY"], {"timestamp": end, "local_timestamp": on_the_watch, "num_sessions": 1})
data = bytes(encoder.close())
pathlib.Path("session.fit").write_bytes(data)

messages, errors = garmin_fit_sdk.Decoder(garmin_fit_sdk.Stream.from_byte_array(bytearray(data))).read()
assert not errors
[activity] = messages["activity_mesgs"]
by_maker = [activity["timestamp"], activity["local_timestamp"]]
with fitdecode.FitReader("session.fit") as reader:
    [frame] = [f for f in reader if isinstance(f, fitdecode.FitDataMessage) and f.name == "activity"]
    by_fitdecode = [frame.get_value("timestamp"), frame.get_value("local_timestamp")]
[message] = fitparse.FitFile("session.fit").get_messages("activity")
by_fitparse = [message.get_value("timestamp"), message.get_value("local_timestamp")]
for name, times in (("garmin-fit-sdk", by_maker), ("fitdecode", by_fitdecode), ("fitparse", by_fitparse)):
    print(f"{name:14} timestamp {times[0]}, local_timestamp {times[1]}")
assert by_maker == [end, on_the_watch == 1164966000 and 1164966000]
assert by_fitdecode == [end, datetime.datetime(2026, 11, 30, 9, 40, tzinfo=utc)]
assert by_fitparse == [datetime.datetime(2026, 11, 30, 15, 40), datetime.datetime(2026, 11, 30, 9, 40)]
PYTHON
