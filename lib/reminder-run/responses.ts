import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { KeptHere } from "@/lib/messages/responses";
import { MESSAGE_STATES } from "@/lib/messages/rules/message";
import { SEND_CHANNELS, SEND_STATES } from "./rules/send-states";

const text = z.string().nullable();
const key = z.uuid().nullable();

/** One time that a reminder goes out by a channel: to come, held, sent, or passed over. */
export const ReminderSend = z
  .object({
    id: z.uuid(),
    reminder_id: z.uuid(),
    channel: z.enum(SEND_CHANNELS),
    days_before: z.int(),
    send_on: z.string(),
    due_date: text,
    template_id: key,
    template: text,
    state: z.enum(SEND_STATES),
    reason: text,
    by_hand: z.boolean(),
    instead_of: key,
    message_id: key,
    message_state: z.enum(MESSAGE_STATES).nullable(),
    message_kept: KeptHere,
    message_reason: text,
    /** When its message left, or is to leave. */
    leaves_at: instant.nullable(),
    sent_at: instant.nullable(),
    vehicle_id: key,
    registration: text,
    make: text,
    model: text,
    customer_id: key,
    customer_name: text,
  })
  .meta({ id: "ReminderSend" });

export type ReminderSendRow = z.infer<typeof ReminderSend>;

/** How many go out in a month by a template and a channel, and how many more would be held as things stand. */
export const YearAhead = z
  .object({
    month: z.string(),
    template_id: z.uuid(),
    template: z.string(),
    channel: z.enum(SEND_CHANNELS),
    sends: z.int(),
    held: z.int(),
  })
  .meta({ id: "ReminderYearAhead" });
export type YearAheadRow = z.infer<typeof YearAhead>;

/** What became of the reminders of a template by a channel. Amounts in pounds, decimal strings. */
export const ResultRow = z
  .object({
    template_id: key,
    template: text,
    channel: z.enum(SEND_CHANNELS),
    sent: z.int(),
    delivered: z.int(),
    failed: z.int(),
    booked: z.int(),
    invoiced: z.int(),
    gross: z.string(),
    parts: z.int(),
    cost: z.string(),
  })
  .meta({ id: "ReminderResult" });
export type ResultRow = z.infer<typeof ResultRow>;

/** A row of the report with a key of its own, as a table needs it. */
export type ResultLine = ResultRow & { id: string };
