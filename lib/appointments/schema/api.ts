import { z } from "zod";
import { Availability } from "./appointment";

/** The duration defaults to one hour. */
export const SlotsParameters = z.strictObject({
  ...Availability.shape,
  duration_minutes: Availability.shape.duration_minutes.default(60),
});
