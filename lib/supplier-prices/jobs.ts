import "server-only";
import { z } from "zod";
import type { Job } from "@/lib/jobs/queue";
import { removeOldFiles } from "./file/stored-file";

/** Every night: deletes price files that were uploaded and not taken in. */
export const deleteOldPriceFiles: Job = {
  name: "supplier_prices.tidy_files",
  data: z.object({}),
  schedule: "35 3 * * *",
  handle: () => removeOldFiles(),
};
