"use client";

import { useState, useTransition } from "react";
import { Card, CardBody } from "@/components/ui/card";
import { Switch } from "@/components/ui/switch";
import { toast } from "@/components/ui/toast";
import { updateWebhookSettings } from "@/lib/settings/actions";
import type { WebhookSettings } from "@/lib/settings/schema/webhook";

interface PrivateAddressesCardProps {
  settings: WebhookSettings & { version: number };
  maySave: boolean;
}

/** Whether events may be sent to addresses inside the garage's own network. */
export function PrivateAddressesCard({ settings, maySave }: PrivateAddressesCardProps) {
  const [allowed, setAllowed] = useState(settings.allow_private_addresses);
  const [pending, start] = useTransition();
  return (
    <Card className="mt-4">
      <CardBody className="flex items-start gap-3">
        <Switch
          id="allow-private"
          className="mt-0.5"
          checked={allowed}
          disabled={!maySave || pending}
          onChange={({ target: { checked } }) => {
            setAllowed(checked);
            start(async () => {
              const answer = await updateWebhookSettings?.({
                allow_private_addresses: checked,
                version: settings.version,
              });
              if (answer?.ok) return void toast.success("Saved");
              setAllowed(!checked);
              if (answer) toast.error(answer.error.message);
            });
          }}
        />
        <div>
          <label htmlFor="allow-private" className="text-sm font-medium">
            Allow addresses in this garage&rsquo;s own network
          </label>
          <p className="text-sm text-muted-foreground">
            Needed only where the other program runs on a computer of yours. Otherwise leave it off: it keeps
            anybody who may change these settings from reaching machines that only this server can see.
          </p>
        </div>
      </CardBody>
    </Card>
  );
}
