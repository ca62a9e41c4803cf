import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { keptTests } from "@/lib/vehicle-data/queries/kept-tests";
import { bySeverity, type Severity } from "@/lib/vehicle-data/rules/defects";
import { dayOfTest } from "@/lib/vehicle-data/rules/test-readings";
import { defectKey } from "../../rules/mot-work";
import type { TakenUpOn } from "../../rules/starting/start";
import { OnDocument, onDocument, TAKEN_UP_ON, waitingWork } from "./recommended-work";

/** A defect of a vehicle's last MOT test, and what has become of it here. */
export interface MotWork {
  text: string;
  severity: Severity;
  /** The advisory as which it is kept; null where it is not. */
  advisory_id: string | null;
  /** The open document whose line does this work. */
  on_document: TakenUpOn | null;
  /** It was done here, or elsewhere as somebody noted, since the test. */
  done: boolean;
}

/** The defects of the last test; `test_id` names it. Null where no test is kept. */
export interface LastMotWork {
  test_id: string;
  tested_on: string;
  work: MotWork[];
}

/** What the last MOT test of a vehicle found, as work to offer: each once, the gravest first. */
export const lastMotWork = query({
  name: "documents.mot_work",
  permission: "documents:read",
  input: z.strictObject({ vehicle_id: z.uuid() }),
  run: ({ db, input }) => readMotWork(db, input.vehicle_id),
});

const Noted = z.object({ id: z.string(), description: z.string(), resolved_on: z.string().nullable() });
const Waiting = z.object({ id: z.string(), description: z.string() }).extend(OnDocument.shape);

/** The same inside or outside a transaction. */
export async function readMotWork(db: Db | Tx, vehicleId: string): Promise<LastMotWork | null> {
  const [test] = await keptTests(db, vehicleId, 1);
  if (!test) return null;
  const tested_on = dayOfTest(test);
  const [waiting, resolved] = await Promise.all([
    db
      .execute(
        sql`select id, description, ${TAKEN_UP_ON} from (${waitingWork(vehicleId)}) w where kind = 'advisory'`,
      )
      .then(readRows(Waiting)),
    db
      .execute(sql`
      select id, description, resolved_at::date::text as resolved_on from advisories
      where vehicle_id = ${vehicleId} and resolved_at is not null and deleted_at is null`)
      .then(readRows(Noted)),
  ]);
  const open = new Map(waiting.map((one) => [defectKey(one.description), onDocument(one)]));
  const done = new Set(
    resolved
      .filter(({ resolved_on }) => resolved_on !== null && resolved_on >= tested_on)
      .map(({ description }) => defectKey(description)),
  );
  return {
    test_id: test.id,
    tested_on,
    work: bySeverity(test.defects).map(({ text, severity }) => {
      const kept = open.get(defectKey(text));
      return {
        text,
        severity,
        advisory_id: kept?.id ?? null,
        on_document: kept?.on_document ?? null,
        done: !kept && done.has(defectKey(text)),
      };
    }),
  };
}
