"use client";

import Link from "next/link";
import { quantityText } from "@/components/stock/stock-quantity";
import { SaidWords } from "@/components/supplier-links/said-words";
import { Alert } from "@/components/ui/alert";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardFooter, CardHeader } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { DateText } from "@/components/ui/date";
import type { LeftPart } from "@/lib/documents/queries/issuing/parts-left-over";
import type { JobPart } from "@/lib/purchasing/queries/parts-of-job";
import { PART_WORDS, type PartState } from "@/lib/purchasing/rules/part-state";
import type { SaidParts } from "@/lib/supplier-links/rules/said";
import { saidOfLine } from "@/lib/supplier-links/rules/said";
import { RemovedPart } from "./removed-part";
import { SupplierChoice } from "./supplier-choice";
import { useChosenParts } from "./use-chosen-parts";

const TONES: Record<PartState, BadgeTone> = {
  here: "success",
  coming: "info",
  drafted: "outline",
  missing: "warning",
};

interface JobPartsCardProps {
  parts: readonly JobPart[];
  /** Ordered for this job, and no longer on it. */
  removed: readonly LeftPart[];
  suppliers: readonly { id: string; name: string }[];
  /** What suppliers say of when they would come. */
  said: SaidParts;
  mayOrder: boolean;
}

/** The parts of a job, each with where it is; what is missing is ticked and ordered. */
export function JobPartsCard({ parts, removed, suppliers, said, mayOrder }: JobPartsCardProps) {
  const orderable = parts
    .filter(({ may_order }) => may_order)
    .map(({ id, supplier_id }) => ({ key: id, document_line_id: id, supplier_id, quantity: "" }));
  const chosen = useChosenParts(orderable, false);
  if (parts.length === 0 && removed.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Parts" />
      <ul className="divide-y text-sm">
        {parts.map((part) => {
          const told = saidOfLine(said, part);
          return (
            <li key={part.id} className="grid gap-1 px-4 py-2.5">
              <div className="flex items-start justify-between gap-3">
                <div className="flex min-w-0 items-start gap-2">
                  {part.may_order && mayOrder ? (
                    <Checkbox
                      aria-label={`Order ${part.description || part.part_number}`}
                      className="mt-0.5"
                      checked={chosen.chosen.has(part.id)}
                      onChange={({ target }) => chosen.tick(part.id, target.checked)}
                    />
                  ) : null}
                  <span className="min-w-0 break-words">{part.description || part.part_number}</span>
                </div>
                <Badge tone={TONES[part.state]}>{PART_WORDS[part.state]}</Badge>
              </div>
              {part.state !== "here" && /[1-9]/.test(part.came) ? (
                <p className="text-muted-foreground">
                  {quantityText(part.came)} of {quantityText(part.quantity)} here
                </p>
              ) : null}
              {part.state !== "missing" && part.order_id ? (
                <p className="text-muted-foreground">
                  <Link href={`/purchase-orders/${part.order_id}`} className="underline underline-offset-2">
                    {part.order_number}
                  </Link>
                  {part.state === "coming" && part.expected_date ? (
                    <>
                      , expected <DateText date={part.expected_date} />
                    </>
                  ) : null}
                </p>
              ) : null}
              {told && (part.state === "missing" || part.state === "drafted") ? (
                <p className="text-muted-foreground">
                  <SaidWords said={told} />
                </p>
              ) : null}
              {chosen.chosen.has(part.id) ? (
                <SupplierChoice
                  of={part.description}
                  suppliers={suppliers}
                  chosen={
                    chosen.of({ key: part.id, supplier_id: part.supplier_id, quantity: "" }).supplier_id
                  }
                  onChoose={(supplier_id) => chosen.change(part.id, { supplier_id })}
                />
              ) : null}
            </li>
          );
        })}
        {removed.map((part) => (
          <RemovedPart key={part.id} part={part} />
        ))}
      </ul>
      {mayOrder && orderable.length > 0 ? (
        <CardFooter>
          {chosen.problem ? <Alert tone="danger" title={chosen.problem} live /> : null}
          <Button pending={chosen.pending} disabled={chosen.count === 0} onClick={chosen.make}>
            Order{chosen.count > 0 ? ` ${chosen.count}` : ""}
          </Button>
        </CardFooter>
      ) : null}
    </Card>
  );
}
