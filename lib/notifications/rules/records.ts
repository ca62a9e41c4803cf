import { z } from "zod";
import { URGENCIES } from "@/lib/job-work/rules/parts-asked";
import type { Kind } from "./kinds";

const text = z.string().nullable();
/** Every kind's record: an id, and whether it was deleted or archived since. */
const base = { id: z.string(), deleted: z.boolean() };

/** What the text of each kind is made from: the record as it is when it is read. */
export const RECORDS = {
  booking_made: z.object({
    ...base,
    starts_at: text,
    status: z.string(),
    description: text,
    customer_name: text,
    registration: text,
    courtesy_for_id: text,
  }),
  estimate_approved: z.object({
    ...base,
    type: z.string(),
    number: text,
    customer_name: text,
    registration: text,
    total_gross: text,
  }),
  paid_online: z.object({
    ...base,
    amount: z.string(),
    state: z.string(),
    way: text,
    live: z.boolean(),
    document_id: text,
    customer_id: text,
    document_type: text,
    document_number: text,
    customer_name: text,
    refunded: text,
    disputed: text,
    refused: text,
  }),
  payment_in: z.object({
    ...base,
    amount: text,
    method: z.string(),
    method_name: z.string(),
    customer_name: text,
    document_type: text,
    document_number: text,
  }),
  stock_low: z.object({
    ...base,
    part_number: z.string(),
    description: z.string(),
    available: z.string(),
    minimum: text,
    low: z.boolean(),
  }),
  part_asked: z.object({
    ...base,
    document_id: z.string(),
    words: z.string(),
    quantity: z.string(),
    urgency: z.enum(URGENCIES),
    state: z.string(),
    number: text,
    registration: text,
  }),
  message_failed: z.object({
    ...base,
    state: z.string(),
    state_reason: text,
    recipient: text,
    subject: text,
  }),
  text_came: z.object({ ...base, assigned_to: text, number: text, customer_name: text, body: text }),
  clock_forgotten: z.object({
    ...base,
    assigned_to: text,
    person: z.string(),
    day: text,
    stopped_at: text,
    answered: z.boolean(),
  }),
  import_done: z.object({ ...base, status: z.string(), mode: z.string(), source_name: z.string() }),
} satisfies Record<Kind, z.ZodType>;

export type Records = { [K in Kind]: z.infer<(typeof RECORDS)[K]> };
