import "server-only";
import { z } from "zod";
import type { Job } from "@/lib/jobs/queue";
import { deleteOldNotifications as deleteOld } from "./telling/tell";

/** Every night: deletes notifications older than 30 days. */
export const deleteOldNotifications: Job = {
  name: "notifications.tidy",
  data: z.object({}),
  schedule: "43 3 * * *",
  handle: deleteOld,
};
