import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { PAUSE_REASONS } from "./rules/pause-reasons";

const HOW = z.enum(["login", "pin", "correction"]);
const CLOSED_BY = z.enum(["person", "switch", "closing", "correction"]);

/** What somebody does now, after an act of theirs. */
export const ClockState = z
  .object({
    user_id: z.uuid(),
    at: instant.meta({ description: "When the act happened." }),
    attending_since: instant.nullable(),
    work_time_id: z.uuid().nullable(),
    working_since: instant.nullable(),
    document_id: z.uuid().nullable(),
    line_id: z.uuid().nullable(),
  })
  .meta({ id: "ClockState" });
export type ClockState = z.infer<typeof ClockState>;

const interval = {
  id: z.uuid(),
  user_id: z.uuid(),
  person: z.string(),
  started_at: instant,
  ended_at: instant.nullable(),
  how: HOW,
  closed_by: CLOSED_BY.nullable(),
  corrected: z.boolean(),
  voided_at: instant.nullable(),
};

export const Attendance = z.object(interval).meta({ id: "Attendance" });

export const WorkTime = z
  .object({
    ...interval,
    document_id: z.uuid(),
    document_number: z.string().nullable(),
    registration: z.string(),
    line_id: z.uuid().nullable(),
    line_text: z.string().nullable(),
    ended_as: z.enum(["paused", "finished", "left"]).nullable(),
    reason: z.enum(PAUSE_REASONS).nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: "WorkTime" });

export const ClockCorrection = z
  .object({
    id: z.uuid(),
    attendance_id: z.uuid().nullable(),
    work_time_id: z.uuid().nullable(),
    corrected_by_name: z.string(),
    was: z.record(z.string(), z.unknown()).nullable(),
    became: z.record(z.string(), z.unknown()),
    why: z.string(),
    created_at: instant,
  })
  .meta({ id: "ClockCorrection" });

/** A clock that the closing hour stopped, and about which the person is asked. */
export const ClockQuestion = z
  .object({
    id: z.uuid(),
    user_id: z.uuid(),
    person: z.string(),
    day: z.string(),
    stopped_at: instant,
    really_at: instant.nullable(),
    answered_at: instant.nullable(),
  })
  .meta({ id: "ClockQuestion" });

export const ClockRecord = z.object({ id: z.uuid() }).meta({ id: "ClockRecord" });
export const PinSet = z.object({ id: z.uuid(), name: z.string() }).meta({ id: "PinSet" });

/** Who works here, whether they are there, and on what they are. */
export const OnClock = z
  .object({
    user_id: z.uuid(),
    person: z.string(),
    has_pin: z.boolean(),
    attending_since: instant.nullable(),
    work_time_id: z.uuid().nullable(),
    working_since: instant.nullable(),
    document_id: z.uuid().nullable(),
    document_number: z.string().nullable(),
    registration: z.string().nullable(),
    line_id: z.uuid().nullable(),
    line_text: z.string().nullable(),
  })
  .meta({ id: "OnClock" });

export const ClockDay = z
  .object({
    user_id: z.uuid(),
    person: z.string(),
    date: z.string(),
    attended_seconds: z.number(),
    worked_seconds: z.number(),
    attendances: z.array(Attendance),
    work_times: z.array(WorkTime),
    corrections: z.array(ClockCorrection),
    questions: z.array(ClockQuestion),
  })
  .meta({ id: "ClockDay" });

/** A line of a job, or with null the job as a whole: what was written and what the clock says. */
export const JobHours = z
  .object({
    line_id: z.uuid().nullable(),
    description: z.string().nullable(),
    estimated_seconds: z.number().nullable(),
    clocked_seconds: z.number(),
    running: z.int().meta({ description: "How many people are on it now." }),
    people: z.array(z.object({ user_id: z.uuid(), person: z.string(), clocked_seconds: z.number() })),
  })
  .meta({ id: "JobHours" });

const ratio = z.number().nullable();
const figures = {
  attended_seconds: z.number(),
  worked_seconds: z.number(),
  sold_seconds: z.number(),
  efficiency: ratio,
  utilisation: ratio,
  productivity: ratio,
};

export const ClockFigures = z
  .object({
    user_id: z.uuid().nullable().meta({ description: "Null for labour that was sold under nobody's name." }),
    person: z.string().nullable(),
    ...figures,
    periods: z.array(z.object({ from: z.string(), to: z.string(), ...figures })),
  })
  .meta({ id: "ClockFigures" });
