import "server-only";
import { z } from "zod";
import type { Job } from "@/lib/jobs/queue";
import { eraseDrivers } from "./commands/forget-drivers";

/** Erases who drove a courtesy car once nobody may ask any more. */
export const forgetDrivers: Job = {
  name: "appointments.forget_drivers",
  data: z.object({}),
  schedule: "12 4 * * *",
  handle: eraseDrivers,
};

/** What became of an appointment that was booked online. */
export const ONLINE_NEWS = ["confirmed", "declined", "cancelled"] as const;

/** Job that tells a customer what became of the booking that they made online. `lib/online-booking` handles it. */
export const onlineNews = {
  name: "online_booking.tell",
  data: z.object({
    appointment_id: z.uuid(),
    /** The version that the news made: each is told once, however often the job runs. */
    version: z.int(),
    news: z.enum(ONLINE_NEWS),
  }),
};
