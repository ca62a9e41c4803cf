"use client";

import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { connectTwilio } from "@/lib/sms/actions";

/** What is pasted is a secret, and not a password of this site for the browser to keep. */
const SECRET = { type: "password", autoComplete: "off", spellCheck: false } as const;
const PLAIN = { autoComplete: "off", spellCheck: false } as const;

interface ConnectFormProps {
  /** The account and the sender that are connected now, for other keys of the same. */
  initial?: { account_sid: string; sender: string };
  onSaved?: () => void;
}

/** Asks for the keys of an account and for its sender. They are tried out before they are kept, and nothing is sent. */
export function ConnectForm({ initial, onSaved }: ConnectFormProps) {
  const form = useActionForm(connectTwilio, {
    ...(initial && { initial }),
    onSaved({ name }) {
      onSaved?.();
      toast.success(`${name} is connected`);
    },
  });
  return (
    <Form form={form} unguarded className="gap-4">
      <TextField {...PLAIN} name="account_sid" label="Account SID" placeholder="AC…" required />
      <TextField
        {...SECRET}
        name="auth_token"
        label="Auth Token"
        hint="Both stand on the first page of Twilio's console, under Account Info."
        required
      />
      <SenderField />
      <details className="text-sm">
        <summary className="cursor-pointer py-1 font-medium">Send with an API key (not needed)</summary>
        <div className="mt-2 flex flex-col gap-4">
          <TextField
            {...PLAIN}
            name="key_sid"
            label="API key SID"
            placeholder="SK…"
            hint="A key can be withdrawn at Twilio by itself. The token is needed all the same: Twilio signs answers with it."
          />
          <TextField {...SECRET} name="key_secret" label="API key secret" />
        </div>
      </details>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-xs text-muted-foreground">Keys are kept sealed, and never shown again.</p>
        <SubmitButton className="ml-auto">Connect Twilio</SubmitButton>
      </div>
    </Form>
  );
}

export const SenderField = () => (
  <TextField
    {...PLAIN}
    name="sender"
    label="Texts come from"
    placeholder="+447… or MG…"
    hint="A mobile number of the account, so that customers can answer; or a messaging service (MG…), or a name of up to eleven letters and digits, which nobody can answer."
    required
  />
);
