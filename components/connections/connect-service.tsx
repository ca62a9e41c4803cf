"use client";

import type { ReactNode } from "react";
import { CheckboxField } from "@/components/form/check-fields";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { connectDvla, connectDvsa, connectOneAuto } from "@/lib/connections/actions";
import type { ServiceName } from "@/lib/connections/schema/keys";

/** What is pasted is a secret, and not a password of this site for the browser to keep. */
const SECRET = { type: "password", autoComplete: "off", spellCheck: false } as const;
const PLAIN = { autoComplete: "off", spellCheck: false } as const;

interface ConnectProps {
  onSaved?: (() => void) | undefined;
}

/** Asks for the keys of a service. They are tried out before they are kept. */
export function ConnectService({ service, onSaved }: ConnectProps & { service: ServiceName }) {
  const Connect = CONNECT[service];
  return <Connect onSaved={onSaved} />;
}

function ConnectDvsa({ onSaved }: ConnectProps) {
  const form = useActionForm(connectDvsa, { onSaved: () => said("DVSA", onSaved) });
  return (
    <Form form={form} unguarded className="gap-4">
      <TextField
        {...PLAIN}
        name="tenant_id"
        label="Address for tokens"
        placeholder="https://login.microsoftonline.com/…"
        hint="DVSA sends it with the keys, by e-mail. Register at documentation.history.mot.api.gov.uk."
        required
      />
      <TextField {...PLAIN} name="client_id" label="Client id" required />
      <TextField {...SECRET} name="client_secret" label="Secret of that client id" required />
      <TextField {...SECRET} name="api_key" label="API key" required />
      <Foot>Connect DVSA</Foot>
    </Form>
  );
}

function ConnectDvla({ onSaved }: ConnectProps) {
  const form = useActionForm(connectDvla, {
    initial: { live: true },
    onSaved: () => said("DVLA", onSaved),
  });
  return (
    <Form form={form} unguarded className="gap-4">
      <TextField
        {...SECRET}
        name="api_key"
        label="API key"
        hint="Of the Vehicle Enquiry Service, from developer-portal.driver-vehicle-licensing.api.gov.uk."
        required
      />
      <CheckboxField name="live" label="This is a key of the real service, not of the test environment" />
      <Foot>Connect DVLA</Foot>
    </Form>
  );
}

function ConnectOneAuto({ onSaved }: ConnectProps) {
  const form = useActionForm(connectOneAuto, {
    initial: { live: true },
    onSaved: () => said("One Auto API", onSaved),
  });
  return (
    <Form form={form} unguarded className="gap-4">
      <TextField
        {...SECRET}
        name="api_key"
        label="API key"
        hint="From your account at oneautoapi.com. It is tried out in the sandbox, which costs nothing."
        required
      />
      <CheckboxField
        name="live"
        label="Ask the real service, which charges for each lookup, not the sandbox"
      />
      <Foot>Connect One Auto API</Foot>
    </Form>
  );
}

const CONNECT: Record<ServiceName, (props: ConnectProps) => ReactNode> = {
  dvsa: ConnectDvsa,
  dvla: ConnectDvla,
  one_auto: ConnectOneAuto,
};

function said(title: string, onSaved: (() => void) | undefined): void {
  onSaved?.();
  toast.success(`${title} is connected`);
}

const Foot = ({ children }: { children: string }) => (
  <div className="flex flex-wrap items-center justify-between gap-3">
    <p className="text-xs text-muted-foreground">Keys are kept sealed, and never shown again.</p>
    <SubmitButton className="ml-auto">{children}</SubmitButton>
  </div>
);
