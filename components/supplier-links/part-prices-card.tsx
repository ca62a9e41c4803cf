"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { askPrices } from "@/lib/supplier-links/actions";
import type { PricesAnswer } from "@/lib/supplier-links/responses";
import { OfferTable } from "./offer-table";
import { WhoAnswered } from "./who-answered";

interface PartPricesCardProps {
  document_id: string;
  /** How many of its parts have a part number. */
  parts: number;
}

/** What all suppliers ask for the parts of a document, side by side. Nothing where it has no part that could be asked for. */
export function PartPricesCard({ document_id, parts }: PartPricesCardProps) {
  const [prices, setPrices] = useState<PricesAnswer | null>(null);
  const [asking, start] = useTransition();
  if (parts === 0) return null;
  const ask = () =>
    start(async () => {
      const answer = await askPrices({ document_id });
      if (answer.ok) setPrices(answer.data);
      else toast.error(answer.error.message);
    });
  return (
    <Card>
      <CardHeader title="Suppliers’ prices" description="Of all parts on it that have a part number" />
      <CardBody>
        <Button pending={asking} onClick={ask}>
          Ask the suppliers
        </Button>
      </CardBody>
      <Dialog open={prices !== null} onOpenChange={(open) => open || setPrices(null)}>
        <DialogContent
          title="Suppliers’ prices"
          description="Without VAT. In the line itself, Alt P shows them too and takes one over."
          className="sm:max-w-4xl"
        >
          <DialogBody className="flex flex-col gap-5 pb-5">
            {prices ? <WhoAnswered suppliers={prices.suppliers} /> : null}
            {prices?.parts.map((part) => (
              <section key={part.part_number} className="flex flex-col gap-2">
                <h3 className="text-sm font-semibold">
                  {part.part_number}{" "}
                  <span className="font-normal text-muted-foreground">× {Number(part.quantity)}</span>
                </h3>
                <OfferTable part={part} />
              </section>
            ))}
          </DialogBody>
        </DialogContent>
      </Dialog>
    </Card>
  );
}
