import { z } from "zod";
import { neededVersion, text, wholeNumber } from "@/lib/core/input/fields";

const longText = text(1000).transform((value) => value ?? null);

/** How customers book online. */
const OnlineBookingSettings = z.strictObject({
  enabled: z.boolean().meta({ description: "Whether customers can book online." }),
  least_notice_hours: wholeNumber(0, 336, { message: "Whole hours", most: "At most 336 hours" }).meta({
    description: "How many hours ahead a customer has to book, at least.",
  }),
  days_ahead: wholeNumber(1, 60, { message: "Whole days", most: "At most 60 days" }).meta({
    description: "How many days ahead a customer can book, at most.",
  }),
  most_a_day: wholeNumber(1, 200).meta({
    description: "How many online bookings one day of the diary takes.",
  }),
  consent_wording: longText.meta({
    description: "What a customer agrees to; kept with each booking. Null: nothing is asked.",
  }),
  top_text: longText.meta({ description: "Shown at the top of the first page." }),
});

export type OnlineBookingSettings = z.output<typeof OnlineBookingSettings>;

export const OnlineBookingUpdate = OnlineBookingSettings.partial().extend({ version: neededVersion });

/** The subject of the settings. */
export const ONLINE_BOOKING = "online_booking";

/** Nothing is public before the garage says so. */
export const NEW_ONLINE_BOOKING: OnlineBookingSettings = {
  enabled: false,
  least_notice_hours: 24,
  days_ahead: 42,
  most_a_day: 8,
  consent_wording:
    "I agree that the garage uses these details to carry out my booking and to contact me about it. They are not used for advertising.",
  top_text: null,
};
