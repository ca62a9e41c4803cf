"use client";

import { ConfirmButton } from "@/components/settings/confirm-button";
import { usePerform } from "@/components/settings/use-perform";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import { forgetCard } from "@/lib/saved-cards/actions";
import type { KeptCardShown } from "@/lib/saved-cards/queries/kept-cards";
import { untilWords } from "@/lib/saved-cards/rules/card-words";

interface KeptCardsCardProps {
  cards: readonly KeptCardShown[];
  mayForget: boolean;
}

/** The cards that a customer lets Stripe keep. They can be forgotten here, and never charged. */
export function KeptCardsCard({ cards, mayForget }: KeptCardsCardProps) {
  const { pending, perform } = usePerform();
  if (cards.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Kept cards" description="Only the customer can pay by them, on Stripe’s page." />
      <ul className="divide-y text-sm">
        {cards.map(({ id, name, expires_on, live }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2">
            <span>
              <span className="font-medium tabular-nums">{name}</span>{" "}
              <span className="text-muted-foreground tabular-nums">{untilWords(expires_on)}</span>{" "}
              {live ? null : <Badge tone="warning">Test</Badge>}
            </span>
            {mayForget ? (
              <ConfirmButton
                title={`Forget ${name}?`}
                description="Stripe is asked to forget it. The customer can let it be kept again the next time they pay."
                confirm="Forget it"
                pending={pending}
                onConfirm={() =>
                  perform(
                    () => forgetCard({ id }),
                    `${name} is forgotten`,
                    (message) => void toast.error(message),
                  )
                }
              >
                <Button size="sm">
                  Forget<span className="sr-only"> {name}</span>
                </Button>
              </ConfirmButton>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
