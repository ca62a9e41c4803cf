import "server-only";
import { z } from "zod";
import type { Job } from "@/lib/jobs/queue";
import { forgetOldDeliveries } from "./delivery/outbox";

/** Forgets old deliveries, and the addresses that were deleted. */
export const tidyDeliveries: Job = {
  name: "webhooks.tidy_deliveries",
  data: z.object({}),
  schedule: "37 3 * * *",
  handle: forgetOldDeliveries,
};
