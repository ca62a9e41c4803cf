"use client";

import { useState } from "react";
import { AccountSwitch } from "@/components/settings/account-switch";
import { ConfirmButton } from "@/components/settings/confirm-button";
import { usePerform } from "@/components/settings/use-perform";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
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
          <OtherKeys service={service} />
          <ConfirmButton
            title={`Disconnect ${title}?`}
            description="Its keys are forgotten. What it has said stays on file."
            confirm="Disconnect it"
            pending={pending}
            onConfirm={() =>
              perform(
                () => disconnectService({ id, version }),
                `${title} is disconnected`,
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

function OtherKeys({ service }: Pick<ConnectionSwitchesProps, "service">) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>Other keys</Button>
      </DialogTrigger>
      <DialogContent
        title={`Other keys of ${SERVICE_WORDS[service].title}`}
        description="They take the place of those that are kept now."
      >
        <DialogBody className="pb-5">
          <ConnectService service={service} onSaved={() => setOpen(false)} />
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
