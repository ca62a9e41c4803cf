"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { replayFailed } from "@/lib/webhooks/actions";

interface ReplayFailedButtonProps {
  id: string;
}

/** Sends all failed deliveries again: what the receiver missed while it was down. */
export function ReplayFailedButton({ id }: ReplayFailedButtonProps) {
  const [pending, start] = useTransition();
  return (
    <Button
      size="sm"
      pending={pending}
      onClick={() =>
        start(async () => {
          const answer = await replayFailed({ id });
          if (!answer.ok) return void toast.error(answer.error.message);
          const { queued } = answer.data;
          toast.success(queued === 1 ? "One is on its way again" : `${queued} are on their way again`);
        })
      }
    >
      Send all again
    </Button>
  );
}
