import { z } from "zod";
import { oneOf, ranged, updated } from "@/lib/core/database/filters";
import { Day, firstDay, lastDay } from "@/lib/core/dates/day-fields";
import { vehicleId } from "@/lib/core/input/id-fields";
import { Flag, listParams } from "@/lib/core/input/list";
import { reminderList } from "../list";

export const REMINDER_STATUSES = ["due", "done", "superseded", "cancelled"] as const;

export type ReminderStatus = (typeof REMINDER_STATUSES)[number];

export const REMINDER_KINDS = ["mot", "service", "cambelt", "other"] as const;

/** The longest recurrence of a reminder: ten years. */
export const RECURS_MONTHS = 120;

export const ReminderList = listParams(reminderList.sorts, {
  ...oneOf("status", z.enum(REMINDER_STATUSES), "Where it stands."),
  /** Due, with a due date in the past. */
  overdue: Flag.optional().meta({ description: "Only what is past its day; `false` narrows nothing." }),
  coming: Flag.optional().meta({
    description: "Only what is due today or later; `false` narrows nothing.",
  }),
  template_id: z.uuid().optional().meta({ description: "What the reminder is about." }),
  vehicle_id: vehicleId.filter,
  /** The due date. */
  from: firstDay,
  to: lastDay,
  ...ranged("due_date", Day),
  ...updated,
});
