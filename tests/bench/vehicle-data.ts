import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { createGzip } from "node:zlib";
import postgres from "postgres";
import { z } from "zod";
import { seal } from "@/lib/auth/tokens/seal";
import { CONNECTION_KEYS } from "@/lib/connections/queries/connected";
import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";
import { fileVehicle } from "../support/dvsa-files";
import { DvsaServer } from "../support/dvsa-server";
import { zipOf } from "../support/zip";
import { ms, table } from "./statistics";

const VEHICLES = 12_000;
/** As many as are tested in the country on a day. */
const IN_FILE = 120_000;
const TESTS_EACH = 8;
/** So many of the garage's vehicles, one was tested. */
const ORDINARY_EVERY = 100;
const NEXT = addDays(today(), 380);
const LIMITS = { ms: 60_000, megabytes: 150 };

const Told = z.object({ state: z.string(), ms: z.number(), peak: z.number(), before: z.number() });

/**
 * A garage of 12,000 vehicles and DVSA's file of a day, of 120,000: how long the nightly refresh takes where one in a hundred of the garage's
 * was tested, three times as many as on an ordinary day, and how much memory it needs above its process at rest; and where every one was, which
 * no night sees. Returns whether the limits are kept.
 */
export async function benchVehicleData(databaseUrl: string): Promise<boolean> {
  process.env.AUTH_SECRET = "a secret of the benchmark, long enough for it";
  const dvsa = new DvsaServer();
  const address = await dvsa.start();
  try {
    await fill(databaseUrl, dvsa);
    const refresh = async () => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ["scripts/run.mjs", "tests/bench/refresh-run.ts"],
        {
          env: {
            ...process.env,
            ...{ NODE_ENV: "production", DATABASE_URL: databaseUrl, LOG_LEVEL: "error" },
            ...{ DATA_DIR: mkdtempSync(path.join(tmpdir(), "ga4-bench-")) },
            ...{ DVSA_API_BASE: address, DVSA_TOKEN_BASE: address },
          },
        },
      );
      return Told.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
    };
    await add(dvsa, addDays(today(), -1), ORDINARY_EVERY);
    const ordinary = await refresh();
    const some = await changedIn(databaseUrl);
    await add(dvsa, today(), 1);
    const whole = await refresh();
    const all = await changedIn(databaseUrl);
    const grown = ({ peak, before }: z.infer<typeof Told>) => peak - before;
    console.log(
      table([
        [`nightly refresh of ${VEHICLES} by a file of ${IN_FILE}`, "measured", "limit"],
        [`something new of ${some}, ms`, ms(ordinary.ms), String(LIMITS.ms)],
        [`MB above the ${ms(ordinary.before)} at its start`, ms(grown(ordinary)), String(LIMITS.megabytes)],
        [`something new of all ${all}, ms`, ms(whole.ms), String(LIMITS.ms)],
        [`MB above the ${ms(whole.before)} at its start`, ms(grown(whole)), String(LIMITS.megabytes)],
      ]),
    );
    return (
      [ordinary, whole].every(
        (told) => told.state === "done" && told.ms < LIMITS.ms && grown(told) < LIMITS.megabytes,
      ) &&
      some === VEHICLES / ORDINARY_EVERY &&
      all === VEHICLES
    );
  } finally {
    await dvsa.stop();
  }
}

const plateOf = (n: number) => `V${n}`;

/** The file of a day: every vehicle of the garage, one in so many tested, and ten times as many others. */
async function add(dvsa: DvsaServer, day: IsoDate, every: number): Promise<void> {
  function* lines() {
    for (let n = 1; n <= IN_FILE; n++) {
      const tests = Array.from({ length: TESTS_EACH }, (_, at) => testOf(n, at));
      const next = { number: (900_000 + every) * 1_000_000 + n, on: addDays(day, -1), expires: NEXT };
      yield `${JSON.stringify(fileVehicle(plateOf(n), n % every === 0 ? [...tests, next] : tests))}\n`;
    }
  }
  const content = await buffer(Readable.from(lines()).pipe(createGzip({ level: 1 })));
  dvsa.files.keep(day, zipOf([{ name: `delta-light-vehicle_${day}_1.json.gz`, content }]));
}

const testOf = (n: number, at: number) => ({
  number: n * 10 + at,
  on: addDays(today(), -(TESTS_EACH - at) * 365 + 20),
  expires: addDays(today(), -(TESTS_EACH - at - 1) * 365 + 20),
});

/** Vehicles of which DVSA was heard a few days ago, each with its tests and a reminder of its MOT. */
async function fill(databaseUrl: string, { keys }: DvsaServer): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const expiry = addDays(today(), 20);
  await sql`
    insert into connections (service, live, sealed_keys) values ('dvsa', true, ${seal(CONNECTION_KEYS, JSON.stringify(keys))})`;
  await sql`
    with template as (insert into reminder_templates (name, kind, recurs_months) values ('MOT', 'mot', 12) returning id),
    made as (
      insert into customers (surname) select 'Customer ' || n from generate_series(1, ${VEHICLES}::int) n returning id, surname),
    cars as (
      insert into vehicles (customer_id, registration, make, model, mot_expiry)
      select id, 'V' || substr(surname, 10), 'FORD', 'FOCUS', ${expiry}::date from made returning id, registration)
    insert into reminders (vehicle_id, template_id, due_date) select cars.id, template.id, ${expiry}::date from cars, template`;
  await sql`
    insert into vehicle_data_states (vehicle_id, registration, make, model, first_used, recall, mot_expiry, dvsa_at)
    select id, registration, 'FORD', 'FOCUS', '2016-03-01', 'no', mot_expiry, now() - interval '20 hours' from vehicles`;
  await sql`
    insert into vehicle_data_mot_tests (vehicle_id, test_number, completed_at, passed, expires)
    select v.id, (substr(v.registration, 2)::int * 10 + at)::text, now() - make_interval(days => (${TESTS_EACH}::int - at) * 365 - 20), true,
      ${today()}::date - (${TESTS_EACH}::int - at - 1) * 365 + 20
    from vehicles v, generate_series(0, ${TESTS_EACH - 1}::int) at`;
  await sql`vacuum analyze`;
  await sql.end();
}

async function changedIn(databaseUrl: string): Promise<number> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from vehicles where mot_expiry = ${NEXT}::date`;
  await sql.end();
  return row?.count ?? 0;
}
