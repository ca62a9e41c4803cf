import postgres from "postgres";
import { randomApiKey } from "@/lib/auth/tokens/api-keys";
import { somebody } from "../api/calls";
import { serveOurs } from "../api/serve-ours";
import { quantile, table } from "../statistics";
import { type Answered, type Caller, callerOf } from "./caller";

/** One more teaches the compiler, and is not counted. */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 12);
const USERS = 8;
/** Deeds of a kind in a round. */
const DEEDS = 400;
/** Share of the throughput of the build before that must be kept. */
const LEAST = 0.95;

const LINES = [
  { item_type: "labour", description: "Service", quantity: "1.5", unit_price: "65.00" },
  { item_type: "part", description: "Oil filter", quantity: "1", unit_price: "9.99" },
];

/** What is done, each to what the one before has left. */
const KINDS: { name: string; deed(call: Caller, to: Answered): Promise<Answered> }[] = [
  { name: "create a customer", deed: (call) => call("POST", "/customers", somebody()) },
  {
    name: "create an invoice of two lines",
    deed: (call, { id }) =>
      call("POST", "/documents", { type: "invoice", customer_id: id, line_items: LINES }),
  },
  {
    name: "issue it",
    deed: async (call, invoice) => ({
      ...invoice,
      ...(await call("POST", `/documents/${invoice.id}/issue`, {})),
    }),
  },
  {
    name: "take its payment",
    deed: (call, { id, total_gross }) =>
      call("POST", "/receipts", { document_id: id, amount: total_gross, method: "card" }),
  },
];

/**
 * Creating, issuing and paying, as callers of the REST surface do it, in this build and in that before, each on its copy of one garage,
 * in turns. Returns whether none is slower than is allowed.
 */
export async function benchDeeds(
  databases: { before: string; now: string },
  build: string,
): Promise<boolean> {
  const token = randomApiKey();
  for (const url of Object.values(databases)) await nameGarage(url);
  const targets = {
    now: await serveOurs(databases.now, token),
    before: await serveOurs(databases.before, token, build),
  };
  try {
    const callers = { now: callerOf(targets.now), before: callerOf(targets.before) };
    const rates = KINDS.map(() => ({ now: [] as number[], before: [] as number[] }));
    for (let round = 0; round <= ROUNDS; round++) await oneRound(callers, round, rates);
    return told(rates);
  } finally {
    for (const { stop } of Object.values(targets)) await stop();
  }
}

type Rates = { now: number[]; before: number[] }[];

async function oneRound(
  callers: Record<"now" | "before", Caller>,
  round: number,
  rates: Rates,
): Promise<void> {
  const nothing = Array.from({ length: DEEDS }, () => ({ id: "", version: 0, total_gross: "" }));
  const left = { now: nothing, before: nothing };
  for (const [i, { deed }] of KINDS.entries())
    for (const side of round % 2 === 0 ? (["now", "before"] as const) : (["before", "now"] as const)) {
      const started = performance.now();
      left[side] = await all(left[side], (to) => deed(callers[side], to));
      if (round > 0) rates[i]?.[side].push((DEEDS * 1000) / (performance.now() - started));
    }
}

/** As many at once as there are users. */
async function all<T, R>(things: readonly T[], deed: (thing: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  const left = [...things];
  await Promise.all(
    Array.from({ length: USERS }, async () => {
      for (let thing = left.pop(); thing; thing = left.pop()) done.push(await deed(thing));
    }),
  );
  return done;
}

/** What an invoice must show. */
async function nameGarage(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const profile = sql.json({ name: "Bench", vat_number: "GB999999973" });
  await sql`
    insert into settings (key, value) values ('garage', ${profile})
    on conflict (key) do update set value = settings.value || excluded.value`;
  await sql.end();
}

function told(rates: Rates): boolean {
  const rows = rates.map(({ now, before }, i) => {
    const ratio = quantile(
      now.map((rate, round) => rate / (before[round] ?? rate)),
      0.5,
    );
    return {
      kept: ratio >= LEAST,
      cells: [
        KINDS[i]?.name ?? "",
        quantile(before, 0.5).toFixed(0),
        quantile(now, 0.5).toFixed(0),
        `${ratio.toFixed(2)}×`,
        `${LEAST.toFixed(2)}×`,
      ],
    };
  });
  console.log(
    table([
      [`a second, ${USERS} users`, "before", "now", "ratio", "limit", ""],
      ...rows.map(({ cells, kept }) => [...cells, kept ? "" : "under"]),
    ]),
  );
  return rows.every(({ kept }) => kept);
}
