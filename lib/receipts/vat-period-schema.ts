import { z } from "zod";

const Id = z.strictObject({ id: z.uuid() });

export const VatPeriodKey = Id;

/** Periods made ahead, one after the other, from the first day given. */
export const MakeVatPeriods = z.strictObject({
  starts_on: z.iso.date("A date such as 2026-11-01"),
  /** How the garage returns its VAT. */
  kind: z.enum(["quarterly", "monthly"]),
  count: z.coerce.number("A whole number").int("A whole number").min(1, "At least one").max(24, "At most 24"),
});

export const ReopenVatPeriod = z.strictObject({
  id: z.uuid(),
  reason: z.string("Say why").trim().min(3, "Say why: it is kept in the audit log").max(400),
});

const Day = z.iso.date("A date such as 2026-11-01");

/** The days that a period shall have. */
export const ChangeVatPeriod = z
  .strictObject({ id: z.uuid(), starts_on: Day, ends_on: Day })
  .refine(({ starts_on, ends_on }) => starts_on < ends_on, {
    path: ["ends_on"],
    error: "The last day comes after the first",
  });

export const SplitVatPeriod = z.strictObject({
  id: z.uuid(),
  /** The first day of the later part. */
  starts_on: Day,
});
