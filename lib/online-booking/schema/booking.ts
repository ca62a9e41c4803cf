import { z } from "zod";
import { LocalMoment } from "@/lib/core/dates/day-fields";
import { needed, text } from "@/lib/core/input/fields";
import { nationalNumber } from "@/lib/core/telephone";
import { normaliseRegistration } from "@/lib/vehicles/rules/registration";
import { isPlate } from "../rules/journey";

/** No more than a cookie can hold, in which what was typed waits for the next try. */
export const MOST_NOTES = 500;

/** What the customer types about themselves. */
export const BookingDetails = z.strictObject({
  // It begins the e-mail to an address that anybody may have typed: no advertisement fits in.
  name: needed("Enter your name", 80)
    .regex(/^[^<>@/\\:]*$/, "Enter your name alone")
    .transform((value) => value.replace(/\s+/g, " ")),
  telephone: needed("Enter your telephone number", 40).refine(
    (value) => nationalNumber(value) !== null,
    "Enter a telephone number such as 07700 900123",
  ),
  email: z
    .string("Enter your e-mail address")
    .trim()
    .min(1, "Enter your e-mail address")
    .max(254, "At most 254 characters")
    .pipe(z.email("Enter an e-mail address such as name@example.com")),
  notes: text(MOST_NOTES),
});

/** A booking as a customer makes it, beside what they agreed to. */
export const BookOnline = z.strictObject({
  ...BookingDetails.shape,
  request_key: z.uuid(),
  service_id: z.uuid("Choose what you would like done"),
  registration: z
    .string("Enter your registration number")
    .transform(normaliseRegistration)
    .refine(isPlate, "Enter a registration number such as AB12 CDE"),
  vehicle: needed("Enter make and model", 80),
  starts_at: LocalMoment,
  courtesy: z.boolean(),
  /** Word for word; null where the garage asks for nothing. */
  consent_wording: z.string().nullable(),
});

export const MoveOnline = z.strictObject({ token_hash: z.string().length(64), starts_at: LocalMoment });
export const CancelOnline = z.strictObject({ token_hash: z.string().length(64) });
