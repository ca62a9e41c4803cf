"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { cancelImport, queueImport } from "@/lib/ga4-import/actions";
import type { RunMode } from "@/lib/ga4-import/run/run-schema";

interface StartAgainProps {
  runId: string;
  mode: RunMode;
  label: string;
  primary?: boolean;
}

/** Checks or loads the files of a run again. */
export function StartAgain({ runId, mode, label, primary }: StartAgainProps) {
  const router = useRouter();
  const [pending, begin] = useTransition();
  const go = () =>
    begin(async () => {
      const answer = await queueImport({ mode, run_id: runId });
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
}

export function CancelRun({ runId }: CancelRunProps) {
  const router = useRouter();
  const [pending, begin] = useTransition();
  const go = () =>
    begin(async () => {
      const answer = await cancelImport({ id: runId });
      if (!answer.ok) toast.error(answer.error.message);
      router.refresh();
    });
  return (
    <Button pending={pending} onClick={go}>
      Cancel
    </Button>
  );
}
