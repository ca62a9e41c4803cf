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
