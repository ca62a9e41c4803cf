#!/usr/bin/env bash
# hucre 1.0.0: a text such as _x0041_ does not survive being written to a workbook and read again.
#
# One would guess that what `writeXlsx` writes, `readXlsx` reads. In a workbook's XML, `_xHHHH_` stands for the character of that number
# (ECMA-376, ST_Xstring), so that a text which really holds those seven characters has its underscore written as `_x005F_`. hucre's
# writer does the former for characters that XML cannot hold (a vertical tab becomes `_x000B_`) and its reader undoes it, but the
# writer leaves a text that already looks like it as it is: it comes back, here and in Excel, as another text, and nothing says so.
#
# Valid input: three strings in one column. Seen: "_x0041_" comes back as "A", "part_x0020_7" as "part 7"; the vertical tab survives.
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0
cat >round-trip.mjs <<'JS'
import { readFileSync } from "node:fs";
import { readXlsx, writeXlsx } from "hucre/xlsx";
console.log("hucre", JSON.parse(readFileSync("node_modules/hucre/package.json", "utf8")).version);
const written = ["_x0041_", "part_x0020_7", "one\vtwo"];
const workbook = await writeXlsx({ sheets: [{ name: "Sheet1", rows: written.map((text) => [text]) }] });
const read = (await readXlsx(workbook)).sheets[0].rows.map(([text]) => text);
for (const [at, text] of written.entries())
  console.log(JSON.stringify(text), "came back as", JSON.stringify(read[at]));
const changed = written.filter((text, at) => text !== read[at]);
process.exit(changed.length === 2 && read[0] === "A" ? 0 : 1);
JS
node round-trip.mjs
