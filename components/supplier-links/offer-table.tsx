"use client";

import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import type { Offer, PartOffers } from "@/lib/supplier-links/responses";
import { isRealPrice } from "@/lib/supplier-links/rules/offers";
import { AVAILABILITY_WORDS } from "@/lib/supplier-links/rules/order-words";

interface OfferTableProps {
  part: PartOffers;
  /** What the customer would pay, in words; null where nothing is known of it. */
  sellsAt?(offer: Offer): string | null;
  onChoose?(offer: Offer): void;
}

/** The suppliers of one part side by side, the cheapest first. */
export function OfferTable({ part: { offers, unknown_to }, sellsAt, onChoose }: OfferTableProps) {
  return (
    <>
      {offers.length > 0 ? (
        <ul className="divide-y rounded-md border">
          {offers.map((offer) => (
            <li
              key={`${offer.supplier_id} ${offer.source}`}
              className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 px-3 py-2 text-sm md:grid-cols-[minmax(0,1fr)_7rem_11rem_8rem_auto]"
            >
              <span className="min-w-0">
                <span className="block truncate font-medium">{offer.supplier}</span>
                <Age offer={offer} />
                <span className="block text-xs text-muted-foreground empty:hidden">{sellsAt?.(offer)}</span>
              </span>
              <span className="text-right">
                {isRealPrice(offer.unit_net) ? (
                  <Money amount={offer.unit_net} className="font-medium" />
                ) : (
                  <Badge tone="warning">Says £0.00</Badge>
                )}
                {offer.unit_surcharge ? (
                  <span className="block text-xs text-muted-foreground">
                    + <Money amount={offer.unit_surcharge} /> old unit
                  </span>
                ) : null}
              </span>
              <Stock offer={offer} />
              <span className="text-right text-muted-foreground max-md:text-left">
                {offer.earliest ? <DateText date={offer.earliest} time /> : "–"}
              </span>
              {onChoose ? (
                <Button
                  size="sm"
                  disabled={!isRealPrice(offer.unit_net)}
                  aria-label={`Choose ${offer.supplier}`}
                  onClick={() => onChoose(offer)}
                >
                  Choose
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-sm text-muted-foreground">Nobody has a price of this part.</p>
      )}
      {unknown_to.length > 0 ? (
        <p className="text-sm text-muted-foreground">Not known to {unknown_to.join(", ")}.</p>
      ) : null}
    </>
  );
}

function Stock({ offer: { availability, branch, hub } }: { offer: Offer }) {
  const counts = [branch !== null && `branch ${branch}`, hub !== null && `hub ${hub}`].filter(Boolean);
  const tone =
    availability === "in_stock" ? "success" : availability === "out_of_stock" ? "danger" : "outline";
  return (
    <span className="flex flex-wrap items-center gap-1.5">
      <Badge tone={tone}>{AVAILABILITY_WORDS[availability]}</Badge>
      {counts.length > 0 ? <span className="text-xs text-muted-foreground">{counts.join(", ")}</span> : null}
    </span>
  );
}

function Age({ offer: { source, as_at, old } }: { offer: Offer }) {
  if (source === "asked") return <span className="text-xs text-muted-foreground">said just now</span>;
  return (
    <span className={old ? "text-xs text-warning" : "text-xs text-muted-foreground"}>
      {source === "price_file" ? "price file of " : "said "}
      <DateText date={as_at} year={source === "price_file"} />
      {old ? (source === "price_file" ? ": over a year old" : ": over a day old") : ""}
    </span>
  );
}
