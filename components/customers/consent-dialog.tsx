"use client";

import Link from "next/link";
import { useState } from "react";
import { Field } from "@/components/form/field";
import { DateField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { today } from "@/lib/core/dates/dates";
import { recordConsent } from "@/lib/customers/actions";
import type { ConsentGaps } from "@/lib/customers/rules/consent-gap";
import { CONSENT_CHANNELS, type ConsentChannel } from "@/lib/customers/schema/contact";

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
    initial: { source: "At the counter", decided_on: today() },
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
              <Field
                name="channel"
                label="Channel"
                hint={missing.length > 0 ? <ToAdd customerId={customerId} missing={missing} /> : undefined}
              >
                {(control) => (
                  <Select value={chosen} onChange={({ target }) => setChosen(target.value)} {...control}>
                    {CONSENT_CHANNELS.map((channel) => {
                      const gap = agreed ? gaps[channel] : undefined;
                      return (
                        // The browser would leave out what is chosen and disabled: the server says why it is refused.
                        <option
                          key={channel}
                          value={channel}
                          disabled={gap !== undefined && channel !== chosen}
                        >
                          {gap ? `${CHANNEL_NAMES[channel]}: ${gap}` : CHANNEL_NAMES[channel]}
                        </option>
                      );
                    })}
                  </Select>
                )}
              </Field>
              <Field name="decision" label="The customer has">
                {(control) => (
                  <Select
                    defaultValue="given"
                    onChange={({ target }) => setAgreed(target.value === "given")}
                    {...control}
                  >
                    <option value="given">agreed</option>
                    <option value="refused">refused</option>
                    <option value="withdrawn">withdrawn it</option>
                  </Select>
                )}
              </Field>
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

/** What is not on file, and where it is added. */
const ToAdd = ({ customerId, missing }: { customerId: string; missing: readonly string[] }) => (
  <>
    {`${missing.join(". ")}. `}
    <Link href={`/customers/${customerId}/edit`} className="text-primary underline">
      Add to their details
    </Link>
  </>
);
