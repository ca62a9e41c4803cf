"use client";

import { CircleCheck, Package, PhoneCall, Play } from "lucide-react";
import { useOptimistic } from "react";
import { useActs } from "@/components/clock/use-acts";
import { Button } from "@/components/ui/button";
import { moveJob } from "@/lib/job-work/actions";
import { FLOOR_STATUSES, type FloorStatus } from "@/lib/job-work/schema/writing";

const WORDS = {
  in_progress: { label: "Started", icon: Play },
  waiting_parts: { label: "Waiting for parts", icon: Package },
  waiting_customer: { label: "Waiting for customer", icon: PhoneCall },
  completed: { label: "Done", icon: CircleCheck },
} as const satisfies Record<FloorStatus, object>;

/** Where the job stands, by one tap. */
export function StatusButtons({
  job,
  status,
  able,
}: {
  job: string;
  status: string;
  able: readonly string[];
}) {
  const [shown, show] = useOptimistic(status);
  const { pending, problem, press } = useActs("No connection: nothing was changed. Press again.");
  return (
    <div>
      <fieldset className="grid grid-cols-2 gap-2" aria-busy={pending}>
        <legend className="sr-only">Where the job stands</legend>
        {FLOOR_STATUSES.map((one) => {
          const { label, icon: Icon } = WORDS[one];
          const here = one === shown;
          return (
            <Button
              key={one}
              size="lg"
              className="h-14 min-w-0 whitespace-normal leading-tight"
              variant={here ? "primary" : "secondary"}
              aria-pressed={here}
              disabled={!here && !able.includes(one)}
              onClick={() => {
                if (!here)
                  press(
                    `move ${one}`,
                    (key) => moveJob({ id: job, key, status: one }),
                    () => show(one),
                  );
              }}
            >
              <Icon aria-hidden />
              {label}
            </Button>
          );
        })}
      </fieldset>
      <p role="alert" className="text-sm font-medium text-danger [&:not(:empty)]:mt-2">
        {problem}
      </p>
    </div>
  );
}
