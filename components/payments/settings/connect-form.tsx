"use client";

import { SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { connectPaypal, connectStripe } from "@/lib/payments/actions";
import type { PaymentAccount } from "@/lib/payments/queries/accounts";

interface ConnectFormProps {
  provider: PaymentAccount["provider"];
  onSaved?: () => void;
}

/** Asks for the keys of an account. They are tried out before they are kept, and never shown again. */
export function ConnectForm({ provider, onSaved }: ConnectFormProps) {
  const done = ({ name }: { name: string }) => {
    onSaved?.();
    toast.success(`${name} is connected`);
  };
  return provider === "stripe" ? <StripeForm onSaved={done} /> : <PaypalForm onSaved={done} />;
}

type FormProps = { onSaved: (account: { name: string }) => void };

/** What is pasted is a secret, and not a password of this site for the browser to keep. */
const SECRET = { type: "password", autoComplete: "off", spellCheck: false, required: true } as const;

function StripeForm({ onSaved }: FormProps) {
  const form = useActionForm(connectStripe, { onSaved });
  return (
    <Form form={form} unguarded className="gap-4">
      <TextField
        {...SECRET}
        name="secret_key"
        label="Secret key"
        placeholder="sk_live_…"
        hint="In Stripe's dashboard under Developers, API keys. A restricted key (rk_…) will do if it may write checkout sessions, refunds and webhook endpoints."
      />
      <Connect>Connect Stripe</Connect>
    </Form>
  );
}

function PaypalForm({ onSaved }: FormProps) {
  const form = useActionForm(connectPaypal, { initial: { live: "true" }, onSaved });
  return (
    <Form form={form} unguarded className="gap-4">
      <SelectField
        name="live"
        label="Keys of"
        required
        options={[
          { value: "true", label: "Live: real money" },
          { value: "false", label: "PayPal's sandbox: no real money" },
        ]}
      />
      <TextField name="client_id" label="Client ID" required autoComplete="off" spellCheck={false} />
      <TextField
        {...SECRET}
        name="client_secret"
        label="Secret"
        hint="Both stand in PayPal's developer dashboard under Apps & Credentials."
      />
      <Connect>Connect PayPal</Connect>
    </Form>
  );
}

const Connect = ({ children }: { children: string }) => (
  <div className="flex flex-wrap items-center justify-between gap-3">
    <p className="text-xs text-muted-foreground">Kept sealed, and never shown again.</p>
    <SubmitButton className="ml-auto">{children}</SubmitButton>
  </div>
);
