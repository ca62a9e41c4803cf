"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { lineOf, useDelivery } from "@/components/purchasing/use-delivery";
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
  const delivery = useDelivery(today, invoice.number);
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
        ...delivery.said,
        lines: given.map(({ line_id, order_line_id, quantity }) => ({ line_id, order_line_id, quantity })),
      });
      if (!answer.ok) return delivery.setProblem(answer.error);
      delivery.setProblem(null);
      toast.success("Booked in");
      router.refresh();
    });
  return {
    rows,
    set: (nth: number, change: Partial<GoodsRow>) =>
      setRows((before) => before.map((row, i) => (i === nth ? { ...row, ...change } : row))),
    delivery,
    pending,
    submit,
    count: given.length,
    /** The part that a problem's field belongs to. */
    nameOf(field: string): string {
      const row = lineOf(field, given);
      return row ? `${row.name}: ` : "";
    },
  };
}
