"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import { makeOrders } from "@/lib/purchasing/actions";

/** A part that may be ordered. */
export interface OrderablePart {
  key: string;
  stock_item_id?: string;
  document_line_id?: string;
  supplier_id: string | null;
  /** Empty: as many as the job needs. */
  quantity: string;
}

/** Ticked parts, with what was changed of them, and the drafts that are made of these. */
export function useChosenParts(parts: readonly OrderablePart[], ticked: boolean) {
  const router = useRouter();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(ticked ? parts.map(({ key }) => key) : []),
  );
  const [changes, setChanges] = useState<Record<string, Partial<OrderablePart>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const of = (part: OrderablePart): OrderablePart => ({ ...part, ...changes[part.key] });
  const wanted = parts.filter(({ key }) => chosen.has(key)).map(of);

  const make = () =>
    start(async () => {
      const answer = await makeOrders({
        lines: wanted.map(({ stock_item_id, document_line_id, supplier_id, quantity }) => ({
          ...(stock_item_id && { stock_item_id }),
          ...(document_line_id && { document_line_id }),
          ...(supplier_id && { supplier_id }),
          ...(quantity.trim() && { quantity }),
        })),
      });
      if (!answer.ok) {
        const [first] = answer.error.details;
        setProblem(first ? `${first.message}` : answer.error.message);
        return;
      }
      setProblem(null);
      const { orders } = answer.data;
      const [first] = orders;
      const place = orders.length === 1 ? `/purchase-orders/${first?.id}` : "/purchase-orders?status=draft";
      toast.success(
        orders.length === 1 ? `${first?.number} is a draft` : `${orders.length} drafts were made`,
        {
          action: { label: "Open", onClick: () => router.push(place) },
        },
      );
      router.push(place);
    });

  return {
    chosen,
    problem,
    pending,
    make,
    count: wanted.length,
    of,
    tick: (key: string, on: boolean) =>
      setChosen((before) => new Set([...[...before].filter((one) => one !== key), ...(on ? [key] : [])])),
    change: (key: string, change: Partial<OrderablePart>) =>
      setChanges((before) => ({ ...before, [key]: { ...before[key], ...change } })),
  };
}
