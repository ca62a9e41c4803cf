"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import type { FormAction } from "@/components/form/use-action-form";
import { OneTimeSecret, type Secret } from "@/components/settings/one-time-secret";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { SECRET_WORDS } from "./secret-words";
import { WebhookForm } from "./webhook-form";

export function NewWebhookDialog({ action }: { action: FormAction<{ url: string; secret: string }> }) {
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
              action={action}
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
