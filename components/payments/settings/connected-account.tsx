"use client";

import { useId, useState, useTransition } from "react";
import { ConfirmButton } from "@/components/settings/confirm-button";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { Switch } from "@/components/ui/switch";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
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
  const { id, provider, active, told, readable, version } = account;
  const name = providerName(provider);
  const switchId = useId();
  const [shown, setShown] = useState(active);
  const [before, setBefore] = useState(active);
  if (before !== active) {
    setBefore(active);
    setShown(active);
  }
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const perform = (work: () => Promise<ActionResult>, words: string, failed: (message: string) => void) =>
    start(async () => {
      setProblem(null);
      const answer = await work();
      if (answer.ok) toast.success(words);
      else failed(answer.error.message);
    });
  return (
    <div className="flex flex-col gap-4">
      <p className="text-base font-medium break-words">{account.name}</p>
      {readable ? null : (
        <Alert tone="danger" title="Its keys cannot be read any more">
          Nothing can be paid or refunded by it until its keys are entered again.
        </Alert>
      )}
      <div className="flex items-start gap-3">
        <Switch
          id={switchId}
          className="mt-0.5"
          checked={shown}
          disabled={!mayChange || pending}
          onChange={({ target: { checked } }) => {
            setShown(checked);
            perform(
              () => changeAccount({ id, version, active: checked }),
              checked ? `Customers are offered ${name}` : `Customers are not offered ${name} any more`,
              (message) => {
                setShown(!checked);
                toast.error(message);
              },
            );
          }}
        />
        <div>
          <label htmlFor={switchId} className="text-sm font-medium">
            Offered to customers
          </label>
          <p className="text-sm text-muted-foreground">
            Switched off, nobody can begin to pay by it; what was paid is still followed and can be refunded.
          </p>
        </div>
      </div>
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
          <OtherKeys provider={provider} />
          <ConfirmButton
            title={`Disconnect ${name}?`}
            description={`Its keys are forgotten. Customers can no longer pay by it, and what was paid by it can no longer be refunded or compared here until it is connected again.`}
            confirm="Disconnect it"
            pending={pending}
            onConfirm={() =>
              perform(
                () => disconnectAccount({ id, version }),
                `${name} is disconnected`,
                (message) => void toast.error(message),
              )
            }
          >
            <Button>Disconnect</Button>
          </ConfirmButton>
        </div>
      ) : null}
    </div>
  );
}

function OtherKeys({ provider }: Pick<PaymentAccount, "provider">) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>Other keys</Button>
      </DialogTrigger>
      <DialogContent
        title={`Other keys of ${providerName(provider)}`}
        description="They take the place of those that are kept now."
      >
        <DialogBody className="pb-5">
          <ConnectForm provider={provider} onSaved={() => setOpen(false)} />
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
