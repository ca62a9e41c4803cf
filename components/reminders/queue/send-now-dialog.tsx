"use client";

import { ActionDialogForm } from "@/components/documents/actions/action-dialog-form";
import { useDocumentAction } from "@/components/documents/actions/use-document-action";
import { toast } from "@/components/ui/toast";
import { sendReminders } from "@/lib/reminder-run/actions";
import type { SentByHand } from "@/lib/reminder-run/rules/sent-words";
import type { SendName } from "@/lib/reminder-run/schema/queue";
import { tellSent } from "./tell-sent";

interface SendNowDialogProps {
  sends: readonly SendName[];
  onSent(): void;
  onClose(): void;
}

/** Asks before reminders are sent by hand, as what went out cannot be recalled. */
export function SendNowDialog({ sends, onSent, onClose }: SendNowDialogProps) {
  const action = useDocumentAction<SentByHand & { left: number }>(({ left, ...counts }) => {
    tellSent(counts);
    if (left > 0) toast.warning(`${left} cannot be sent: the list says why`);
    onSent();
  });
  return (
    <ActionDialogForm
      title={sends.length === 1 ? "Send one reminder now" : `Send ${sends.length} reminders now`}
      description="Each goes to its own customer at once, whatever the hour. Who said no, and what has no address, still gets nothing."
      submit="Send now"
      focusSubmit
      pending={action.pending}
      problem={action.problem}
      onClose={onClose}
      onSubmit={() => action.run(() => sendReminders({ sends: [...sends] }))}
    />
  );
}
