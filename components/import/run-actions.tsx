"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import type { RunMode } from "@/lib/ga4-import/run/run-schema";

interface StartAgainProps {
  runId: string;
  mode: RunMode;
  label: string;
  primary?: boolean;
  start(input: { mode: RunMode; run_id: string }): Promise<ActionResult<{ id: string }>>;
}

/** Checks or loads once more what was uploaded for a run. */
export function StartAgain({ runId, mode, label, primary, start }: StartAgainProps) {
  const router = useRouter();
  const [pending, begin] = useTransition();
  const go = () =>
    begin(async () => {
      const answer = await start({ mode, run_id: runId });
      if (answer.ok) router.push(`/import/${answer.data.id}`);
      else toast.error(answer.error.message);
    });
  return (
    <Button variant={primary ? "primary" : "secondary"} pending={pending} onClick={go}>
      {label}
    </Button>
  );
}

interface CancelRunProps {
  runId: string;
  cancel(input: { id: string }): Promise<ActionResult>;
}

export function CancelRun({ runId, cancel }: CancelRunProps) {
  const router = useRouter();
  const [pending, begin] = useTransition();
  const go = () =>
    begin(async () => {
      const answer = await cancel({ id: runId });
      if (!answer.ok) toast.error(answer.error.message);
      router.refresh();
    });
  return (
    <Button pending={pending} onClick={go}>
      Cancel
    </Button>
  );
}
