/** What people work on: jobs, and what is invoiced without one. */
export const WORKED_ON: readonly string[] = ["job_sheet", "invoice"];
