"use client";

import { useState } from "react";
import { DateField, SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { today } from "@/lib/core/dates/dates";
import { recordConsent } from "@/lib/customers/actions";
import type { ConsentGaps } from "@/lib/customers/rules/consent-gap";
import { CONSENT_CHANNELS, type ConsentChannel } from "@/lib/customers/schema/contact";
import { AddToDetails } from "./add-to-details";

export const CHANNEL_NAMES: Record<ConsentChannel, string> = {
  email: "E-mail",
  sms: "SMS",
  whatsapp: "WhatsApp",
  post: "Letter",
  telephone: "Telephone",
};

interface ConsentDialogProps {
  customerId: string;
  /** Which channels cannot be agreed to, and why. */
  gaps: ConsentGaps;
  close(): void;
}

/** Records what a customer said to marketing on a channel. A channel without an address can be refused, and not agreed to. */
export function ConsentDialog({ customerId, gaps, close }: ConsentDialogProps) {
  const [agreed, setAgreed] = useState(true);
  const [chosen, setChosen] = useState<string>(
    () => CONSENT_CHANNELS.find((channel) => !gaps[channel]) ?? "email",
  );
  const missing = agreed ? [...new Set(Object.values(gaps))] : [];
  const form = useActionForm(recordConsent, {
    initial: { channel: chosen, decision: "given", source: "At the counter", decided_on: today() },
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
                hint={
                  missing.length > 0 ? <AddToDetails customerId={customerId} missing={missing} /> : undefined
                }
                options={CONSENT_CHANNELS.map((value) => {
                  const gap = agreed ? gaps[value] : undefined;
                  return {
                    value,
                    label: gap ? `${CHANNEL_NAMES[value]}: ${gap}` : CHANNEL_NAMES[value],
                    // The browser would leave out what is chosen and disabled: the server says why it is refused.
                    disabled: gap !== undefined && value !== chosen,
                  };
                })}
                onChange={({ target }) => setChosen(target.value)}
              />
              <SelectField
                name="decision"
                label="The customer has"
                options={[
                  { value: "given", label: "agreed" },
                  { value: "refused", label: "refused" },
                  { value: "withdrawn", label: "withdrawn it" },
                ]}
                onChange={({ target }) => setAgreed(target.value === "given")}
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
