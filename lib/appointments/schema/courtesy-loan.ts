import { z } from "zod";
import { oneOf } from "@/lib/core/database/filters";
import { firstDay, LocalMoment, lastDay } from "@/lib/core/dates/day-fields";
import { flag, instant, needed, otherVersion, text, version, wholeNumber } from "@/lib/core/input/fields";
import { resourceId } from "@/lib/core/input/id-fields";
import { listParams } from "@/lib/core/input/list";
import { isSignature, LONGEST_SIGNATURE } from "@/lib/core/input/signature";
import { courtesyLoanList } from "../list";

const edge = {
  mileage: wholeNumber(0, 2_000_000, { message: "The mileage in whole miles" }).meta({
    description: "What the car's mileage reads.",
  }),
  fuel: wholeNumber(0, 8, { message: "Eighths of a tank", most: "8 is a full tank" }).meta({
    description: "The fuel gauge in eighths: 0 is empty, 8 full.",
  }),
  damage: text(2000).meta({ description: "Damage that the car has, in words." }),
  at: LocalMoment.nullable().optional().meta({
    description: "When; now where it is not given. By the garage's clock, or with its offset.",
  }),
};

/** Confirms a mileage below the one with which the car came back last. */
const confirmed_mileage = z
  .boolean()
  .default(false)
  .meta({ description: "Takes the mileage though the car came back with more." });

export const HandOut = z.strictObject({
  id: z.uuid(),
  version,
  ...edge,
  confirmed_mileage,
  driver_name: needed("Say who drives it", 160).meta({ description: "Who drives it." }),
  licence_seen: flag.meta({
    description: "Whether the driver has shown a licence that is valid for the car.",
  }),
  licence_ending: z
    .string()
    .max(4, "At most the last four characters")
    .regex(/^[0-9A-Za-z]*$/, "Letters and digits only")
    .nullable()
    .optional()
    .transform((value) => value?.toUpperCase() || null)
    .meta({
      description: "The last characters of the licence number, at most four, where the insurer wants them.",
    }),
  /** The version of the paper settings whose wording was shown. */
  agreement_version: otherVersion.meta({
    description:
      "The version of the paper settings whose wording was signed; refused if it has changed since.",
  }),
  signature: z
    .string()
    .max(LONGEST_SIGNATURE, "This signature has too many strokes: clear it and sign again")
    .refine(isSignature, "Sign once more: this is not more than a dot")
    .nullable()
    .optional()
    .meta({
      description:
        "The signature as drawn: strokes apart by `;`, their points by spaces, each `x,y` in thousandths of the width.",
    }),
  signed_name: text(160).meta({ description: "The name typed as the signature, instead of a drawn one." }),
});

export const TakeBack = z.strictObject({ id: z.uuid(), version, ...edge });

export const CourtesyLoanId = z.strictObject({ id: z.uuid() });

export const CourtesyLoanList = listParams(courtesyLoanList.sorts, {
  resource_id: resourceId.filter,
  ...oneOf("state", z.enum(["out", "back"]), "Whether the car is out or back."),
  /** The first and last day on which the cars went out. */
  from: firstDay,
  to: lastDay,
});

/** A courtesy car that went out. Signature and licence are on the agreement alone. */
export const CourtesyLoanRow = z.object({
  id: z.uuid(),
  /** The booking of the car. */
  appointment_id: z.uuid(),
  /** The appointment of the customer who has it, if it was booked with one. */
  courtesy_for_id: z.uuid().nullable(),
  resource_id: z.uuid(),
  car: z.string(),
  customer_id: z.uuid().nullable(),
  customer_name: z.string().nullable(),
  /** Null once it is erased. */
  driver_name: z.string().nullable(),
  state: z.enum(["out", "back"]),
  /** When it is to be back. */
  due_at: instant.nullable(),
  overdue: z.boolean(),
  signed: z.enum(["drawn", "typed"]).nullable(),
  out_at: instant,
  out_mileage: z.int(),
  out_fuel: z.int(),
  out_damage: z.string().nullable(),
  out_by: z.string().nullable(),
  in_at: instant.nullable(),
  in_mileage: z.int().nullable(),
  in_fuel: z.int().nullable(),
  in_damage: z.string().nullable(),
  in_by: z.string().nullable(),
});
export type CourtesyLoanRow = z.infer<typeof CourtesyLoanRow>;
