"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { putAwayFirstSteps } from "@/lib/settings/actions";

interface PutAwayButtonProps {
  putAway: boolean;
}

/** Hides the first steps on the Today page, or shows them again. */
export function HideFirstStepsButton({ putAway }: PutAwayButtonProps) {
  const [pending, start] = useTransition();
  return (
    <Button
      pending={pending}
      onClick={() =>
        start(async () => {
          const answer = await putAwayFirstSteps({ put_away: !putAway });
          if (!answer.ok) toast.error(answer.error.message);
          else if (!putAway) toast.success("Hidden. You can find the first steps in the settings.");
        })
      }
    >
      {putAway ? "Show on Today again" : "Hide"}
    </Button>
  );
}
