"use client";

import { PackageCheck } from "lucide-react";
import { DeliveryFields, DeliveryProblem } from "@/components/purchasing/delivery-fields";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardFooter, CardHeader } from "@/components/ui/card";
import type { GoodsIn } from "@/lib/supplier-accounts/queries/goods-to-come";
import { GoodsInRow } from "./goods-in-row";
import { useGoodsIn } from "./use-goods-in";

interface BookGoodsInProps {
  invoice: { id: string; version: number; number: string };
  goods: GoodsIn;
  today: string;
}

/** Books in what came with a draft of an invoice: proposed by part number against open orders, confirmed by a person. */
export function BookGoodsIn({ invoice, goods, today }: BookGoodsInProps) {
  const state = useGoodsIn(invoice, goods, today);
  return (
    <Card className="mb-4">
      <CardHeader
        title="Book in what came"
        description="Billed here, and not booked in yet. Check each against what was delivered."
      />
      <CardBody className="grid gap-4">
        <div className="grid gap-3 sm:grid-cols-[minmax(0,20rem)_minmax(0,12rem)]">
          <DeliveryFields id="goods-in" delivery={state.delivery} today={today} />
        </div>
        <ul className="divide-y rounded-md border">
          {goods.rows.map((row, i) => (
            <GoodsInRow
              key={`${row.line_id} ${row.order_line_id}`}
              nth={i + 1}
              billed={row}
              row={state.rows[i] ?? { order_line_id: "", quantity: "" }}
              open={goods.open}
              onChange={(change) => state.set(i, change)}
            />
          ))}
        </ul>
        <DeliveryProblem id="goods-in" delivery={state.delivery} nameOf={state.nameOf} />
      </CardBody>
      <CardFooter>
        <Button pending={state.pending} disabled={state.count === 0} onClick={state.submit}>
          <PackageCheck aria-hidden />
          Book in{state.count > 0 ? ` ${state.count}` : ""}
        </Button>
      </CardFooter>
    </Card>
  );
}
