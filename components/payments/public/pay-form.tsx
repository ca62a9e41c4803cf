import { PlainField } from "@/components/online-booking/plain-field";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { decimal, formatMoney } from "@/lib/core/money";
import type { PayPage } from "@/lib/payments/commands/open-pay-page";
import { amountProblem } from "@/lib/payments/rules/payable";
import type { PayParams } from "@/lib/payments/schema/pay-page";

interface PayFormProps {
  page: PayPage;
  /** Where the form is sent. */
  action: string;
  asked: PayParams;
  telephone: string;
}

const BUTTONS = {
  stripe: "Pay by card or bank",
  paypal: "Pay by PayPal",
  sandbox: "Pay on trial",
} as const;

/** How much is paid, and by whom it is taken. */
export function PayForm({ page, action, asked, telephone }: PayFormProps) {
  const { open, offered, payable } = page;
  const ring = telephone ? `Please ring us on ${telephone}.` : "Please ring us.";
  if (!payable) return <p className="text-base">This can no longer be paid online. {ring}</p>;
  if (open !== null && decimal(open).lte(0))
    return <p className="text-base text-muted-foreground">There is nothing to pay. Thank you.</p>;
  if (offered.length === 0)
    return <p className="text-base">Paying online is not possible at the moment. {ring}</p>;
  const problem =
    asked.problem === "figure"
      ? "An amount such as 54.85"
      : asked.problem === "amount" && /^\d+(\.\d{1,2})?$/.test(asked.amount ?? "")
        ? amountProblem(asked.amount ?? "0", open)
        : null;
  return (
    <form action={action} method="post" className="flex flex-col gap-5">
      {asked.problem === "unavailable" || asked.problem === "way" || asked.problem === "closed" ? (
        <Alert tone="danger" live title="Paying online did not work just now" className="text-base">
          Nothing was taken. Please try again in a moment, or ring us{telephone ? ` on ${telephone}` : ""}.
        </Alert>
      ) : null}
      {asked.problem === "often" ? (
        <Alert tone="danger" live title="This was begun too often" className="text-base">
          Nothing was taken. Please use a page that is open already, try again later, or ring us
          {telephone ? ` on ${telephone}` : ""}.
        </Alert>
      ) : null}
      <PlainField
        name="amount"
        label="Amount in pounds"
        hint={
          open === null ? "As agreed with the garage" : `All of it, or a part of the ${formatMoney(open)}`
        }
        problem={problem ?? undefined}
        inputMode="decimal"
        autoComplete="off"
        required
        defaultValue={asked.amount ?? open ?? ""}
        className="max-w-44 text-right tabular-nums"
      />
      <div className="flex flex-col gap-3">
        {offered.map(({ provider }, i) => (
          <Button
            key={provider}
            type="submit"
            name="provider"
            value={provider}
            variant={i === 0 ? "primary" : "secondary"}
            className="h-12 w-full px-6 text-base"
          >
            {BUTTONS[provider]}
          </Button>
        ))}
      </div>
      <p className="text-sm text-muted-foreground">
        You enter your details on the page of{" "}
        {offered
          .map(({ provider }) =>
            provider === "stripe" ? "Stripe" : provider === "paypal" ? "PayPal" : "the trial",
          )
          .join(" or ")}
        . This garage never sees them.
      </p>
    </form>
  );
}
