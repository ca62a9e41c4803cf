"use client";

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
export const ConnectService = ({ service, onSaved }: ConnectProps & { service: ServiceName }) =>
  service === "dvsa" ? (
    <ConnectDvsa onSaved={onSaved} />
  ) : (
    <ConnectByKey {...BY_KEY[service]} onSaved={onSaved} />
  );

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

interface ByKey {
  title: string;
  connect: typeof connectDvla | typeof connectOneAuto;
  /** Where the key comes from, and what live says of it. */
  hint: string;
  live: string;
}

function ConnectByKey({ title, connect, hint, live, onSaved }: ConnectProps & ByKey) {
  const form = useActionForm(connect, { initial: { live: true }, onSaved: () => said(title, onSaved) });
  return (
    <Form form={form} unguarded className="gap-4">
      <TextField {...SECRET} name="api_key" label="API key" hint={hint} required />
      <CheckboxField name="live" label={live} />
      <Foot>{`Connect ${title}`}</Foot>
    </Form>
  );
}

const BY_KEY: Record<Exclude<ServiceName, "dvsa">, ByKey> = {
  dvla: {
    title: "DVLA",
    connect: connectDvla,
    hint: "Of the Vehicle Enquiry Service, from developer-portal.driver-vehicle-licensing.api.gov.uk.",
    live: "This is a key of the real service, not of the test environment",
  },
  one_auto: {
    title: "One Auto API",
    connect: connectOneAuto,
    hint: "From your account at oneautoapi.com. It is tried out in the sandbox, which costs nothing.",
    live: "Ask the real service, which charges for each lookup, not the sandbox",
  },
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
