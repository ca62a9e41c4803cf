import "server-only";
import { importJob } from "@/lib/ga4-import/import-job";
import { nameBrokenOff, tidyUploads } from "@/lib/ga4-import/tidy-jobs";
import { storePaper } from "@/lib/paper/store-paper-job";
import { compactTotals } from "./compact-totals";
import type { Job } from "./queue";

/** Every kind of job that a process of ours works on. */
export const jobs: readonly Job[] = [compactTotals, importJob, nameBrokenOff, tidyUploads, storePaper];
