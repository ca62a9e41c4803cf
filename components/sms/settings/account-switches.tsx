"use client";

import { useState } from "react";
import { AccountSwitch } from "@/components/settings/account-switch";
import { ConfirmButton } from "@/components/settings/confirm-button";
import { usePerform } from "@/components/settings/use-perform";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
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
  const { problem, setProblem, pending, perform } = usePerform();
  return (
    <div className="flex flex-col gap-4 border-t pt-4">
      <AccountSwitch
        active={active}
        label="Texts go out"
        hint="Switched off, texts that are written stay in the outbox. Answers still come in."
        mayChange={mayChange}
        change={(on) => changeTexts({ id, version, active: on })}
        said={{ on: "Texts go out", off: "Texts stay in the outbox" }}
      />
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
