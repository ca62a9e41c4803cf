"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { settleFinding } from "@/lib/payments/actions";

/** Takes what was looked at off the list. */
export function SettleButton({ id, what }: { id: string; what: string }) {
  const [pending, start] = useTransition();
  return (
    <Button
      size="sm"
      pending={pending}
      onClick={() =>
        start(async () => {
          const answer = await settleFinding({ id });
          if (answer.ok) toast.success("Taken off the list");
          else toast.error(answer.error.message);
        })
      }
    >
      Done<span className="sr-only">: {what}</span>
    </Button>
  );
}
