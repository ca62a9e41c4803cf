"use client";

import { DisconnectButton, OtherKeys } from "@/components/settings/account-keys";
import { AccountSwitch } from "@/components/settings/account-switch";
import { usePerform } from "@/components/settings/use-perform";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { changeLink, disconnectLink, testLink } from "@/lib/supplier-links/actions";
import type { ShownLink } from "@/lib/supplier-links/queries/links";
import { ContractForm } from "./contract-form";

interface LinkSwitchesProps {
  link: ShownLink;
  /** Whether there is anybody to ask. */
  asked: boolean;
  mayChange: boolean;
}

/** Whether a supplier is asked, whether it answers, and how to let go of it. */
export function LinkSwitches({ link, asked, mayChange }: LinkSwitchesProps) {
  const { id, version, active, supplier } = link;
  const { problem, setProblem, pending, perform } = usePerform();
  return (
    <div className="flex flex-col gap-4 border-t pt-4">
      {asked ? (
        <AccountSwitch
          active={active}
          label={`${supplier} is asked by computer`}
          hint="Switched off, its orders go by e-mail. The key stays."
          mayChange={mayChange}
          change={(on) => changeLink({ id, version, active: on })}
          said={{ on: `${supplier} is asked`, off: `${supplier} is not asked` }}
        />
      ) : null}
      {problem ? (
        <Alert live tone="warning" title={`${supplier} does not answer`}>
          {problem}
        </Alert>
      ) : null}
      {mayChange ? (
        <div className="flex flex-wrap gap-2">
          {asked ? (
            <Button
              pending={pending}
              onClick={() => perform(() => testLink({ id }), `${supplier} answers`, setProblem)}
            >
              Test the connection
            </Button>
          ) : null}
          {link.kind === "own_contract" ? (
            <OtherKeys of={supplier}>
              {(close) => (
                <ContractForm
                  suppliers={[{ id: link.supplier_id, name: supplier }]}
                  initial={link}
                  onSaved={close}
                />
              )}
            </OtherKeys>
          ) : null}
          <DisconnectButton
            of={supplier}
            description="Its key is forgotten. The supplier, and what was ordered there, stay on file."
            disconnect={() => disconnectLink({ id, version })}
          />
        </div>
      ) : null}
    </div>
  );
}
