import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";

export const FillDay = z.strictObject({ day: Day });

/** At most as many as fit a day of several lanes. */
export const Invite = z.strictObject({
  day: Day,
  vehicle_ids: z.array(z.uuid()).min(1, "Choose a vehicle").max(100, "At most 100 at once"),
});
