import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { Connection } from "@/lib/connections/queries/connections";
import { CallsOfDay } from "./calls-of-day";
import { ConnectService } from "./connect-service";
import { ConnectionSwitches } from "./connection-switches";
import { KeyAge } from "./key-age";
import { LookupPriceForm } from "./lookup-price-form";
import { SERVICE_WORDS } from "./service-words";

interface ConnectionCardProps {
  connection: Connection;
  mayChange: boolean;
}

/** A service that the garage is connected to, or the form to connect it. */
export function ConnectionCard({ connection: { service, account, calls }, mayChange }: ConnectionCardProps) {
  const { title, text, without, test } = SERVICE_WORDS[service];
  return (
    <Card>
      <CardHeader title={title} description={text} actions={<StateBadge account={account} />} />
      <CardBody className="flex flex-col gap-4">
        {account ? (
          <>
            {account.readable ? null : (
              <Alert tone="danger" title="Its keys cannot be read any more">
                {title} is not asked until they are entered again.
              </Alert>
            )}
            {account.live ? null : (
              <Alert tone="warning" title="This is the test environment">
                {test}
              </Alert>
            )}
            <CallsOfDay calls={calls} />
            {service === "one_auto" ? <LookupPriceForm account={account} mayChange={mayChange} /> : null}
            <KeyAge service={service} account={account} />
            <ConnectionSwitches service={service} account={account} mayChange={mayChange} />
          </>
        ) : (
          <>
            <p className="text-sm text-muted-foreground">{without}</p>
            {mayChange ? (
              <ConnectService service={service} />
            ) : (
              <p className="text-sm text-muted-foreground">An administrator can connect it.</p>
            )}
          </>
        )}
      </CardBody>
    </Card>
  );
}

function StateBadge({ account }: Pick<Connection, "account">) {
  if (!account) return <Badge tone="outline">Not connected</Badge>;
  if (!account.readable) return <Badge tone="danger">Keys unreadable</Badge>;
  if (!account.active) return <Badge tone="outline">Switched off</Badge>;
  return account.live ? <Badge tone="success">Connected</Badge> : <Badge tone="warning">Test</Badge>;
}
