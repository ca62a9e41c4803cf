import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { formatDate } from "@/lib/core/dates/date-words";
import { env } from "@/lib/core/env";
import { formatMoney } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { readGarage } from "@/lib/settings/queries/garage";
import { NEW_GARAGE } from "@/lib/settings/schema/garage";
import { type LastLoad, readLastLoad } from "../differences/last-load";
import { undecided } from "../differences/open-conflicts";
import { totalsToday } from "../differences/totals-today";
import { readNumbers } from "../numbers/number-queries";
import {
  ASKED_LINES,
  type AskedLine,
  type Confirmation,
  type StoredGoLive,
  TICKABLE,
  TICKED_LINES,
  type TickedLine,
} from "./go-live-schema";

export interface GoLiveLine {
  line: AskedLine | TickedLine;
  done: boolean;
  /** The current state, in words. */
  fact: string;
  /** Whether a person may tick it. */
  tickable: boolean;
  said: Confirmation | null;
}

interface Fact {
  done: boolean;
  fact: string;
}

/**
 * Returns everything that must be done before a garage leaves GA4: some lines are read from the data, others
 * are ticked by people.
 */
export async function readGoLiveLines(db: Db | Tx, { ticks }: StoredGoLive): Promise<GoLiveLine[]> {
  const facts = await askFacts(db);
  const tickable = new Set<string>(TICKABLE);
  return [...ASKED_LINES, ...TICKED_LINES].map((line) => {
    const fact = facts[line as AskedLine] ?? { done: false, fact: "" };
    const said = ticks[line as keyof typeof ticks] ?? null;
    return { line, done: fact.done || said !== null, fact: fact.fact, tickable: tickable.has(line), said };
  });
}

async function askFacts(db: Db | Tx): Promise<Record<AskedLine, Fact>> {
  const last = await readLastLoad(db);
  const [garage, set, open, debtors, numbers] = await Promise.all([
    readGarage(db),
    askSettings(db),
    countOpen(db, last),
    askDebtors(db, last),
    askNumbers(db, last),
  ]);
  const address = garage.name !== NEW_GARAGE.name && garage.postcode !== null && garage.telephone !== null;
  return {
    export: exportFact(last),
    conflicts: {
      done: last !== null && open === 0,
      fact: last === null ? "No export was loaded" : open === 0 ? "None is open" : `${open} to be decided`,
    },
    debtors,
    numbers,
    users: {
      done: set.users > 1,
      fact: set.users === 1 ? "You are the only user" : `${set.users} people can sign in`,
    },
    garage: {
      done: address,
      fact: address ? garage.name : "Name, postcode or telephone is missing",
    },
    vat: {
      done: garage.vat_number !== null,
      fact: garage.vat_number ?? "No VAT number. Tick it if the garage is not registered",
    },
    logo: { done: set.logo, fact: set.logo ? "It stands on the papers" : "There is none yet" },
    paper: {
      done: env.RESEND_API_KEY !== undefined,
      fact: env.RESEND_API_KEY
        ? "E-mails are sent"
        : "E-mails are not set up. Tick it once an invoice came out of your printer as it should",
    },
  };
}

const HouseFacts = z.object({ users: z.number(), logo: z.boolean() });

async function askSettings(db: Db | Tx): Promise<{ users: number; logo: boolean }> {
  const [row] = await db
    .execute(sql`
    select (select count(*)::int from users where active) as users,
      exists (select from settings where key = 'paper' and value ->> 'logo_key' is not null) as logo`)
    .then(readRows(HouseFacts));
  return row ?? { users: 0, logo: false };
}

function exportFact(last: LastLoad | null): Fact {
  if (!last) return { done: false, fact: "No export was loaded" };
  const when = `${last.source_name}, ${formatDate(last.finished_at, { time: true })}`;
  return last.status === "reconciled"
    ? { done: true, fact: `${when}: agrees to the penny` }
    : { done: false, fact: `${when}: differs` };
}

const OpenCount = z.object({ open: z.number() });

async function countOpen(db: Db | Tx, last: LastLoad | null): Promise<number> {
  if (!last) return 0;
  const [row] = await db
    .execute(sql`select count(*)::int as open from import_conflicts k where ${undecided(last.id)}`)
    .then(readRows(OpenCount));
  return row?.open ?? 0;
}

async function askDebtors(db: Db | Tx, last: LastLoad | null): Promise<Fact> {
  const totals = last?.report ? await totalsToday(db, last.report) : [];
  const owed = totals.find(({ group }) => group === "owed");
  if (!owed) return { done: false, fact: "No export was loaded" };
  const both = `GA4 ${formatMoney(owed.theirs)}, here ${formatMoney(owed.ours)}`;
  if (/[1-9]/.test(owed.rest))
    return {
      done: false,
      fact: `${both}: ${formatMoney(owed.rest)} is of records that are not in the newest export, or not explained`,
    };
  return {
    done: true,
    fact: /[1-9]/.test(owed.difference)
      ? `${both}: the difference was made here, to the penny`
      : `${both}: the same`,
  };
}

async function askNumbers(db: Db | Tx, last: LastLoad | null): Promise<Fact> {
  if (!last) return { done: false, fact: "No export was loaded" };
  const numbers = await readNumbers(db);
  // An older version of the import proposed numbers but asked nobody to confirm them.
  if (numbers.length === 0 && last.report?.findings.some(({ kind }) => kind.startsWith("number")))
    return { done: false, fact: "They are odd; you are asked once the newest export is loaded" };
  const open = numbers.filter((one) => one.open);
  return open.length === 0
    ? { done: true, fact: "Nothing is odd, or you have answered" }
    : {
        done: false,
        fact: `To be answered: ${open.map(({ series }) => documentTypeName(series).toLowerCase()).join(", ")}`,
      };
}
