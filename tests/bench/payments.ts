import { createHmac, hash, randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "@playwright/test";
import postgres from "postgres";
import Stripe from "stripe";
import { seal } from "@/lib/auth/tokens/seal";
import { PROVIDER_KEYS } from "@/lib/payments/providers/takers";
import { browserFlags, findBrowser } from "../support/browser";
import { type ServedGarage, serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";

const ASKED = 300;
const WARMED = 30;
const EVENTS_A_SECOND = 100;
const SECONDS = 15;
const PAGE_MS = 40;
const EVENT_MS = 50;
const LCP_MS = 1_000;
const SCRIPT_BYTES = 60_000;
const SECRET = "whsec_ofTheBenchmark";

/** Slow 4G and a processor four times slower, as Lighthouse has them. */
const SLOW_4G = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750, offline: false };

/**
 * What a customer waits for who opens a payment link: the server's time, and on a slow telephone the largest paint and the bytes of script;
 * and how fast a provider's events are answered, a hundred a second. Returns whether the limits are kept.
 */
export async function benchPayments(databaseUrl: string): Promise<boolean> {
  const served = await serveGarage(databaseUrl, mkdtempSync(path.join(tmpdir(), "ga4-bench-")));
  process.env.AUTH_SECRET = served.secret;
  try {
    const link = await linkIn(databaseUrl, served.secret);
    const page: number[] = [];
    for (let n = 0; n < WARMED + ASKED; n++) page.push(await served.time(link));
    const events = await eventTimes(served);
    const phone = await onTelephone(served.origin + link);
    const rows: [string, number, number][] = [
      ["the page, p95, ms", quantile(page.slice(WARMED), 0.95), PAGE_MS],
      ["an event, p99 at 100 a second, ms", quantile(events, 0.99), EVENT_MS],
      ...(phone
        ? ([
            ["largest paint on a slow telephone, ms", phone.paint, LCP_MS],
            ["script, bytes", phone.script, SCRIPT_BYTES],
          ] as [string, number, number][])
        : []),
    ];
    console.log(
      table([
        ["paying online", "measured", "limit"],
        ...rows.map(([what, measured, limit]) => [what, ms(measured), String(limit)]),
      ]),
    );
    return rows.every(([, measured, limit]) => measured < limit);
  } finally {
    await served.stop();
  }
}

/** An invoice that a customer may pay, an account at Stripe that nobody asks, and the path of the link. */
async function linkIn(databaseUrl: string, secret: string): Promise<string> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const [customer] = await sql<
    { id: string }[]
  >`insert into customers (surname) values ('Bench') returning id`;
  const [invoice] = await sql<{ id: string }[]>`
    insert into documents (type, status, number, customer_id, customer_name, registration, issued_date, issued_at, created_date,
      total_net, total_tax, total_gross, received, balance, issuer_snapshot)
    values ('invoice', 'issued', 'B1', ${customer?.id ?? null}, 'Bench', 'AB12CDE', current_date, now(), current_date, 120, 24, 144, 0, 144,
      '{"name": "Garage"}') returning id`;
  const id = invoice?.id ?? "";
  const token = createHmac("sha256", secret).update(`payment link ${id} 1`).digest("base64url");
  await sql`
    insert into payment_links (document_id, made_for, token_hash) values (${id}, ${id}, ${hash("sha256", token, "hex")})`;
  await sql`
    insert into payment_accounts (provider, live, name, sealed_keys, webhook_id, sealed_webhook_secret)
    values ('stripe', false, 'Bench', ${seal(PROVIDER_KEYS, JSON.stringify({ secret_key: "sk_test_nobodysKey123" }))}, 'we_bench',
      ${seal(PROVIDER_KEYS, SECRET)})`;
  await sql.end();
  return `/pay/${token}`;
}

/** Sends events as Stripe does, each when its time has come, whether or not the one before is answered. */
async function eventTimes({ origin }: ServedGarage): Promise<number[]> {
  const began = performance.now();
  const answers: Promise<number>[] = [];
  for (let n = 0; n < EVENTS_A_SECOND * SECONDS; n++) {
    await sleep(Math.max(0, began + (n * 1000) / EVENTS_A_SECOND - performance.now()));
    answers.push(sendEvent(origin));
  }
  // The first second is that of a cold server.
  return (await Promise.all(answers)).slice(EVENTS_A_SECOND);
}

async function sendEvent(origin: string): Promise<number> {
  const object = {
    id: `cs_test_${randomUUID()}`,
    object: "checkout.session",
    mode: "payment",
    payment_intent: null,
  };
  const event = {
    id: `evt_${randomUUID()}`,
    object: "event",
    type: "checkout.session.completed",
    data: { object },
  };
  const payload = JSON.stringify(event, null, 2);
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: SECRET });
  const started = performance.now();
  const response = await fetch(`${origin}/api/webhooks/stripe`, {
    method: "POST",
    body: payload,
    headers: { "content-type": "application/json", "stripe-signature": signature },
  });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`An event was answered with ${response.status}`);
  return performance.now() - started;
}

/** The median of five first visits on a slow telephone; null where there is no Chromium. */
async function onTelephone(address: string): Promise<{ paint: number; script: number } | null> {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  const paints: number[] = [];
  let script = 0;
  try {
    for (let n = 0; n < 5; n++) {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
      });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      page.on("response", async (response) => {
        if (response.request().resourceType() === "script") script += (await response.body()).length;
      });
      await page.goto(address, { waitUntil: "load" });
      paints.push(
        await page.evaluate(
          () =>
            new Promise<number>((done) => {
              new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe({
                type: "largest-contentful-paint",
                buffered: true,
              });
            }),
        ),
      );
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return { paint: quantile(paints, 0.5), script };
}
