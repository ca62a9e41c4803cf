import "server-only";
import { z } from "zod";
import type { Job } from "@/lib/jobs/queue";
import { refreshParc } from "../commands/refresh-parc";

/**
 * Hears of what changed: before anybody is there, when there is the time to ask of many vehicles, and again from when DVSA makes the day's
 * file, at eight. Each run does what is still to be done.
 */
export const refreshParcJob: Job = {
  name: "vehicle_data.refresh",
  data: z.object({}),
  schedule: "30 4,8,9,11 * * *",
  retries: 2,
  expireSeconds: 14_400,
  async handle() {
    await refreshParc();
  },
};
