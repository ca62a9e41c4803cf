#!/usr/bin/env bash
# ical-generator 10.2.0: the name and the description of a calendar are written as they are; those of its events are escaped.
#
# iCalendar (RFC 5545, 3.3.11) escapes commas, semicolons and line breaks in a text. One would guess that the library does so wherever it
# takes a text. It does for an event's summary, but not for `name()` of the calendar (NAME and X-WR-CALNAME): a bay called "Ramp 2; MOT, class 4"
# stands in the file unescaped, and whoever escapes it beforehand, as for no other text, is right.
#
# Seen: X-WR-CALNAME:Ramp 2; MOT, class 4 beside SUMMARY:Ramp 2\; MOT\, class 4.
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps ical-generator@10.2.0
cat >write.mjs <<'JS'
import ical from "ical-generator";

const text = "Ramp 2; MOT, class 4";
const calendar = ical({ name: text });
calendar.createEvent({ id: "one", start: new Date(0), end: new Date(3_600_000), summary: text });
const line = (name) => calendar.toString().split("\r\n").find((one) => one.startsWith(`${name}:`));
console.log(line("X-WR-CALNAME"), "|", line("SUMMARY"));
process.exit(line("X-WR-CALNAME") === `X-WR-CALNAME:${text}` && line("SUMMARY") === String.raw`SUMMARY:Ramp 2\; MOT\, class 4` ? 0 : 1);
JS
node -p '"ical-generator " + require("./node_modules/ical-generator/package.json").version'
node write.mjs
