import "server-only";
import { z } from "zod";
import type { Job } from "@/lib/jobs/queue";
import { deleteExpiredDeliveries } from "./delivery/outbox";

/** Deletes old deliveries, and the rows of deleted addresses. */
export const deleteOldDeliveries: Job = {
  name: "webhooks.tidy_deliveries",
  data: z.object({}),
  schedule: "37 3 * * *",
  handle: deleteExpiredDeliveries,
};
