"use client";

import { DisconnectButton, OtherKeys } from "@/components/settings/account-keys";
import { AccountSwitch } from "@/components/settings/account-switch";
import { usePerform } from "@/components/settings/use-perform";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { changeAccount, disconnectAccount, setUpWebhook } from "@/lib/payments/actions";
import type { PaymentAccount } from "@/lib/payments/queries/accounts";
import { providerName } from "@/lib/payments/rules/payment-words";
import { ConnectForm } from "./connect-form";

interface ConnectedAccountProps {
  account: PaymentAccount;
  reachable: boolean;
  mayChange: boolean;
}

/** A connected account: whether customers are offered it, whether it tells us of payments, and how to let go of it. */
export function ConnectedAccount({ account, reachable, mayChange }: ConnectedAccountProps) {
  const { id, provider, active, keeps_cards, told, readable, version } = account;
  const name = providerName(provider);
  const { problem, setProblem, pending, perform } = usePerform();
  return (
    <div className="flex flex-col gap-4">
      <p className="text-base font-medium break-words">{account.name}</p>
      {readable ? null : (
        <Alert tone="danger" title="Its keys cannot be read any more">
          Nothing can be paid or refunded by it until its keys are entered again.
        </Alert>
      )}
      <AccountSwitch
        active={active}
        label="Offered to customers"
        hint="Switched off, nobody can begin to pay by it; what was paid is still followed and can be refunded."
        mayChange={mayChange}
        change={(on) => changeAccount({ id, version, active: on })}
        said={{ on: `Customers are offered ${name}`, off: `Customers are not offered ${name} any more` }}
      />
      {keeps_cards === null ? null : (
        <AccountSwitch
          active={keeps_cards}
          label="Customers may let Stripe keep their card"
          hint="Offered on Stripe’s page to those who pay by their own link, and to nobody by the link of a document. Only the customer can pay by a kept card, on that page: nothing is ever charged from here."
          mayChange={mayChange}
          change={(on) => changeAccount({ id, version, keeps_cards: on })}
          said={{
            on: "Customers may let Stripe keep their card",
            off: "No card is kept any more; those that are can be forgotten on the customer’s page",
          }}
        />
      )}
      <p className="text-sm text-muted-foreground">
        {told
          ? `${name} tells us at once what becomes of a payment.`
          : reachable
            ? `${name} is asked every few minutes what has become of a payment. With events it tells us at once.`
            : `${name} is asked every few minutes what has become of a payment.`}
      </p>
      {problem ? (
        <Alert live tone="warning" title="Events are not set up">
          {problem}
        </Alert>
      ) : null}
      {mayChange ? (
        <div className="flex flex-wrap gap-2">
          <Button
            variant={told ? "secondary" : "primary"}
            pending={pending}
            onClick={() =>
              perform(
                () => setUpWebhook({ provider }),
                `${name} tells us of payments from now on`,
                setProblem,
              )
            }
          >
            {told ? "Set up events again" : "Set up events"}
          </Button>
          <OtherKeys of={name}>{(close) => <ConnectForm provider={provider} onSaved={close} />}</OtherKeys>
          <DisconnectButton
            of={name}
            description="Its keys are forgotten. Customers can no longer pay by it, and what was paid by it can no longer be refunded or compared here until it is connected again."
            disconnect={() => disconnectAccount({ id, version })}
          />
        </div>
      ) : null}
    </div>
  );
}
