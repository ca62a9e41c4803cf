"use client";

import { Send } from "lucide-react";
import { useState } from "react";
import { ActionDialogForm } from "@/components/documents/actions/action-dialog-form";
import { useDocumentAction } from "@/components/documents/actions/use-document-action";
import { ChosenCount } from "@/components/documents/choose-on-page";
import { useSelection } from "@/components/documents/row-selection";
import { tellSent } from "@/components/reminders/queue/tell-sent";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { fullDate } from "@/lib/core/dates/date-words";
import { inviteForMot } from "@/lib/mot-forecast/actions";
import type { Invitable } from "@/lib/mot-forecast/queries/fill-day";
import type { SentByHand } from "@/lib/reminder-run/rules/sent-words";

const MOST = 100;

interface InviteButtonProps {
  day: string;
  rows: readonly Invitable[];
}

/** Sends the ticked vehicles their MOT reminder now, once somebody has said so. */
export function InviteButton({ day, rows }: InviteButtonProps) {
  const { chosen, choose } = useSelection();
  const [asking, setAsking] = useState(false);
  const picked = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const all = rows.slice(0, MOST).map(({ id }) => id);
  const action = useDocumentAction<SentByHand & { left: number }>(({ left, ...counts }) => {
    tellSent(counts);
    if (left > 0) toast.warning(`${left} were written to or booked in just before`);
    choose(picked, false);
    setAsking(false);
  });
  return (
    <div className="mb-2 flex flex-wrap justify-end gap-2">
      {picked.length === 0 ? (
        <Button variant="ghost" onClick={() => choose(all, true)}>
          Choose {rows.length > MOST ? `the first ${MOST}` : `all ${rows.length}`}
        </Button>
      ) : (
        <>
          <ChosenCount count={picked.length} onNone={() => choose(picked, false)} />
          <Button variant="primary" disabled={picked.length > MOST} onClick={() => setAsking(true)}>
            <Send aria-hidden />
            Send their MOT reminder now
          </Button>
        </>
      )}
      {asking ? (
        <ActionDialogForm
          title={`Invite ${picked.length} ${picked.length === 1 ? "vehicle" : "vehicles"} for ${fullDate(day)}`}
          description="Each gets its MOT reminder now, by one channel, instead of at its next time: not a second one. One without a reminder gets its first. The day itself stays open: whoever rings first has it."
          submit="Send now"
          focusSubmit
          pending={action.pending}
          problem={action.problem}
          onClose={() => setAsking(false)}
          onSubmit={() => action.run(() => inviteForMot({ day, vehicle_ids: picked }))}
        />
      ) : null}
    </div>
  );
}
