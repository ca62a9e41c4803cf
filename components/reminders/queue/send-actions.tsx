"use client";

import { Ban, PauseCircle, Send } from "lucide-react";
import { useState } from "react";
import { ChooseOnPage } from "@/components/documents/choose-on-page";
import { useSelection } from "@/components/documents/row-selection";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import { holdSends, passOverSends } from "@/lib/reminder-run/actions";
import type { ReminderSendRow } from "@/lib/reminder-run/responses";
import type { SendState } from "@/lib/reminder-run/rules/send-states";
import { SendNowDialog } from "./send-now-dialog";

interface SendActionsProps {
  /** All rows of this page. */
  rows: readonly ReminderSendRow[];
  standing: SendState;
}

/** Sends the ticked rows now, holds them, or passes them over. */
export function SendActions({ rows, standing }: SendActionsProps) {
  const { chosen, choose } = useSelection();
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const picked = rows.filter(({ id }) => chosen.has(id));
  const ids = picked.map(({ id }) => id);
  const choice = <ChooseOnPage ids={rows.map(({ id }) => id)} />;
  if (ids.length === 0) return choice;

  const sends = picked.map(({ reminder_id, channel, days_before }) => ({
    reminder_id,
    channel,
    days_before,
  }));
  async function decide(
    work: typeof holdSends,
    words: (count: number) => string,
  ): Promise<ActionResult<{ decided: number; left: number }>> {
    setPending(true);
    const answer = await work({ sends }).finally(() => setPending(false));
    if (!answer.ok) toast.error(answer.error.message);
    else {
      toast.success(words(answer.data.decided));
      if (answer.data.left > 0) toast.warning(`${answer.data.left} had gone out already`);
      choose(ids, false);
    }
    return answer;
  }

  return (
    <>
      {choice}
      <Button onClick={() => setAsking(true)}>
        <Send aria-hidden />
        Send now
      </Button>
      {standing === "held" ? null : (
        <Button pending={pending} onClick={() => void decide(holdSends, (count) => `${count} held`)}>
          <PauseCircle aria-hidden />
          Hold
        </Button>
      )}
      {standing === "passed" ? null : (
        <Button
          pending={pending}
          onClick={() => void decide(passOverSends, (count) => `${count} passed over`)}
        >
          <Ban aria-hidden />
          Pass over
        </Button>
      )}
      {asking ? (
        <SendNowDialog
          sends={sends}
          onClose={() => setAsking(false)}
          onSent={() => {
            setAsking(false);
            choose(ids, false);
          }}
        />
      ) : null}
    </>
  );
}
