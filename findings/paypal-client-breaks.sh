#!/usr/bin/env bash
# @paypal/paypal-server-sdk 2.5.0: a client whose first token could not be fetched never works again.
#
# The client fetches its access token by itself with the first call, and keeps the promise of it. If the answer to that one request is a 503,
# the call fails, as one expects; but so does every later call of the same client, with that same old error and without anything being sent,
# however well PayPal is by then. A server that makes one client at its start, as the library's README does, takes no payments until it is
# started again. Another client works at once: it has to be thrown away with its failed token.
#
# Seen:
#   first call: 503
#   second call: 503, requests sent: 0
#   another client: CREATED
set -euo pipefail
script=$(realpath "$0")
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @paypal/paypal-server-sdk@2.5.0
cat >calls.mjs <<'JS'
import { createServer } from "node:http";
import { createRequire } from "node:module";
const { Client, OrdersController } = createRequire(import.meta.url)("@paypal/paypal-server-sdk");

let unwell = 1;
let requests = 0;
const server = createServer((request, response) => {
  requests += 1;
  response.setHeader("content-type", "application/json");
  if (request.url.includes("/oauth2/token"))
    if (unwell-- > 0) response.writeHead(503).end("{}");
    else response.end(JSON.stringify({ access_token: "t", token_type: "Bearer", expires_in: 32400 }));
  else response.end(JSON.stringify({ id: "X", status: "CREATED" }));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const base = `http://127.0.0.1:${server.address().port}`;

/** The same client with another host: nothing else is changed. */
class Local extends Client {
  getRequestBuilderFactory() {
    const make = super.getRequestBuilderFactory();
    return (...about) => {
      const built = make(...about);
      built.interceptRequest((request) => ({
        ...request,
        url: request.url.replace("https://api-m.sandbox.paypal.com", base),
      }));
      return built;
    };
  }
}
const orders = () =>
  new OrdersController(
    new Local({ environment: "Sandbox", clientCredentialsAuthCredentials: { oAuthClientId: "id", oAuthClientSecret: "secret" } }),
  );
const ask = (of) => of.getOrder({ id: "A" }).then(({ result }) => result.status, (error) => error.statusCode);

const one = orders();
console.log(`first call: ${await ask(one)}`);
requests = 0;
console.log(`second call: ${await ask(one)}, requests sent: ${requests}`);
console.log(`another client: ${await ask(orders())}`);
server.closeAllConnections();
server.close();
JS
seen=$(node calls.mjs)
echo "$seen"
diff <(echo "$seen") <(sed -n '/^# Seen/,/^set/ s/^#   //p' "$script")
