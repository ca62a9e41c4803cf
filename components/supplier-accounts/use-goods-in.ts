"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { FormProblem } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { bookGoodsIn } from "@/lib/supplier-accounts/actions";
import type { GoodsIn } from "@/lib/supplier-accounts/queries/goods-to-come";

export interface GoodsRow {
  order_line_id: string;
  quantity: string;
}

interface Invoice {
  id: string;
  version: number;
  number: string;
}

/** What is being booked in of an invoice: as proposed, until somebody says otherwise. */
export function useGoodsIn(invoice: Invoice, { rows: proposed }: GoodsIn, today: string) {
  const router = useRouter();
  const [rows, setRows] = useState<GoodsRow[]>(() =>
    proposed.map(({ order_line_id, quantity }) => ({ order_line_id: order_line_id ?? "", quantity })),
  );
  const [reference, setReference] = useState(invoice.number);
  const [day, setDay] = useState(today);
  const [more, setMore] = useState(false);
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const [pending, start] = useTransition();
  const given = proposed.flatMap(({ line_id, description, part_number }, i) => {
    const row = rows[i];
    return row?.order_line_id && row.quantity.trim()
      ? [{ name: part_number ?? description, line_id, ...row }]
      : [];
  });
  const submit = () =>
    start(async () => {
      const answer = await bookGoodsIn({
        id: invoice.id,
        version: invoice.version,
        reference: reference.trim() || null,
        received_on: day || today,
        confirm_more: more,
        lines: given.map(({ line_id, order_line_id, quantity }) => ({ line_id, order_line_id, quantity })),
      });
      if (!answer.ok) return setProblem(answer.error);
      setProblem(null);
      toast.success("Booked in");
      router.refresh();
    });
  return {
    rows,
    set: (nth: number, change: Partial<GoodsRow>) =>
      setRows((before) => before.map((row, i) => (i === nth ? { ...row, ...change } : row))),
    reference,
    setReference,
    day,
    setDay,
    more,
    setMore,
    problem,
    pending,
    submit,
    count: given.length,
    /** The part that a problem's field belongs to. */
    nameOf(field: string): string {
      const at = /^lines\.(\d+)\./.exec(field)?.[1];
      const row = at === undefined ? undefined : given[Number(at)];
      return row ? `${row.name}: ` : "";
    },
  };
}
