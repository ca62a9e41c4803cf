import { z } from "zod";
import { Moment } from "@/lib/core/dates/day-fields";
import { needed } from "@/lib/core/input/fields";

const why = needed("Say why", 300);

const changed = {
  id: z.uuid(),
  started_at: Moment.optional(),
  ended_at: Moment.optional(),
  voided: z.literal(true).optional().meta({ description: "It never was: it counts no more." }),
  why,
};

export const AttendanceCorrection = z.strictObject(changed);

export const WorkCorrection = z.strictObject({
  ...changed,
  document_id: z.uuid().optional(),
  line_id: z.uuid().nullable().optional(),
});

const added = { user_id: z.uuid("Choose a person"), started_at: Moment, ended_at: Moment, why };

export const AttendanceAddition = z.strictObject(added);

export const WorkAddition = z.strictObject({
  ...added,
  document_id: z.uuid("Choose a job"),
  line_id: z.uuid().nullable().optional(),
});

export const QuestionAnswer = z.strictObject({
  id: z.uuid(),
  really_at: Moment.optional().meta({
    description: "When they really stopped; the closing hour if it is left out.",
  }),
});
