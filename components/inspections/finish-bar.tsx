"use client";

import { useRouter } from "next/navigation";
import { useRef, useTransition } from "react";
import { v7 as newKey } from "uuid";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { finishCheck } from "@/lib/inspections/actions";
import { SendWords } from "./send-words";
import { type Check, useLeft, useStored } from "./use-check";

/** What is left to do, whether all is sent, and the end of the check. */
export function FinishBar({ id, check }: { id: string; check: Check }) {
  const { store, sending, flush } = check;
  const router = useRouter();
  const left = useLeft(store);
  const stored = useStored(store);
  const [pending, start] = useTransition();
  const key = useRef(newKey());
  const undecided = Object.keys(stored.conflicts)[0];
  const next = undecided ?? left[0]?.item_key;
  const goOn = () => {
    const item = document.getElementById(`item-${next}`);
    item?.scrollIntoView({ block: "start" });
    item?.focus({ preventScroll: true });
  };
  const finish = () =>
    start(async () => {
      if (!(await flush())) {
        toast.error("Not finished: there is something to send yet");
        return;
      }
      try {
        const answer = await finishCheck({ id, key: key.current });
        if (!answer.ok) {
          // The next attempt is another act, as what it is about has changed.
          key.current = newKey();
          toast.error(answer.error.details[0]?.message ?? answer.error.message);
        }
        router.refresh();
      } catch {
        toast.error("No network: finish again once there is one");
      }
    });
  return (
    <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 -mx-3 mt-4 flex items-center justify-between gap-3 border-t bg-card/95 px-3 py-2 backdrop-blur-sm md:bottom-0 md:mx-0 md:rounded-t-lg md:border-x">
      <SendWords sending={sending} stored={stored} />
      {next ? (
        <Button size="lg" className="h-12" onClick={goOn} title={left[0]?.message}>
          {undecided ? "Decide" : `${left.length} left`}
        </Button>
      ) : (
        <Button size="lg" variant="primary" className="h-12" pending={pending} onClick={finish}>
          Finish
        </Button>
      )}
    </div>
  );
}
