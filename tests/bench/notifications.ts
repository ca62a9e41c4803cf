import { performance } from "node:perf_hooks";
import { connect, db, disconnect, sql } from "@/db/client";
import { createAppointment } from "@/lib/appointments/commands/appointments";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { setRecorder } from "@/lib/core/recorder";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { latestNotifications, unreadNotifications } from "@/lib/notifications/queries/latest";
import { listNotifications } from "@/lib/notifications/queries/notifications";
import { startTelling } from "@/lib/notifications/telling/teller";
import { as } from "../support/actors";
import { until } from "../support/until";
import { ms, quantile, table } from "./statistics";

const USERS = 20;
const ROWS = 300_000;
const ASKED = 500;
const WARMED = 30;
const COMMANDS = 400;
const ROUNDS = 5;
const BOOKINGS = 50;
const READ_MS = 5;
const PANEL_MS = 50;
const DELAY_MS = 1_000;
/** Share of the commands a second that is left while users are told. */
const LEAST = 0.9;

/**
 * The bell of a busy garage: what it costs to count and show what is unread among 300,000 notifications, what telling leaves of the
 * commands' speed, and how long after a commit users have been told. Returns whether the limits are kept.
 */
export async function benchNotifications(databaseUrl: string): Promise<boolean> {
  connect(databaseUrl);
  setRecorder(changeRecorder);
  try {
    const [reader, doer] = await fill();
    if (!reader || !doer) throw new Error("There are no users");
    const manager = { ...as("manager"), id: reader };
    const count = await timed(ASKED, () => ask(unreadNotifications, manager, {}));
    const panel = await timed(ASKED, () => ask(latestNotifications, manager, {}));
    const page = await timed(ASKED, () =>
      ask(listNotifications, manager, listNotifications.input.parse({ per_page: 25, kind: "payment_in" })),
    );
    const silent: number[] = [];
    const telling: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      silent.push(await commandsASecond());
      const stop = await startTelling();
      telling.push(await commandsASecond());
      await stop();
    }
    const ratio = quantile(telling, 0.5) / quantile(silent, 0.5);
    const delays = await delaysOf({ ...as("manager"), id: doer });
    const rows: [string, number, number][] = [
      ["unread, counted", quantile(count, 0.99), READ_MS],
      ["the panel", quantile(panel, 0.99), PANEL_MS],
      ["a page of one kind", quantile(page, 0.99), PANEL_MS],
      ["told after the commit", quantile(delays, 0.99), DELAY_MS],
    ];
    console.log(
      table([
        [`${ROWS} notifications, ${USERS} users`, "p99", "limit"],
        ...rows.map(([what, is, limit]) => [what, ms(is), ms(limit)]),
        ["commands a second while told, share", ratio.toFixed(2), String(LEAST)],
      ]),
    );
    return ratio >= LEAST && rows.every(([, is, limit]) => is <= limit);
  } finally {
    await disconnect();
  }
}

/** Users with 15,000 notifications each, all unread; answers two of them. */
async function fill(): Promise<string[]> {
  const users = await sql()<{ id: string }[]>`
    insert into users (email, name, role, password_hash)
    select 'bell' || n || '@garage.test', 'Bell ' || n, 'manager', '' from generate_series(1, ${USERS}::int) n returning id`;
  await sql()`
    insert into notifications (user_id, event_seq, kind, entity, entity_id, at)
    select u.id, -n, (array['booking_made', 'payment_in', 'estimate_approved', 'stock_low'])[1 + n % 4], 'receipts', gen_random_uuid(), now()
    from users u, generate_series(1, ${ROWS / USERS}::int) n where u.email like 'bell%'`;
  await sql()`vacuum analyze notifications`;
  return users.map(({ id }) => id);
}

/** How long each of so many turns took, in ms, once the work had been done some times: a server runs for weeks. */
async function timed(times: number, work: () => Promise<unknown>): Promise<number[]> {
  for (let at = 0; at < WARMED; at++) await work();
  const taken: number[] = [];
  for (let at = 0; at < times; at++) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  return taken;
}

let made = 0;

async function commandsASecond(): Promise<number> {
  const started = performance.now();
  const manager = as("manager");
  for (let at = 0; at < COMMANDS / 10; at++)
    await Promise.all(
      Array.from({ length: 10 }, () =>
        run(createCustomer, manager, { surname: `Bench ${made++}`, confirmed_not_duplicate: true }),
      ),
    );
  return COMMANDS / ((performance.now() - started) / 1000);
}

/** From the end of the command that books until every colleague has been told, in ms. */
async function delaysOf(doer: ReturnType<typeof as> & { id: string }): Promise<number[]> {
  const stop = await startTelling();
  const delays: number[] = [];
  for (let at = 0; at < BOOKINGS; at++) {
    const { id } = await run(createAppointment, doer, {
      starts_at: new Date(Date.UTC(2031, 0, 6, 8) + at * 3_600_000).toISOString(),
      duration_minutes: 30,
      description: "Service",
      confirmed_outside_hours: true,
    });
    const committed = performance.now();
    await until(async () => {
      const [row] = await db().execute<{ told: string }>(
        `select count(*) as told from notifications where entity_id = '${id}'`,
      );
      return Number(row?.told) === USERS - 1;
    });
    delays.push(performance.now() - committed);
  }
  await stop();
  return delays;
}
