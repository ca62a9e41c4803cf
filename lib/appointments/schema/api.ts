import { z } from "zod";
import { Availability } from "./appointment";

/** An hour, where nobody says how long the work takes. */
export const SlotsAsked = z.strictObject({
  ...Availability.shape,
  duration_minutes: Availability.shape.duration_minutes.default(60),
});
