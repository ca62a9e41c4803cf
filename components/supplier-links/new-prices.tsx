"use client";

import { useState, useTransition } from "react";
import { usePerform } from "@/components/settings/use-perform";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Money } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { askNewPrices, sendOrder } from "@/lib/supplier-links/actions";
import type { NewPrice } from "@/lib/supplier-links/commands/new-prices";

/** After a refusal for other prices: shows the old price and the new one of each part, and sends it again on a person's yes. */
export function NewPrices({ id, supplier }: { id: string; supplier: string }) {
  const [prices, setPrices] = useState<readonly NewPrice[] | null>(null);
  const [asking, ask] = useTransition();
  const { pending, perform } = usePerform();
  const failed = (message: string) => void toast.error(message);
  const look = () =>
    ask(async () => {
      const answer = await askNewPrices({ id });
      if (answer.ok) setPrices(answer.data);
      else failed(answer.error.message);
    });
  const send = (seen: readonly NewPrice[]) => {
    setPrices(null);
    const agreed = seen.flatMap(({ line_id, now }) => (now === null ? [] : [{ line_id, unit_cost: now }]));
    perform(() => sendOrder({ id, prices: agreed }), `On its way to ${supplier}`, failed);
  };
  return (
    <>
      <Button variant="primary" pending={asking || pending} onClick={look}>
        See the new prices
      </Button>
      <Dialog open={prices !== null} onOpenChange={(open) => open || setPrices(null)}>
        <DialogContent
          title={`${supplier} asks other prices`}
          description="Nothing is ordered until you agree to them."
          className="sm:max-w-2xl"
        >
          <DialogBody>
            <ul className="divide-y text-sm">
              {prices?.map(({ line_id, part_number, description, quantity, before, now }) => (
                <li key={line_id} className="flex flex-wrap items-baseline gap-x-3 py-2">
                  <span className="min-w-0 flex-1 basis-48 break-words">
                    {description} <span className="text-muted-foreground">{part_number}</span>
                  </span>
                  <span className="tabular-nums">× {Number(quantity)}</span>
                  <span className="text-muted-foreground line-through">
                    <Money amount={before} />
                  </span>
                  <span className="font-medium">{now === null ? "no price" : <Money amount={now} />}</span>
                </li>
              ))}
            </ul>
          </DialogBody>
          <DialogFooter>
            <Button onClick={() => setPrices(null)}>Not now</Button>
            <Button variant="primary" onClick={() => prices && send(prices)}>
              Order at these prices
            </Button>
          </DialogFooter>
        </DialogContent>
      </Dialog>
    </>
  );
}
