#!/usr/bin/env bash
# stripe 23.1.0: a failed answer whose JSON has no "error" is a success, and `timeout` is not the time that a call takes.
#
# The library looks for `error` in the body, not at the status. What a proxy or a load balancer in front of Stripe answers with (502 and
# {"message": …}, 404 and {}) resolves as the object that was asked for, with none of its fields: `await refunds.create()` returns, and
# nothing was refunded. Who relies on the promise alone books it. And `timeout` counts how long the connection is silent: an answer that drips
# comes to its end long after it.
#
# Seen:
#   502: resolved, id undefined
#   404: resolved, id undefined
#   with an error: rejected as StripeAPIError
#   timeout of 1 s, an answer that drips for 3 s: resolved
set -euo pipefail
script=$(realpath "$0")
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund stripe@23.1.0
cat >calls.mjs <<'JS'
import { createServer } from "node:http";
import Stripe from "stripe";

let answer;
const server = createServer((request, response) => {
  request.resume();
  answer(response);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const stripe = new Stripe("sk_test_nobodys", {
  host: "127.0.0.1",
  port: server.address().port,
  protocol: "http",
  maxNetworkRetries: 0,
  timeout: 1000,
});
const refund = () =>
  stripe.refunds.create({ payment_intent: "pi_1" }).then(
    ({ id }) => `resolved, id ${id}`,
    (error) => `rejected as ${error.type}`,
  );
const json = (status, body) => (response) =>
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));

answer = json(502, { message: "Bad gateway" });
console.log(`502: ${await refund()}`);
answer = json(404, {});
console.log(`404: ${await refund()}`);
answer = json(502, { error: { type: "api_error", message: "Bad gateway" } });
console.log(`with an error: ${await refund()}`);
answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const drip = setInterval(() => response.write(" "), 300);
  setTimeout(() => {
    clearInterval(drip);
    response.end('{"id":"re_1"}');
  }, 3000);
};
console.log(`timeout of 1 s, an answer that drips for 3 s: ${(await refund()).split(",")[0]}`);
server.closeAllConnections();
server.close();
JS
seen=$(node calls.mjs)
echo "$seen"
diff <(echo "$seen") <(sed -n '/^# Seen/,/^set/ s/^#   //p' "$script")
