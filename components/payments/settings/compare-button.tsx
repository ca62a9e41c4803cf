"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { reconcilePayments } from "@/lib/payments/actions";

/** Compares what the providers have with what is booked, now. */
export function CompareButton() {
  const [pending, start] = useTransition();
  return (
    <Button
      size="sm"
      pending={pending}
      onClick={() =>
        start(async () => {
          const answer = await reconcilePayments({});
          if (!answer.ok) return void toast.error(answer.error.message);
          const { compared, changed } = answer.data;
          const payments = compared === 1 ? "1 payment" : `${compared} payments`;
          toast.success(
            `${payments} compared, ${changed === 0 ? "nothing to put right" : `${changed} put right`}`,
          );
        })
      }
    >
      Compare now
    </Button>
  );
}
