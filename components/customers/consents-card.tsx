"use client";

import { CircleCheck, CircleHelp, CircleX } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import type { ConsentGaps } from "@/lib/customers/rules/consent-gap";
import { CONSENT_CHANNELS } from "@/lib/customers/schema/contact";
import type { CustomerConsent } from "@/lib/details/queries/customer-details";
import { CHANNEL_NAMES, ConsentDialog } from "./consent-dialog";

interface ConsentsCardProps {
  customerId: string;
  consents: CustomerConsent[];
  /** Which channels cannot be agreed to, and why. */
  gaps: ConsentGaps;
  mayRecord: boolean;
}

/** Marketing consent by channel: the latest decision counts, and every decision is kept. */
export function ConsentsCard({ customerId, consents, gaps, mayRecord }: ConsentsCardProps) {
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <CardHeader
        title="Marketing consent"
        actions={
          mayRecord ? (
            <Button size="sm" onClick={() => setOpen(true)}>
              Record<span className="sr-only"> a consent</span>
            </Button>
          ) : null
        }
      />
      <ul className="px-4 py-2.5 text-sm">
        {CONSENT_CHANNELS.map((channel) => (
          <Channel
            key={channel}
            name={CHANNEL_NAMES[channel]}
            consent={consents.find((consent) => consent.channel === channel)}
          />
        ))}
      </ul>
      {mayRecord && open ? (
        <ConsentDialog customerId={customerId} gaps={gaps} close={() => setOpen(false)} />
      ) : null}
    </Card>
  );
}

function Channel({ name, consent }: { name: string; consent: CustomerConsent | undefined }) {
  const given = consent?.decision === "given";
  const Icon = consent ? (given ? CircleCheck : CircleX) : CircleHelp;
  return (
    <li className="flex items-center gap-2 py-0.5">
      <Icon
        aria-hidden
        className={`size-4 shrink-0 ${consent ? (given ? "text-success" : "text-danger") : "text-muted-foreground"}`}
      />
      <span className="w-20">{name}</span>
      {consent ? (
        <span className="min-w-0 truncate text-muted-foreground" title={consent.basis ?? undefined}>
          {consent.decision} <DateText date={consent.decided_on} noWeekday year />
        </span>
      ) : (
        <span className="text-muted-foreground">never asked</span>
      )}
    </li>
  );
}
