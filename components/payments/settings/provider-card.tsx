import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { PaymentAccount } from "@/lib/payments/queries/accounts";
import { providerName } from "@/lib/payments/rules/payment-words";
import { ConnectForm } from "./connect-form";
import { ConnectedAccount } from "./connected-account";

interface ProviderCardProps {
  provider: PaymentAccount["provider"];
  /** Null if none is connected. */
  account: PaymentAccount | null;
  /** Whether the garage has an address that the provider can reach. */
  reachable: boolean;
  mayChange: boolean;
}

const TAKES = {
  stripe: "Cards, Apple Pay, Google Pay and the customer's bank",
  paypal: "A PayPal account, or a card by PayPal",
} as const;

/** A payment provider: the account that is connected there, or the form to connect one. */
export function ProviderCard({ provider, account, reachable, mayChange }: ProviderCardProps) {
  return (
    <Card>
      <CardHeader
        title={providerName(provider)}
        description={TAKES[provider]}
        actions={account ? <LiveBadge live={account.live} /> : <Badge tone="outline">Not connected</Badge>}
      />
      <CardBody>
        {account ? (
          <ConnectedAccount account={account} reachable={reachable} mayChange={mayChange} />
        ) : mayChange ? (
          <ConnectForm provider={provider} />
        ) : (
          <p className="text-sm text-muted-foreground">An administrator can connect an account.</p>
        )}
      </CardBody>
    </Card>
  );
}

/** Whether real money moves, told by word and by colour. */
const LiveBadge = ({ live }: { live: boolean }) =>
  live ? <Badge tone="success">Live: real money</Badge> : <Badge tone="warning">Test: no real money</Badge>;
