import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { attendances, clock_questions, work_times } from "@/db/schema/clock";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { Moment } from "@/lib/core/dates/day-fields";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { isoInstant } from "@/lib/core/input/fields";
import { applySteps } from "../internal/apply-steps";
import { correctedTimes, keepCorrection, requireAttended } from "../internal/corrected";
import { forgottenBy } from "../internal/forgotten";
import { lockClock } from "../internal/person";
import { readSheet } from "../internal/sheet";
import { close } from "../rules/timeline";
import { QuestionAnswer } from "../schema/corrections";

interface Closed {
  /** Null where nothing was forgotten. */
  stopped_at: string | null;
}

/** Stops one person's clock that was forgotten, at the closing hour, and leaves the question for the next morning. */
export const closeForgotten = command({
  name: "clock.close_forgotten",
  permission: "clock:correct",
  input: z.strictObject({ user_id: z.uuid(), now: Moment }),
  async run({ tx, input: { user_id, now } }): Promise<Traced<Closed> | AlreadyDone<Closed>> {
    await lockClock(tx, user_id);
    const instant = Date.parse(now);
    const sheet = await readSheet(tx, user_id, instant);
    const since = Math.min(instant, ...sheet.attendances.map(({ from }) => from));
    const closed = close(sheet, await forgottenBy(tx, since, instant));
    if (!closed) return new AlreadyDone<Closed>({ stopped_at: null });
    const person = { id: user_id, how: "login" } as const;
    const { attendance } = await applySteps(tx, closed.steps, { sheet, person, lineText: null });
    const stopped_at = new Date(closed.stop).toISOString();
    return new Traced<Closed>(
      { stopped_at },
      { entity: "attendances", id: attendance, after: { user_id, ended_at: stopped_at } },
    );
  },
});

const WHY = "Answered when asked about the forgotten clock";

/**
 * Answers when somebody whom the closing hour stopped really stopped: it was then, or attendance and work end at another time, which
 * is kept as a correction. The person answers themselves, or somebody who may correct.
 */
export const answerQuestion = command({
  name: "clock.answer",
  permission: "clock:own",
  input: QuestionAnswer,
  async run({ tx, actor, input: { id, really_at } }) {
    const find = () => tx.select().from(clock_questions).where(eq(clock_questions.id, id));
    const [known] = await find();
    if (!known) throw notFound("question");
    if (known.user_id !== actor.id) requirePermission(actor, "clock:correct");
    await lockClock(tx, known.user_id);
    const question = await oneRow(find());
    if (question.answered_at !== null) throw conflict("This was answered already");
    const stopped = isoInstant(question.stopped_at);
    const { ended_at } = correctedTimes(null, {
      started_at: "1970-01-01T00:00:00Z",
      ended_at: really_at ?? stopped,
    });
    const really = ended_at ?? stopped;
    if (really !== stopped) await moveEnds(tx, actor, { userId: question.user_id, stopped, really });
    await tx
      .update(clock_questions)
      .set({ really_at: really, answered_at: sql`now()`, answered_by: actor.id, updated_at: sql`now()` })
      .where(eq(clock_questions.id, id));
    return new Traced(
      { id },
      {
        entity: "attendances",
        id: null,
        after: { user_id: question.user_id, stopped_at: stopped, really_at: really },
      },
    );
  },
});

interface Move {
  userId: string;
  stopped: string;
  really: string;
}

async function moveEnds(tx: Tx, actor: Actor, { userId, stopped, really }: Move): Promise<void> {
  const set = { ended_at: really, closed_by: "correction", updated_at: sql`now()` };
  const [attendance] = await tx
    .select()
    .from(attendances)
    .where(
      and(
        ...[eq(attendances.user_id, userId), eq(attendances.ended_at, stopped)],
        ...[eq(attendances.closed_by, "closing"), isNull(attendances.voided_at)],
      ),
    );
  const [work] = await tx
    .select()
    .from(work_times)
    .where(
      and(
        ...[eq(work_times.user_id, userId), eq(work_times.ended_at, stopped)],
        ...[eq(work_times.closed_by, "closing"), isNull(work_times.voided_at)],
      ),
    );
  for (const one of [attendance, work])
    if (one && isoInstant(one.started_at) > really)
      throw invalid({ field: "really_at", message: "That is before it began" });
  if (work) {
    const became = await oneRow(tx.update(work_times).set(set).where(eq(work_times.id, work.id)).returning());
    await keepCorrection(tx, actor, { was: work, became, why: WHY });
  }
  if (attendance) {
    const became = await oneRow(
      tx.update(attendances).set(set).where(eq(attendances.id, attendance.id)).returning(),
    );
    await keepCorrection(tx, actor, { was: attendance, became, why: WHY });
    await requireAttended(tx, userId, attendance.started_at);
  }
}
