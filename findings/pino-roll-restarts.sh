#!/usr/bin/env bash
# pino-roll 4.0.0: after a restart in a later period, files of that number are filled again without limit.
#
# One would guess that `size` bounds each file and `limit` their number, for a program that is started each morning too. But the last
# number is looked for only among files made within the present period (their birth time), so that a start on another day begins with
# number 1 again; and whatever file it rolls to is taken for empty. With `frequency: "daily"`, a PC that is off at night writes into the
# same app.1.log, app.2.log, … every day, each growing by its whole allowance a day. (With `dateFormat` the names differ from day to
# day; but then nothing is removed at all, since old files are removed only when one rolls while the program runs.)
#
# Here a period is three seconds, and 1 kB the size. Six starts, each in a period of its own, write 2.4 kB each. Seen (bytes, name):
# no file above 1.5 kB after the first start; app.2.log of more than 4 kB after the sixth.
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts pino-roll@4.0.0
cat >start.cjs <<'JS'
const roll = require("pino-roll");
(async () => {
  await new Promise((resolve) => setTimeout(resolve, 3000 - (Date.now() % 3000) + 100));
  const limit = { count: 3, removeOtherLogFiles: true };
  const stream = await roll({ file: "logs/app", frequency: 3000, size: "1k", limit, mkdir: true, sync: true });
  for (let i = 0; i < 6; i++) {
    stream.write(`${"x".repeat(399)}\n`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  process.exit();
})();
JS
largest() { find logs -name 'app.*.log' -printf '%s\n' | sort -n | tail -1; }
node start.cjs
first=$(largest)
for _ in 2 3 4 5 6; do node start.cjs; done
node -p '"pino-roll " + require("pino-roll/package.json").version'
find logs -name 'app.*.log' -printf '%s %f\n' | sort -k2
echo "largest file after one start: $first, after six: $(largest)"
test "$first" -le 1500
test "$(largest)" -gt 4000
