"use client";

import { Play } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { startWork } from "@/lib/clock/actions";
import type { JobToStart } from "@/lib/clock/queries/jobs-to-start";
import { JobChooser } from "./job-chooser";
import { useActs } from "./use-acts";

type StartJobProps = {
  jobs: readonly JobToStart[];
  /** Something is worked on already, which ends by it. */
  working: boolean;
};

/** Begins work on one of the open jobs. */
export function StartJob({ jobs, working }: StartJobProps) {
  const [open, setOpen] = useState(false);
  const { pending, problem, press } = useActs();
  return (
    <div className="grid gap-2">
      <Button
        size="lg"
        className="h-12"
        pending={pending}
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        <Play aria-hidden />
        {working ? "Start another job" : "Start a job"}
      </Button>
      <p role="alert" className="text-sm font-medium text-danger empty:hidden">
        {problem}
      </p>
      {open ? (
        <JobChooser
          jobs={jobs}
          pending={pending}
          onChoose={({ document_id, line_id }) =>
            press(
              `start ${document_id} ${line_id}`,
              (key) => startWork({ key, document_id, line_id }),
              () => setOpen(false),
            )
          }
        />
      ) : null}
    </div>
  );
}
