import "server-only";
import { compactTotals } from "./compact-totals";
import type { Job } from "./queue";

/** Every kind of job that a process of ours works on. */
export const jobs: readonly Job[] = [compactTotals];
