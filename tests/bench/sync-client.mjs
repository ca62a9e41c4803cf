// The program of docs/sync.md as a stranger runs it, keeping nothing but counts:
// node tests/bench/sync-client.mjs <the garage's address> <the built client's main.js>, the key in API_KEY.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [url, client] = process.argv.slice(2);
const program = /```js\n(.*?)```/s
  .exec(readFileSync("docs/sync.md", "utf8"))?.[1]
  .replace("@ga4-garage/client", pathToFileURL(client).href);
const { sync } = await import(`data:text/javascript,${encodeURIComponent(program)}`);
const counts = {};
const copy = {
  since: undefined,
  put: (kind) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  },
  remove: () => {},
};
const kinds = [
  "customers",
  "vehicles",
  "documents",
  "receipts",
  "stock",
  "suppliers",
  "appointments",
  "reminders",
];
const took = async () => {
  const began = performance.now();
  await sync({ url, key: process.env.API_KEY, copy, kinds });
  return (performance.now() - began) / 1000;
};
const whole = await took();
const rows = { ...counts };
const again = await took();
console.log(JSON.stringify({ whole, again, rows, megabytes: process.resourceUsage().maxRSS / 1024 }));
