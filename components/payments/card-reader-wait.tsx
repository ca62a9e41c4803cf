"use client";

import { Button } from "@/components/ui/button";
import { DialogBody, DialogFooter } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { formatMoney } from "@/components/ui/money";
import { Spinner } from "@/components/ui/spinner";
import { TrialBadge } from "./trial-badge";
import type { CardReader } from "./use-card-reader";

/** What is shown while a reader asks for a card, and what has become of it. */
export function CardReaderWait({ card, at }: { card: CardReader; at: NonNullable<CardReader["at"]> }) {
  const { reader, charge, outcome } = at;
  const over = outcome.state === "declined" || outcome.state === "cancelled";
  const words = card.problem ?? outcome.problem;
  return (
    <>
      <DialogBody className="flex flex-col gap-3">
        <div className="flex flex-col items-center gap-3 rounded-lg bg-muted px-4 py-6 text-center">
          <TrialBadge {...reader} />
          <p role="status" className="flex items-center gap-2 text-base font-medium">
            {over ? null : <Spinner />}
            {over
              ? outcome.state === "declined"
                ? "The card was not accepted"
                : "Cancelled: nothing was charged"
              : outcome.state === "paid"
                ? `${formatMoney(outcome.amount)} is paid`
                : `Ask the customer to put their card to ${reader.name} · ${formatMoney(outcome.amount)}`}
          </p>
          {words ? (
            <p role="alert" className="text-sm text-danger">
              {words}
            </p>
          ) : null}
        </div>
        {reader.simulated && card.waiting ? (
          <div className="flex flex-wrap justify-center gap-2">
            <Button size="sm" pending={card.pending} onClick={() => card.present("accepted")}>
              Put a test card to it
            </Button>
            <Button size="sm" onClick={() => card.present("declined")}>
              A card that is declined
            </Button>
          </div>
        ) : null}
      </DialogBody>
      <DialogFooter>
        {over ? (
          <>
            <Button onClick={card.back}>Pay another way</Button>
            <Button
              key="again"
              autoFocus
              variant="primary"
              pending={card.pending}
              onClick={() => card.charge(reader, charge)}
            >
              Try another card <Kbd aria-hidden>↵</Kbd>
            </Button>
          </>
        ) : (
          <Button pending={card.pending} onClick={card.cancel}>
            Cancel at the reader <Kbd aria-hidden>Esc</Kbd>
          </Button>
        )}
      </DialogFooter>
    </>
  );
}
