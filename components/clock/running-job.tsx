"use client";

import Link from "next/link";
import { Plate } from "@/components/vehicles/plate";
import type { OwnState } from "./own-state";
import { RunningTime } from "./running-time";

type RunningJobProps = { state: OwnState; since: string };

/** The job that somebody is on, and for how long. */
export function RunningJob({ state, since }: RunningJobProps) {
  const { document_id, document_number, registration, line_text } = state;
  return (
    <div className="flex min-w-0 grow basis-full items-center gap-3">
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-2">
          {registration ? <Plate registration={registration} size="md" /> : null}
          <Link
            href={`/documents/${document_id}`}
            prefetch={false}
            className="truncate text-sm font-medium text-muted-foreground hover:underline"
          >
            {document_number ?? "Invoice without a number"}
          </Link>
        </p>
        <p className="mt-1 line-clamp-2 text-lg leading-snug font-semibold wrap-break-word">
          {line_text ?? "The job as a whole"}
        </p>
      </div>
      <RunningTime since={since} className="text-3xl font-semibold" />
    </div>
  );
}
