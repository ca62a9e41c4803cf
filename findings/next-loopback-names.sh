#!/usr/bin/env bash
# next 16.4.6: a NextRequest calls every loopback address "localhost", in `url` as in `nextUrl`.
#
# One would guess that a NextRequest says the address that it was made with, as the Request that it extends does. It does not:
# 127.0.0.1, any other address of 127.0.0.0/8 and [::1] all become "localhost", though 127.0.0.2 is another host than 127.0.0.1, and
# "localhost" may be an address that the server does not listen on. A custom server that gives Next `hostname: "127.0.0.1"` therefore
# compares two names of itself, and an origin that is worked out from `request.url` is not the one that the browser sent.
#
# Seen, as address / Request.url / NextRequest.url:
#   http://127.0.0.1:8080/a http://127.0.0.1:8080/a http://localhost:8080/a
#   http://127.0.0.2:8080/a http://127.0.0.2:8080/a http://localhost:8080/a
#   http://[::1]:8080/a http://[::1]:8080/a http://localhost:8080/a
#   http://192.0.2.1:8080/a http://192.0.2.1:8080/a http://192.0.2.1:8080/a
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts next@16.4.6 react@19.2.0 react-dom@19.2.0
cat >seen.cjs <<'JS'
const { NextRequest } = require("next/server.js");
for (const host of ["127.0.0.1", "127.0.0.2", "[::1]", "192.0.2.1"]) {
  const address = `http://${host}:8080/a`;
  console.log(address, new Request(address).url, new NextRequest(address).url);
}
JS
node seen.cjs >seen.txt
cat >expected.txt <<'TXT'
http://127.0.0.1:8080/a http://127.0.0.1:8080/a http://localhost:8080/a
http://127.0.0.2:8080/a http://127.0.0.2:8080/a http://localhost:8080/a
http://[::1]:8080/a http://[::1]:8080/a http://localhost:8080/a
http://192.0.2.1:8080/a http://192.0.2.1:8080/a http://192.0.2.1:8080/a
TXT
node -p '"next " + require("next/package.json").version'
diff expected.txt seen.txt
cat seen.txt
