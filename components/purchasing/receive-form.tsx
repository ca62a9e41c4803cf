"use client";

import { PackageCheck, ScanBarcode } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardFooter, CardHeader } from "@/components/ui/card";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import type { OrderDetails } from "@/lib/purchasing/queries/get-order";
import { scanned } from "@/lib/purchasing/rules/scanned";
import { DeliveryFields, DeliveryProblem } from "./delivery-fields";
import { ReceiveLine } from "./receive-line";
import { useReceiving } from "./use-receiving";

interface ReceiveFormProps {
  order: OrderDetails;
  withCosts: boolean;
  today: string;
  /** The number of their invoice, where their system has told it and nothing is booked in under it. */
  paper?: string | undefined;
}

/** Books in what came of an order: typed, or scanned piece by piece. */
export function ReceiveForm({ order, withCosts, today, paper }: ReceiveFormProps) {
  const receiving = useReceiving(order, today, paper);
  const { came, set } = receiving;
  const { more } = receiving.delivery;
  const [code, setCode] = useState("");
  const [told, setTold] = useState("");
  const waiting = order.lines.filter((line) => line.to_come !== "0" && line.to_come !== "0.000");
  const shown = more ? order.lines : waiting;

  function scan(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    // Some scanners send a second Enter behind the first.
    if (!code.trim()) return;
    const found = scanned(code, shown, came);
    if (found) set(found.id, { quantity: found.quantity });
    setTold(found ? `${found.quantity} of ${found.name}` : `Nothing to come has the code ${code}`);
    setCode("");
  }

  return (
    <Card id="receive">
      <CardHeader
        title="Goods in"
        description="What has come of this order"
        actions={<Button onClick={receiving.all}>All that is to come</Button>}
      />
      <CardBody className="grid gap-4">
        <div className="grid gap-3 sm:grid-cols-3">
          <div className="grid gap-1">
            <Label htmlFor="receive-scan">
              <ScanBarcode aria-hidden className="inline size-4" /> Scan a part
            </Label>
            <Input
              id="receive-scan"
              value={code}
              placeholder="Barcode or part number, then Enter"
              autoComplete="off"
              onChange={({ target }) => setCode(target.value)}
              onKeyDown={scan}
            />
            <p role="status" className="min-h-5 text-sm text-muted-foreground">
              {told}
            </p>
          </div>
          <DeliveryFields id="receive" delivery={receiving.delivery} today={today} />
        </div>
        <ul className="divide-y rounded-md border">
          {shown.map((line) => (
            <ReceiveLine
              key={line.id}
              line={line}
              came={came[line.id]}
              withCosts={withCosts}
              refused={receiving.refused(line.id)}
              onChange={(change) => set(line.id, change)}
              onEnter={receiving.submit}
            />
          ))}
        </ul>
        <DeliveryProblem id="receive" delivery={receiving.delivery} nameOf={receiving.nameOf} />
      </CardBody>
      <CardFooter>
        <Button variant="primary" pending={receiving.pending} onClick={receiving.submit}>
          <PackageCheck aria-hidden />
          Book in
        </Button>
      </CardFooter>
    </Card>
  );
}
