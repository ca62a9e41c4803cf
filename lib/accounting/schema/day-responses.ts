import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { RECEIPT_METHODS } from "@/lib/receipts/rules/methods";

const text = z.string().nullable();
const method = z.enum(RECEIPT_METHODS);

/** A day as it was closed, by method. */
export const DayClosed = z
  .object({
    day: z.string(),
    methods: z.array(z.object({ method, expected: z.string(), counted: z.string() })),
    notes: text,
  })
  .meta({ id: "DayClosed" });

/** A reopened day, with its former count. */
export const DayReopened = z
  .object({
    day: z.string(),
    reason: z.string(),
    methods: z.array(z.object({ method, expected: z.string(), counted: z.string(), notes: text })),
  })
  .meta({ id: "DayReopened" });

/** A day's takings; `since` is what moved after it was closed. */
export const CashUpDay = z
  .object({
    day: z.string(),
    closed: z.object({ at: instant, by: text, notes: text }).nullable(),
    methods: z.array(
      z.object({
        method,
        receipts: z.int(),
        refunds: z.int(),
        expected: z.string(),
        counted: text,
        difference: text,
        since: z.string(),
      }),
    ),
  })
  .meta({ id: "CashUpDay" });

export const PastCashUp = z
  .object({
    day: z.string(),
    expected: z.string(),
    counted: z.string(),
    difference: z.string(),
    closed_at: instant,
    closed_by: text,
    notes: text,
  })
  .meta({ id: "PastCashUp" });

/** A VAT period with the number of documents and the VAT in it. */
export const VatPeriodInList = z
  .object({
    id: z.uuid(),
    starts_on: z.string(),
    ends_on: z.string(),
    closed_at: instant.nullable(),
    closed_by: text,
    documents: z.int(),
    vat: z.string(),
  })
  .meta({ id: "VatPeriodInList" });

export const VatPeriodWritten = z
  .object({
    id: z.uuid(),
    starts_on: z.string(),
    ends_on: z.string(),
    closed_at: instant.nullable(),
  })
  .meta({ id: "VatPeriodWritten" });
