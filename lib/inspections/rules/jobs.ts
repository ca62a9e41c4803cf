const JOBS: readonly string[] = ["estimate", "job_sheet", "invoice"];

/** Whether a health check can be made during a document of this type. */
export const isJob = (type: string): boolean => JOBS.includes(type);
