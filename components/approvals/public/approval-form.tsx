import { randomUUID } from "node:crypto";
import { PlainField, PlainTextarea } from "@/components/online-booking/plain-field";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { ApprovalPage } from "@/lib/approvals/commands/by-link";
import type { TypedAnswer } from "@/lib/approvals/queries/typed-answer";
import { formatMoney } from "@/lib/core/money";
import { ApprovalItem } from "./approval-item";
import { DrawnSignature } from "./drawn-signature";

interface ApprovalFormProps {
  page: ApprovalPage;
  /** Where the form is sent. */
  action: string;
  /** What was typed before, and could not be sent. */
  typed: TypedAnswer | null;
  /** On the garage's own device, at the counter. */
  here: boolean;
  nonce: string | undefined;
}

/** Asks a customer about each piece of work, and for their name under it. */
export function ApprovalForm({ page, action, typed, here, nonce }: ApprovalFormProps) {
  const { shown, shown_sha256 } = page;
  return (
    <form action={action} method="post" className="flex flex-col gap-5">
      <input type="hidden" name="key" value={randomUUID()} />
      <input type="hidden" name="shown" value={shown_sha256} />
      {here ? <input type="hidden" name="here" value="1" /> : null}
      {typed ? (
        <Alert tone="danger" live title={typed.message} className="text-base">
          Nothing has been sent. What you typed is still here.
        </Alert>
      ) : null}
      {shown.waiting.map((item) => (
        <ApprovalItem key={item.key} item={item} chosen={typed?.answers[item.key]} />
      ))}
      <p className="text-base text-muted-foreground">
        All prices include VAT. {formatMoney(shown.waiting_gross)} in all. What you leave open, we ask again.
      </p>
      <PlainTextarea
        name="question"
        label="A question for us"
        rows={2}
        maxLength={2000}
        defaultValue={typed?.question}
      />
      <PlainField
        name="name"
        label="Your name"
        hint="It stands as your signature, unless you draw one below."
        autoComplete="name"
        required
        maxLength={120}
        defaultValue={typed?.name}
      />
      <DrawnSignature nonce={nonce} />
      <Button type="submit" variant="primary" className="h-14 w-full text-lg">
        Send my answer
      </Button>
    </form>
  );
}
