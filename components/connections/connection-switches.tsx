"use client";

import { DisconnectButton, OtherKeys } from "@/components/settings/account-keys";
import { AccountSwitch } from "@/components/settings/account-switch";
import { usePerform } from "@/components/settings/use-perform";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { changeConnection, disconnectService, testConnection } from "@/lib/connections/actions";
import type { Connection } from "@/lib/connections/queries/connections";
import { ConnectService } from "./connect-service";
import { SERVICE_WORDS } from "./service-words";

interface ConnectionSwitchesProps {
  service: Connection["service"];
  account: NonNullable<Connection["account"]>;
  mayChange: boolean;
}

/** Whether a service is asked, whether it answers, and how to let go of it. */
export function ConnectionSwitches({ service, account, mayChange }: ConnectionSwitchesProps) {
  const { id, version, active } = account;
  const { title } = SERVICE_WORDS[service];
  const { problem, setProblem, pending, perform } = usePerform();
  return (
    <div className="flex flex-col gap-4 border-t pt-4">
      <AccountSwitch
        active={active}
        label={`${title} is asked`}
        hint="Switched off, the file stands. The keys stay."
        mayChange={mayChange}
        change={(on) => changeConnection({ id, version, active: on })}
        said={{ on: `${title} is asked`, off: `${title} is not asked` }}
      />
      {problem ? (
        <Alert live tone="warning" title={`${title} does not answer`}>
          {problem}
        </Alert>
      ) : null}
      {mayChange ? (
        <div className="flex flex-wrap gap-2">
          <Button
            pending={pending}
            onClick={() => perform(() => testConnection({ service }), `${title} takes the keys`, setProblem)}
          >
            Test the connection
          </Button>
          <OtherKeys of={title}>{(close) => <ConnectService service={service} onSaved={close} />}</OtherKeys>
          <DisconnectButton
            of={title}
            description="Its keys are forgotten. What it has said stays on file."
            disconnect={() => disconnectService({ id, version })}
          />
        </div>
      ) : null}
    </div>
  );
}
