import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  date,
  index,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { created, id, inOurYears, instant, timestamps } from "./columns";
import { document_lines } from "./document-lines";
import { documents } from "./documents";
import { users } from "./users";

const person = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: "restrict" });

/** From and to: `to` is null while it goes on. Two acts within one second leave an interval without length. */
const inOrder = (t: { started_at: AnyPgColumn; ended_at: AnyPgColumn }) =>
  sql`${t.started_at} <= ${t.ended_at} and ${inOurYears(t.started_at, t.ended_at)}`;

/** When people were at work. An exclusion constraint in the migrations lets no two of one person overlap. */
export const attendances = pgTable(
  "attendances",
  {
    id: id(),
    user_id: person(),
    started_at: instant().notNull(),
    ended_at: instant(),
    /** By which door it began: the person's own sign-in, their PIN at a shared screen, or a correction. */
    how: text().notNull(),
    closed_by: text(),
    /** Set by a correction that says it never was; it counts no more. */
    voided_at: instant(),
    ...timestamps(),
  },
  (t) => [
    index("attendances_by_person").on(t.user_id, t.started_at),
    index("attendances_by_time").on(t.started_at, t.id),
    index("attendances_open").on(t.user_id).where(sql`${t.ended_at} is null and ${t.voided_at} is null`),
    check("attendances_in_order", inOrder(t)),
    check("attendances_how_known", sql`${t.how} in ('login', 'pin', 'correction')`),
    check(
      "attendances_closed_by_known",
      sql`${t.closed_by} in ('person', 'switch', 'closing', 'correction')`,
    ),
    check("attendances_closed_by_somebody", sql`(${t.ended_at} is null) = (${t.closed_by} is null)`),
  ],
);

/**
 * When people worked on which job. An exclusion constraint in the migrations lets no two of one person overlap; several people may
 * work on one job.
 */
export const work_times = pgTable(
  "work_times",
  {
    id: id(),
    user_id: person(),
    document_id: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: "restrict" }),
    /** Null for the job as a whole, and once the line was taken off its document. */
    line_id: uuid().references((): AnyPgColumn => document_lines.id, { onDelete: "set null" }),
    /** What the line said when the work began. */
    line_text: text(),
    started_at: instant().notNull(),
    ended_at: instant(),
    how: text().notNull(),
    closed_by: text(),
    /** What the person did who ended it: paused, finished or went home. */
    ended_as: text(),
    /** Why it was paused. */
    reason: text(),
    note: text(),
    voided_at: instant(),
    ...timestamps(),
  },
  (t) => [
    index("work_times_by_person").on(t.user_id, t.started_at),
    index("work_times_by_document").on(t.document_id, t.line_id),
    index("work_times_by_line").on(t.line_id).where(sql`${t.line_id} is not null`),
    index("work_times_by_time").on(t.started_at, t.id),
    index("work_times_open").on(t.user_id).where(sql`${t.ended_at} is null and ${t.voided_at} is null`),
    check("work_times_in_order", inOrder(t)),
    check("work_times_how_known", sql`${t.how} in ('login', 'pin', 'correction')`),
    check("work_times_closed_by_known", sql`${t.closed_by} in ('person', 'switch', 'closing', 'correction')`),
    check("work_times_closed_by_somebody", sql`(${t.ended_at} is null) = (${t.closed_by} is null)`),
    check("work_times_ended_as_known", sql`${t.ended_as} in ('paused', 'finished', 'left')`),
    check(
      "work_times_reason_known",
      sql`${t.reason} is null or (${t.reason} in ('parts', 'customer', 'break', 'help', 'other') and ${t.ended_as} = 'paused')`,
    ),
  ],
);

/** What was corrected, by whom and why: what it said before and says since. Rows never change. */
export const clock_corrections = pgTable(
  "clock_corrections",
  {
    id: id(),
    attendance_id: uuid().references(() => attendances.id, { onDelete: "restrict" }),
    work_time_id: uuid().references(() => work_times.id, { onDelete: "restrict" }),
    corrected_by: uuid().references(() => users.id, { onDelete: "restrict" }),
    corrected_by_name: text().notNull(),
    /** Null for what a correction added. */
    was: jsonb(),
    became: jsonb().notNull(),
    why: text().notNull(),
    ...created(),
  },
  (t) => [
    index().on(t.attendance_id),
    index().on(t.work_time_id),
    check("clock_corrections_of_one", sql`(${t.attendance_id} is null) <> (${t.work_time_id} is null)`),
  ],
);

/**
 * A clock that was forgotten: the closing hour ended what went on then, attendance and work, and the person is asked the next morning
 * when they really left. It is answered by them or by somebody who may correct.
 */
export const clock_questions = pgTable(
  "clock_questions",
  {
    id: id(),
    user_id: person(),
    /** The day whose closing hour it was. */
    day: date().notNull(),
    /** When the clock was stopped. */
    stopped_at: instant().notNull(),
    /** When they say that they really stopped; null where it was not answered. */
    really_at: instant(),
    answered_at: instant(),
    answered_by: uuid().references(() => users.id, { onDelete: "restrict" }),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex("clock_questions_once").on(t.user_id, t.stopped_at),
    index("clock_questions_open").on(t.user_id).where(sql`${t.answered_at} is null`),
    check("clock_questions_answered_whole", sql`(${t.answered_at} is null) = (${t.really_at} is null)`),
  ],
);

/** The PIN by which a person is known at a shared screen; only its hash is stored. */
export const clock_pins = pgTable("clock_pins", {
  user_id: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  pin_hash: text().notNull(),
  set_by: uuid().references(() => users.id, { onDelete: "set null" }),
  ...timestamps(),
});
