#!/usr/bin/env bash
# twilio 6.3.1: any JSON with status 2xx is a message that was sent, and `timeout` is not the time that a call takes.
#
# What a proxy, a captive portal or a load balancer answers in Twilio's place with 200 and {} resolves as the message that was asked for, with
# none of its fields: `await messages.create()` returns, and nothing was sent. Who relies on the promise alone, and notes the text as sent, never
# sends it; the sid has to be looked at.
# And `timeout` counts how long the connection is silent: an answer that drips comes to its end long after it.
#
# Seen:
#   create, 200 and {}: resolved, sid undefined, status undefined
#   create, 200 and [1]: resolved, sid undefined, status undefined
#   list, 200 and {}: rejected as Error: Page Records cannot be deserialized
#   timeout of 1 s, an answer that drips for 3 s: resolved, sid SM1, status queued
set -euo pipefail
script=$(realpath "$0")
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund twilio@6.3.1
cat >calls.cjs <<'JS'
const { createServer } = require("node:http");
const twilio = require("twilio");

let answer;
const server = createServer((request, response) => {
  request.resume();
  answer(response);
});
server.listen(0, "127.0.0.1", async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  class Local extends twilio.RequestClient {
    request(options) {
      return super.request({ ...options, uri: options.uri.replace("https://api.twilio.com", base) });
    }
  }
  const client = twilio(`AC${"0".repeat(32)}`, "token", { httpClient: new Local({ timeout: 1000, keepAlive: false }) });
  const said = (call, show) => call.then(show, (error) => `rejected as ${error.name}: ${error.message}`);
  const create = () =>
    said(
      client.messages.create({ to: "+447700900123", from: "+447700900001", body: "Ready" }),
      ({ sid, status }) => `resolved, sid ${sid}, status ${status}`,
    );
  const json = (text) => (response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(text);

  answer = json("{}");
  console.log(`create, 200 and {}: ${await create()}`);
  answer = json("[1]");
  console.log(`create, 200 and [1]: ${await create()}`);
  answer = json("{}");
  console.log(`list, 200 and {}: ${await said(client.messages.list({ limit: 1 }), () => "resolved")}`);
  answer = (response) => {
    response.writeHead(201, { "content-type": "application/json" });
    const drip = setInterval(() => response.write(" "), 300);
    setTimeout(() => {
      clearInterval(drip);
      response.end('{"sid":"SM1","status":"queued"}');
    }, 3000);
  };
  console.log(`timeout of 1 s, an answer that drips for 3 s: ${await create()}`);
  server.closeAllConnections();
  server.close();
});
JS
seen=$(node calls.cjs)
echo "$seen"
diff <(echo "$seen") <(sed -n '/^# Seen/,/^set/ s/^#   //p' "$script")
