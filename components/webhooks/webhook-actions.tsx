"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { ConfirmButton } from "@/components/settings/confirm-button";
import { OneTimeSecret, type Secret } from "@/components/settings/one-time-secret";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import {
  deleteWebhook,
  enableWebhook,
  rotateWebhookSecret,
  testWebhook,
  updateWebhook,
} from "@/lib/webhooks/actions";
import type { WebhookRow } from "@/lib/webhooks/queries/webhooks";
import type { KnownEvent } from "./event-choice";
import { SECRET_WORDS } from "./secret-words";
import { WebhookForm } from "./webhook-form";

type DocumentAction<T = unknown> = (input: { id: string }) => Promise<ActionResult<T>>;

export interface WebhookActionsProps {
  webhook: WebhookRow;
  events: readonly KnownEvent[];
}

/** All actions on one subscription. */
export function WebhookActions({ webhook, events }: WebhookActionsProps) {
  const router = useRouter();
  const [editing, setEditing] = useState(false);
  const [made, setMade] = useState<Secret | null>(null);
  const [pending, start] = useTransition();
  const { id } = webhook;
  const perform = <T,>(action: DocumentAction<T>, done: (data: T) => void) =>
    start(async () => {
      const answer = await action({ id });
      if (answer.ok) done(answer.data);
      else toast.error(answer.error.message);
    });
  return (
    <>
      {webhook.active ? (
        <Button
          variant="primary"
          pending={pending}
          onClick={() => perform(testWebhook, () => toast.success("A test event is on its way"))}
        >
          Send a test
        </Button>
      ) : (
        <Button
          variant="primary"
          pending={pending}
          onClick={() => perform(enableWebhook, () => toast.success("Events are sent there again"))}
        >
          Switch on again
        </Button>
      )}
      <Dialog open={editing} onOpenChange={setEditing}>
        <DialogTrigger asChild>
          <Button>Change</Button>
        </DialogTrigger>
        <DialogContent title="Change the webhook">
          <DialogBody>
            <WebhookForm
              webhook={webhook}
              events={events}
              action={updateWebhook}
              onSaved={() => {
                setEditing(false);
                toast.success("Saved");
              }}
            />
          </DialogBody>
        </DialogContent>
      </Dialog>
      <ConfirmButton
        title="Make a new secret?"
        description="For a day deliveries carry both signatures, so that the other program can change over."
        confirm="Make a new secret"
        pending={pending}
        onConfirm={() => perform(rotateWebhookSecret, ({ secret }) => setMade({ ...SECRET_WORDS, secret }))}
      >
        <Button>New secret</Button>
      </ConfirmButton>
      <ConfirmButton
        title="Delete this webhook?"
        description="Nothing more is sent there. What was sent can no longer be seen here."
        confirm="Delete it"
        pending={pending}
        onConfirm={() => perform(deleteWebhook, () => router.push("/settings/webhooks"))}
      >
        <Button>Delete</Button>
      </ConfirmButton>
      <OneTimeSecret shown={made} onClose={() => setMade(null)} />
    </>
  );
}
