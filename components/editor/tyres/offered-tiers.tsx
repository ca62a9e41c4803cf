"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { TyreOffer } from "@/lib/documents/commands/lines/offer-tyres";
import { type OfferedTyre, tiersOf } from "@/lib/stock/rules/tyre-offer";
import { tyreSizeText } from "@/lib/stock/rules/tyre-size";
import { TIER_WORDS, TIERS, type Tier } from "@/lib/stock/rules/tyre-tiers";
import { TyreCard } from "./tyre-card";

interface OfferedTiersProps extends Pick<TyreOffer, "size"> {
  tyres: readonly OfferedTyre[];
  /** Whether more may come. */
  asking: boolean;
  quantity: number;
  fitted: boolean;
  /** What so many of a tyre come to, with VAT. */
  priceOf(offered: OfferedTyre): string;
  onChoose(offered: OfferedTyre): void;
}

const MOST_OF_TIER = 3;

/** The tyres of a size, tier beside tier; or why there are none. */
export function OfferedTiers({
  size,
  tyres,
  asking,
  quantity,
  fitted,
  priceOf,
  onChoose,
}: OfferedTiersProps) {
  const [whole, setWhole] = useState<ReadonlySet<Tier>>(new Set());
  if (!size)
    return (
      <Alert title="No size yet">
        Neither what is typed nor the vehicle’s record is a size that can be read. Type one such as 205/55R16
        91V.
      </Alert>
    );
  if (tyres.length === 0)
    return asking ? null : (
      <Alert title={`Nothing of ${tyreSizeText(size)}`}>
        Neither your stock nor a supplier’s price file has this size, and no linked supplier has told of one.
      </Alert>
    );
  const tiers = tiersOf(tyres, size, quantity);
  return (
    <div className="grid gap-4 md:grid-cols-3">
      {TIERS.map((tier) => {
        const all = tiers[tier];
        const shown = whole.has(tier) ? all : all.slice(0, MOST_OF_TIER);
        return (
          <section key={tier} aria-label={TIER_WORDS[tier]} className="flex min-w-0 flex-col gap-2">
            <h3 className="font-semibold">{TIER_WORDS[tier]}</h3>
            {all.length === 0 ? <p className="text-sm text-muted-foreground">Nothing in this tier.</p> : null}
            <ul className="flex flex-col gap-2">
              {shown.map((offered) => (
                <TyreCard
                  key={offered.key}
                  offered={offered}
                  asked={size}
                  quantity={quantity}
                  price={priceOf(offered)}
                  fitted={fitted}
                  onChoose={() => onChoose(offered)}
                />
              ))}
            </ul>
            {shown.length < all.length ? (
              <Button
                size="sm"
                variant="ghost"
                className="self-start"
                onClick={() => setWhole(new Set([...whole, tier]))}
              >
                Show {all.length - shown.length} more
              </Button>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
