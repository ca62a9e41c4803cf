"use client";

import { useState } from "react";
import type { FormProblem } from "@/components/form/use-action-form";

/** What is said of a delivery as a whole while it is booked in: its paper, its day, and whether more of it is kept than was ordered. */
export function useDelivery(today: string, paper = "") {
  const [reference, setReference] = useState(paper);
  const [day, setDay] = useState(today);
  const [more, setMore] = useState(false);
  const [problem, setProblem] = useState<FormProblem | null>(null);
  return {
    ...{ reference, setReference, day, setDay, more, setMore, problem, setProblem },
    /** As the commands take it. */
    said: { reference: reference.trim() || null, received_on: day || today, confirm_more: more },
  };
}

export type Delivery = ReturnType<typeof useDelivery>;

/** The line that a problem's field belongs to, of those that were given. */
export function lineOf<T>(field: string, given: readonly T[]): T | undefined {
  const at = /^lines\.(\d+)\./.exec(field)?.[1];
  return at === undefined ? undefined : given[Number(at)];
}
