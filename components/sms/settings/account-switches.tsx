"use client";

import { DisconnectButton, OtherKeys } from "@/components/settings/account-keys";
import { AccountSwitch } from "@/components/settings/account-switch";
import { usePerform } from "@/components/settings/use-perform";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { changeTexts, disconnectSmsAccount, setUpAnswers } from "@/lib/sms/actions";
import type { TextSetup } from "@/lib/sms/queries/setup";
import { ConnectForm } from "./connect-form";

interface AccountSwitchesProps extends Pick<TextSetup, "answers" | "reachable"> {
  account: NonNullable<TextSetup["account"]>;
  mayChange: boolean;
}

/** Whether texts go out, whether answers come here, and how to let go of the account. */
export function AccountSwitches({ account, answers, reachable, mayChange }: AccountSwitchesProps) {
  const { id, version, active, takes_answers, account_sid, sender } = account;
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
          <OtherKeys of="Twilio">
            {(close) => <ConnectForm initial={{ account_sid, sender }} onSaved={close} />}
          </OtherKeys>
          <DisconnectButton
            of="Twilio"
            description="Its keys are forgotten. Texts that are written stay in the outbox, and answers are lost, until it is connected again."
            disconnect={() => disconnectSmsAccount({ id, version })}
          />
        </div>
      ) : null}
    </div>
  );
}
