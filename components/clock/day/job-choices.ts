import type { JobToStart } from "@/lib/clock/queries/jobs-to-start";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

/** A line of a job, or the job as a whole, as a choice of a form. */
export interface JobChoice {
  value: string;
  label: string;
}

const BETWEEN = "/";

export const jobChoices = (jobs: readonly JobToStart[]): JobChoice[] =>
  jobs.flatMap(({ id, number, registration, lines }) =>
    [...lines, null].map((line) => ({
      value: [id, line?.id ?? ""].join(BETWEEN),
      label: [number, formatRegistration(registration), line?.description ?? "the job as a whole"]
        .filter(Boolean)
        .join(" · "),
    })),
  );

/** The job that a choice stands for; undefined where none was made. */
export function jobOf(value: string): { document_id: string; line_id: string | null } | undefined {
  const [document_id, line_id] = value.split(BETWEEN);
  return document_id ? { document_id, line_id: line_id || null } : undefined;
}
