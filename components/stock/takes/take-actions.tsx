"use client";

import { Check, Send, Undo2, X } from "lucide-react";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { ConfirmButton } from "@/components/settings/confirm-button";
import { usePerform } from "@/components/settings/use-perform";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import { abandonStockTake, approveStockTake, handInStockTake, reopenStockTake } from "@/lib/stock/actions";
import type { StockTakeRow } from "@/lib/stock/schema/stock-takes";

interface TakeActionsProps {
  take: Pick<StockTakeRow, "id" | "version" | "status" | "items_counted" | "items_left">;
  mayApprove: boolean;
}

/** What may be done with a stock take in its state. */
export function TakeActions({ take, mayApprove }: TakeActionsProps): ReactNode {
  const { id, version, status, items_counted, items_left } = take;
  const router = useRouter();
  const { pending, perform } = usePerform();
  const send = (work: (input: { id: string; version: number }) => Promise<ActionResult>, words: string) =>
    perform(
      async () => {
        const answer = await work({ id, version });
        router.refresh();
        return answer;
      },
      words,
      (message) => toast.error(message),
    );
  if (status === "approved" || status === "abandoned") return null;
  return (
    <>
      <ConfirmButton
        title="Give this stock take up?"
        description="Nothing moves. What was counted stays to be looked at, and the take cannot be continued."
        confirm="Give up"
        pending={pending}
        onConfirm={() => send(abandonStockTake, "The stock take is given up")}
      >
        <Button variant="ghost" pending={pending}>
          <X aria-hidden />
          Give up
        </Button>
      </ConfirmButton>
      {status === "counting" ? (
        <ConfirmButton
          title="Hand the count in?"
          description={
            items_left > 0
              ? `${items_left.toLocaleString("en-GB")} ${items_left === 1 ? "part is" : "parts are"} not counted yet: what is not counted stays as the books have it.`
              : "Every part is counted. A manager sees the differences then."
          }
          confirm="Hand in"
          pending={pending}
          onConfirm={() => send(handInStockTake, "Handed in: a manager can approve it now")}
        >
          <Button variant="primary" pending={pending} disabled={items_counted === 0}>
            <Send aria-hidden />
            Hand in
          </Button>
        </ConfirmButton>
      ) : null}
      {status === "to_approve" && mayApprove ? (
        <>
          <Button pending={pending} onClick={() => send(reopenStockTake, "It can be counted further")}>
            <Undo2 aria-hidden />
            Count further
          </Button>
          <ConfirmButton
            title="Approve the count?"
            description="The books then say what was counted. Sales and deliveries since the counting stay."
            confirm="Approve"
            pending={pending}
            onConfirm={() => send(approveStockTake, "The books say what was counted")}
          >
            <Button variant="primary" pending={pending}>
              <Check aria-hidden />
              Approve
            </Button>
          </ConfirmButton>
        </>
      ) : null}
    </>
  );
}
