"use client";

import { Play } from "lucide-react";
import { Button } from "@/components/ui/button";
import { startWork } from "@/lib/clock/actions";
import { useActs } from "./use-acts";

type StartWorkProps = {
  document_id: string;
  /** Null for the job as a whole. */
  line_id: string | null;
  /** What is worked on, for screen readers: "Front brake pads". */
  what: string;
  /** It is given to whoever looks at it, so that they will most likely begin it. */
  mine?: boolean;
  /** Whoever looks at it is on it now. */
  running?: boolean;
};

/** Begins work on a line of a job, or on the job; what one was on until then ends by it. */
export function StartWork({ document_id, line_id, what, mine = false, running = false }: StartWorkProps) {
  const { pending, problem, press } = useActs();
  if (running)
    return (
      <span className="inline-flex h-12 shrink-0 items-center gap-2 rounded-md bg-success/10 px-4 text-base font-semibold text-success">
        <span aria-hidden className="size-2.5 rounded-full bg-success" />
        On it
      </span>
    );
  return (
    <span className="inline-flex shrink-0 flex-col items-end">
      <Button
        variant={mine ? "primary" : "secondary"}
        size="lg"
        className="h-12"
        pending={pending}
        aria-label={`Start: ${what}`}
        onClick={() =>
          press(`start ${document_id} ${line_id}`, (key) => startWork({ key, document_id, line_id }))
        }
      >
        {pending ? null : <Play aria-hidden />}
        Start
      </Button>
      <span role="alert" className="max-w-56 text-right text-sm text-danger">
        {problem}
      </span>
    </span>
  );
}
