import { endpoint } from "@/lib/api/endpoint";
import { jobHours } from "@/lib/clock/queries/job-hours";
import { JobHours } from "@/lib/clock/responses";

export const GET = endpoint(jobHours, {
  list: true,
  summary: "The hours of a job by line: written and clocked",
  returns: JobHours,
});
