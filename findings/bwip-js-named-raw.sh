#!/usr/bin/env bash
# bwip-js 4.11.4: the function `raw` that its types describe is not the one that `import { raw }` gives.
#
# The types declare `raw({ bcid, text })`, which returns the widths of the bars. As a member of the default export it does. The named
# export of the same name in the ES module is the encoder of the symbology "raw", which draws an image of widths that are given to it:
# it returns a promise, which rejects because the text is no row of digits. TypeScript accepts both. The package has no "default"
# condition at its root either, so that TypeScript with `moduleResolution: bundler` finds it only as "bwip-js/node".
#
# Seen:
#   default.raw: array, 55 widths
#   named raw: promise, rejected: bwipp.rawBadCharacter#21949: Raw must contain only digits 1 to 9
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund bwip-js@4.11.4
cat >seen.mjs <<'JS'
import bwip, { raw } from "bwip-js/node";

const code = { bcid: "code128", text: "OF-1234" };
const [drawn] = bwip.raw(code);
console.log(`default.raw: array, ${drawn.sbs.length} widths`);
const named = raw(code);
const kind = named instanceof Promise ? "promise" : "array";
console.log(`named raw: ${kind}, ${await named.then(() => "resolved", (error) => `rejected: ${error.message}`)}`);
JS
node seen.mjs
