"use client";

import { Alert } from "@/components/ui/alert";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import type { Delivery } from "./use-delivery";

interface DeliveryFieldsProps {
  /** With which the ids of its fields begin. */
  id: string;
  delivery: Delivery;
}

/** The paper that a delivery came with, and its day. */
export function DeliveryFields({ id, delivery, today }: DeliveryFieldsProps & { today: string }) {
  return (
    <>
      <div className="grid content-start gap-1">
        <Label htmlFor={`${id}-reference`}>Their delivery note or invoice</Label>
        <Input
          id={`${id}-reference`}
          value={delivery.reference}
          onChange={({ target }) => delivery.setReference(target.value)}
        />
      </div>
      <div className="grid content-start gap-1">
        <Label htmlFor={`${id}-day`}>Received</Label>
        <DateInput id={`${id}-day`} max={today} value={delivery.day} onChange={delivery.setDay} />
      </div>
    </>
  );
}

/** What stands against booking a delivery in, part by part, and whether more than was ordered is kept where that is asked. */
export function DeliveryProblem({
  id,
  delivery: { problem, more, setMore },
  nameOf,
}: DeliveryFieldsProps & { nameOf(field: string): string }) {
  return (
    <>
      {problem ? (
        <Alert tone="danger" title={problem.message} live>
          {problem.details
            .filter(({ field }) => field !== "confirm_more")
            .map(({ field, message }) => (
              <span key={field} className="block">
                {nameOf(field)}
                {message}
              </span>
            ))}
        </Alert>
      ) : null}
      {more || problem?.details.some(({ field }) => field === "confirm_more") ? (
        <div className="flex items-center gap-2 text-sm">
          <Checkbox id={`${id}-more`} checked={more} onChange={({ target }) => setMore(target.checked)} />
          <label htmlFor={`${id}-more`}>More came than was ordered, and it is kept</label>
        </div>
      ) : null}
    </>
  );
}
