import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { AlreadyDone, Traced } from "@/lib/core/command";
import { invalid } from "@/lib/core/errors";
import { isoInstant } from "@/lib/core/input/fields";
import { readRows } from "@/lib/core/read-rows";
import { ClockState } from "../responses";
import { actTime, whyNotThen } from "../rules/act-time";
import type { Forgotten, Sheet, Step } from "../rules/timeline";
import { applySteps, settleQuestions } from "./apply-steps";
import { forgottenBy } from "./forgotten";
import { lockClock, personOf } from "./person";
import { readSheet } from "./sheet";

interface Given {
  key: string;
  at?: string | undefined;
}

interface Planned {
  steps: Step[];
  lineText?: string | null;
}

/** What the audit log and the events call the record of an act. */
type Entity = "attendances" | "work_times";

interface Act<I extends Given> {
  entity: Entity;
  input: I;
  /** The steps of the act upon the person's time as it stands. */
  plan(sheet: Sheet, instant: number, forgotten: Forgotten): Promise<Planned> | Planned;
}

/** Does an act of the clock. The person's other acts wait meanwhile, so that two screens at once leave one result. */
export async function doAct<I extends Given>(
  tx: Tx,
  actor: Actor,
  { entity, input, plan }: Act<I>,
): Promise<Traced<ClockState> | AlreadyDone<ClockState>> {
  const person = personOf(actor);
  await lockClock(tx, person.id);
  const { key: _key, ...asked } = input;
  const now = Date.now();
  const happened = input.at === undefined ? now : Date.parse(input.at);
  const why = whyNotThen(happened, now);
  if (why) throw invalid({ field: "at", message: why });
  const instant = actTime(happened, now);
  const sheet = await readSheet(tx, person.id, instant);
  const { steps, lineText = null } = await plan(sheet, instant, await forgottenBy(tx, instant, now));
  const touched = await applySteps(tx, steps, { sheet, person, lineText });
  const at = new Date(instant).toISOString();
  await settleQuestions(tx, person.id, person.id, at);
  const answer = await stateOf(tx, person.id, at);
  if (steps.length === 0) return new AlreadyDone(answer);
  const id = touched[entity === "attendances" ? "attendance" : "work"];
  return new Traced(answer, { entity, id, after: { ...asked, at, user_id: person.id } });
}

const Open = ClockState.omit({ user_id: true, at: true });

/** What a person does now. */
async function stateOf(tx: Tx, userId: string, at: string): Promise<ClockState> {
  const [open] = await tx
    .execute(
      sql`select a.started_at as attending_since, w.id as work_time_id, w.started_at as working_since, w.document_id, w.line_id
      from (select) one
      left join attendances a on a.user_id = ${userId} and a.ended_at is null and a.voided_at is null
      left join work_times w on w.user_id = ${userId} and w.ended_at is null and w.voided_at is null`,
    )
    .then(readRows(Open));
  if (!open) throw new Error("The statement returned no row");
  return { user_id: userId, at: isoInstant(at), ...open };
}
