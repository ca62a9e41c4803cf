"use client";

import { useId, useState, useTransition } from "react";
import { ConfirmButton } from "@/components/settings/confirm-button";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { Switch } from "@/components/ui/switch";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import { changeTexts, disconnectSmsAccount, setUpAnswers } from "@/lib/sms/actions";
import type { TextSetup } from "@/lib/sms/queries/setup";
import { ConnectForm } from "./connect-form";

interface AccountSwitchesProps extends Pick<TextSetup, "answers" | "reachable"> {
  account: NonNullable<TextSetup["account"]>;
  mayChange: boolean;
}

/** Whether texts go out, whether answers come here, and how to let go of the account. */
export function AccountSwitches({ account, answers, reachable, mayChange }: AccountSwitchesProps) {
  const { id, version, active, takes_answers } = account;
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
    <div className="flex flex-col gap-4 border-t pt-4">
      <div className="flex items-start gap-3">
        <Switch
          id={switchId}
          className="mt-0.5"
          checked={shown}
          disabled={!mayChange || pending}
          onChange={({ target: { checked } }) => {
            setShown(checked);
            perform(
              () => changeTexts({ id, version, active: checked }),
              checked ? "Texts go out" : "Texts stay in the outbox",
              (message) => {
                setShown(!checked);
                toast.error(message);
              },
            );
          }}
        />
        <div>
          <label htmlFor={switchId} className="text-sm font-medium">
            Texts go out
          </label>
          <p className="text-sm text-muted-foreground">
            Switched off, texts that are written stay in the outbox. Answers still come in.
          </p>
        </div>
      </div>
      {answers ? (
        <p className="text-sm text-muted-foreground">What customers answer comes here at once.</p>
      ) : null}
      {problem ? (
        <Alert live tone="warning" title="Answers are not set up">
          {problem}
        </Alert>
      ) : null}
      {mayChange ? (
        <div className="flex flex-wrap gap-2">
          {takes_answers && reachable ? (
            <Button
              variant={answers ? "secondary" : "primary"}
              pending={pending}
              onClick={() => perform(() => setUpAnswers({ id }), "Answers come here from now on", setProblem)}
            >
              {answers ? "Set up answers again" : "Set up answers"}
            </Button>
          ) : null}
          <OtherKeys account={account} />
          <ConfirmButton
            title="Disconnect Twilio?"
            description="Its keys are forgotten. Texts that are written stay in the outbox, and answers are lost, until it is connected again."
            confirm="Disconnect it"
            pending={pending}
            onConfirm={() =>
              perform(
                () => disconnectSmsAccount({ id, version }),
                "Twilio is disconnected",
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

function OtherKeys({ account: { account_sid, sender } }: Pick<AccountSwitchesProps, "account">) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>Other keys</Button>
      </DialogTrigger>
      <DialogContent
        title="Other keys of Twilio"
        description="They take the place of those that are kept now."
      >
        <DialogBody className="pb-5">
          <ConnectForm initial={{ account_sid, sender }} onSaved={() => setOpen(false)} />
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
