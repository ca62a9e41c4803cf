"use client";

import Link from "next/link";
import { useState } from "react";
import { useActs } from "@/components/clock/use-acts";
import { SupplierChoice } from "@/components/purchasing/supplier-choice";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Select } from "@/components/ui/select";
import { orderAskedPart, settleAskedPart } from "@/lib/job-work/actions";
import type { AskedPart } from "@/lib/job-work/responses";
import {
  ASKED_STATES,
  type AskedState,
  askedWords,
  type Urgency,
  urgencyWords,
} from "@/lib/job-work/rules/parts-asked";

interface AskedPartsCardProps {
  parts: readonly AskedPart[];
  suppliers: readonly { id: string; name: string }[];
  may: { settle: boolean; order: boolean };
}

const TONES: Record<Urgency, BadgeTone> = { stopped: "danger", today: "warning", later: "neutral" };

/** The parts that the workshop asked for on a job, for whoever gets them. */
export function AskedPartsCard({ parts, suppliers, may }: AskedPartsCardProps) {
  if (parts.length === 0) return null;
  return (
    <Card>
      <CardHeader title="The workshop asks for" />
      <ul className="divide-y text-sm">
        {parts.map((part) => (
          <AskedItem key={part.id} part={part} suppliers={suppliers} may={may} />
        ))}
      </ul>
    </Card>
  );
}

function AskedItem({ part, suppliers, may }: { part: AskedPart } & Omit<AskedPartsCardProps, "parts">) {
  const [ordering, setOrdering] = useState(false);
  const [supplier, setSupplier] = useState("");
  const { pending, problem, press } = useActs("No connection: nothing was changed. Try again.");
  const { id, version, words, quantity, urgency, state, asked_by_name, order_number } = part;
  const settle = (to: AskedState) =>
    press(`settle ${to}`, (key) => settleAskedPart({ id, key, version, state: to }));
  return (
    <li id={`part-${id}`} className="grid gap-2 px-4 py-2.5">
      <p className="wrap-break-word">
        {Number(quantity)} × {words}
      </p>
      <p className="flex flex-wrap items-center gap-2 text-muted-foreground">
        {state === "asked" ? <Badge tone={TONES[urgency]}>{urgencyWords[urgency]}</Badge> : null}
        <span className="truncate">{asked_by_name}</span>
        {part.purchase_order_id && order_number ? (
          <Link href={`/purchase-orders/${part.purchase_order_id}`} className="underline underline-offset-2">
            {order_number}
          </Link>
        ) : null}
      </p>
      {may.settle ? (
        <div className="flex items-center gap-2">
          <Select
            aria-label={`State of ${words}`}
            value={state}
            disabled={pending}
            onChange={({ target }) => settle(target.value as AskedState)}
          >
            {ASKED_STATES.map((one) => (
              <option key={one} value={one}>
                {askedWords[one]}
              </option>
            ))}
          </Select>
          {may.order && state === "asked" && !ordering ? (
            <Button onClick={() => setOrdering(true)}>Order…</Button>
          ) : null}
        </div>
      ) : (
        <Badge>{askedWords[state]}</Badge>
      )}
      {ordering && state === "asked" ? (
        <div className="grid gap-2">
          <SupplierChoice
            of={words}
            suppliers={suppliers}
            chosen={supplier}
            onChoose={(chosen) => setSupplier(chosen ?? "")}
          />
          <Button
            variant="primary"
            pending={pending}
            disabled={!supplier}
            onClick={() =>
              press(`order ${supplier}`, (key) => orderAskedPart({ id, key, version, supplier_id: supplier }))
            }
          >
            Put on an order
          </Button>
        </div>
      ) : null}
      <p role="alert" className="font-medium text-danger empty:hidden">
        {problem}
      </p>
    </li>
  );
}
