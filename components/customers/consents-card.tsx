"use client";

import { CircleCheck, CircleHelp, CircleX } from "lucide-react";
import { useState } from "react";
import { DateField, SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { today } from "@/lib/core/dates/dates";
import { recordConsent } from "@/lib/customers/actions";
import { CONSENT_CHANNELS, type ConsentChannel } from "@/lib/customers/schema/contact";
import type { CustomerConsent } from "@/lib/details/queries/customer-details";

const NAMES: Record<ConsentChannel, string> = {
  email: "E-mail",
  sms: "SMS",
  whatsapp: "WhatsApp",
  post: "Letter",
  telephone: "Telephone",
};

interface ConsentsCardProps {
  customerId: string;
  consents: CustomerConsent[];
  mayRecord: boolean;
}

/** Marketing consent by channel: the latest decision counts, and every decision is kept. */
export function ConsentsCard({ customerId, consents, mayRecord }: ConsentsCardProps) {
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <CardHeader
        title="Marketing consent"
        actions={
          mayRecord ? (
            <Button size="sm" onClick={() => setOpen(true)}>
              Record<span className="sr-only"> a consent</span>
            </Button>
          ) : null
        }
      />
      <ul className="px-4 py-2.5 text-sm">
        {CONSENT_CHANNELS.map((channel) => (
          <Channel
            key={channel}
            name={NAMES[channel]}
            consent={consents.find((consent) => consent.channel === channel)}
          />
        ))}
      </ul>
      {mayRecord && open ? <ConsentDialog customerId={customerId} close={() => setOpen(false)} /> : null}
    </Card>
  );
}

function Channel({ name, consent }: { name: string; consent: CustomerConsent | undefined }) {
  const given = consent?.decision === "given";
  const Icon = consent ? (given ? CircleCheck : CircleX) : CircleHelp;
  return (
    <li className="flex items-center gap-2 py-0.5">
      <Icon
        aria-hidden
        className={`size-4 shrink-0 ${consent ? (given ? "text-success" : "text-danger") : "text-muted-foreground"}`}
      />
      <span className="w-20">{name}</span>
      {consent ? (
        <span className="min-w-0 truncate text-muted-foreground" title={consent.basis ?? undefined}>
          {consent.decision} <DateText date={consent.decided_on} noWeekday year />
        </span>
      ) : (
        <span className="text-muted-foreground">never asked</span>
      )}
    </li>
  );
}

interface ConsentDialogProps {
  customerId: string;
  close(): void;
}

function ConsentDialog({ customerId, close }: ConsentDialogProps) {
  const form = useActionForm(recordConsent, {
    initial: { channel: "email", decision: "given", source: "At the counter", decided_on: today() },
    onSaved() {
      toast.success("The consent is recorded");
      close();
    },
  });
  return (
    <Dialog open onOpenChange={(open) => (open ? null : close())}>
      <DialogContent
        title="Record a consent"
        description="For offers and reminders that win work. Booking, ready and invoice messages need none."
      >
        <Form form={form} unguarded hidden={{ customer_id: customerId }} className="min-h-0 gap-2">
          <DialogBody>
            <FieldGrid>
              <SelectField
                name="channel"
                label="Channel"
                options={CONSENT_CHANNELS.map((value) => ({ value, label: NAMES[value] }))}
              />
              <SelectField
                name="decision"
                label="The customer has"
                options={[
                  { value: "given", label: "agreed" },
                  { value: "refused", label: "refused" },
                  { value: "withdrawn", label: "withdrawn it" },
                ]}
              />
              <TextField name="source" label="Where" />
              <TextField name="basis" label="On what ground" placeholder="Consent, soft opt-in" />
              <DateField name="decided_on" label="On" />
              <TextField name="wording" label="What they were asked" className="sm:col-span-6" />
            </FieldGrid>
          </DialogBody>
          <DialogFooter>
            <Button onClick={close}>Cancel</Button>
            <SubmitButton>Save</SubmitButton>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
