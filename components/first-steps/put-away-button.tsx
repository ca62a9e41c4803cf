"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";

interface PutAwayButtonProps {
  putAway: boolean;
  change(input: { put_away: boolean }): Promise<ActionResult>;
}

/** Takes the first steps off Today, or puts them back. */
export function PutAwayButton({ putAway, change }: PutAwayButtonProps) {
  const [pending, start] = useTransition();
  return (
    <Button
      pending={pending}
      onClick={() =>
        start(async () => {
          const answer = await change({ put_away: !putAway });
          if (!answer.ok) toast.error(answer.error.message);
          else if (!putAway) toast.success("Hidden. You can find the first steps in the settings.");
        })
      }
    >
      {putAway ? "Show on Today again" : "Hide"}
    </Button>
  );
}
