"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { OneTimeSecret, type Secret } from "@/components/settings/one-time-secret";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { createWebhook } from "@/lib/webhooks/actions";
import type { KnownEvent } from "./event-choice";
import { SECRET_WORDS } from "./secret-words";
import { WebhookForm } from "./webhook-form";

export function NewWebhookDialog({ events }: { events: readonly KnownEvent[] }) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Secret | null>(null);
  return (
    <>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogTrigger asChild>
          <Button variant="primary">
            <Plus aria-hidden />
            New webhook
          </Button>
        </DialogTrigger>
        <DialogContent title="New webhook">
          <DialogBody>
            <WebhookForm
              webhook={null}
              events={events}
              action={createWebhook}
              onSaved={({ secret }) => {
                setOpen(false);
                setMade({ ...SECRET_WORDS, secret });
              }}
            />
          </DialogBody>
        </DialogContent>
      </Dialog>
      <OneTimeSecret shown={made} onClose={() => setMade(null)} />
    </>
  );
}
