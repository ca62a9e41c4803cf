import { z } from "zod";
import { Moment } from "@/lib/core/dates/day-fields";
import { actKey } from "@/lib/core/input/act-key";
import { text } from "@/lib/core/input/fields";
import { PAUSE_REASONS } from "../rules/pause-reasons";

const act = {
  key: actKey,
  at: Moment.optional().meta({
    description:
      "When it happened, for what is sent later; now if it is left out. Not in the future, at most 7 days ago.",
  }),
};

export const Arrival = z.strictObject(act);
export const Leaving = z.strictObject(act);
export const Finish = z.strictObject(act);

export const Start = z.strictObject({
  ...act,
  document_id: z
    .uuid("Choose a job")
    .meta({ description: "The job sheet, or the invoice that is not issued yet." }),
  line_id: z
    .uuid()
    .nullable()
    .optional()
    .meta({ description: "The line that is worked on; null for the job as a whole." }),
});

export const Pause = z.strictObject({
  ...act,
  reason: z.enum(PAUSE_REASONS, "Say why"),
  note: text(200),
});

const pinField = z.string("Enter the PIN").regex(/^\d{4,8}$/, "4 to 8 digits");

/** An act at a shared screen, by somebody's PIN. */
export const ActByPin = z.strictObject({
  user_id: z.uuid("Choose who you are"),
  pin: pinField,
  act: z.strictObject({
    do: z.enum(["arrive", "leave", "start", "pause", "finish"], "Say what to do"),
    ...act,
    document_id: Start.shape.document_id.optional().meta({ description: "The job, to start." }),
    line_id: Start.shape.line_id,
    reason: Pause.shape.reason.optional().meta({ description: "Why, to pause." }),
    note: Pause.shape.note,
  }),
});

export const OwnPin = z.strictObject({ pin: pinField });
export const PinOf = z.strictObject({ id: z.uuid(), pin: pinField });
