"use client";

import { PackageCheck } from "lucide-react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardFooter, CardHeader } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
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
  const { problem, more } = state;
  return (
    <Card className="mb-4">
      <CardHeader
        title="Book in what came"
        description="Billed here, and not booked in yet. Check each against what was delivered."
      />
      <CardBody className="grid gap-4">
        <div className="grid gap-3 sm:grid-cols-[minmax(0,20rem)_minmax(0,12rem)]">
          <div className="grid gap-1">
            <Label htmlFor="goods-in-reference">Their delivery note or invoice</Label>
            <Input
              id="goods-in-reference"
              value={state.reference}
              onChange={({ target }) => state.setReference(target.value)}
            />
          </div>
          <div className="grid gap-1">
            <Label htmlFor="goods-in-day">Received</Label>
            <DateInput id="goods-in-day" max={today} value={state.day} onChange={state.setDay} />
          </div>
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
        {problem ? (
          <Alert tone="danger" title={problem.message} live>
            {problem.details
              .filter(({ field }) => field !== "confirm_more")
              .map(({ field, message }) => (
                <span key={field} className="block">
                  {state.nameOf(field)}
                  {message}
                </span>
              ))}
          </Alert>
        ) : null}
        {more || problem?.details.some(({ field }) => field === "confirm_more") ? (
          <div className="flex items-center gap-2 text-sm">
            <Checkbox
              id="goods-in-more"
              checked={more}
              onChange={({ target }) => state.setMore(target.checked)}
            />
            <label htmlFor="goods-in-more">More came than was ordered, and it is kept</label>
          </div>
        ) : null}
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
