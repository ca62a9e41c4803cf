"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { quantityText } from "@/components/stock/stock-quantity";
import { formatMoney } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { receiveOrder } from "@/lib/purchasing/actions";
import type { OrderDetails } from "@/lib/purchasing/queries/get-order";
import { lineOf, useDelivery } from "./use-delivery";

/** What was typed of a line. */
export interface CameLine {
  quantity: string;
  unit_cost: string;
  substituted_part_number: string;
}

const NOTHING: CameLine = { quantity: "", unit_cost: "", substituted_part_number: "" };
const SELDOM = /\.(unit_cost|substituted_part_number)$/;

/** The state of a delivery that is being booked in. */
export function useReceiving(order: OrderDetails, today: string, paper = "") {
  const router = useRouter();
  const [came, setCame] = useState<Record<string, CameLine>>({});
  const delivery = useDelivery(today, paper);
  const [pending, start] = useTransition();
  const set = (id: string, change: Partial<CameLine>) =>
    setCame((before) => ({ ...before, [id]: { ...(before[id] ?? NOTHING), ...change } }));
  const given = order.lines.filter(({ id }) => came[id]?.quantity.trim());

  const submit = () =>
    start(async () => {
      const answer = await receiveOrder({
        id: order.id,
        version: order.version,
        ...delivery.said,
        lines: given.map(({ id }) => {
          const { quantity, unit_cost, substituted_part_number } = came[id] ?? NOTHING;
          return {
            id,
            quantity,
            ...(unit_cost.trim() ? { unit_cost } : {}),
            substituted_part_number: substituted_part_number.trim() || null,
          };
        }),
      });
      if (!answer.ok) {
        delivery.setProblem(answer.error);
        return;
      }
      delivery.setProblem(null);
      setCame({});
      delivery.setReference("");
      delivery.setMore(false);
      const { variances } = answer.data;
      if (variances.length === 0) toast.success("Booked in");
      else
        toast.warning(
          `Booked in. ${variances.map(({ id, difference }) => words(order, id, difference)).join("; ")}`,
        );
      router.refresh();
    });

  return {
    came,
    set,
    delivery,
    pending,
    submit,
    all: () =>
      setCame(
        Object.fromEntries(
          order.lines.map(({ id, to_come }) => [
            id,
            { ...(came[id] ?? NOTHING), quantity: /[1-9]/.test(to_come) ? quantityText(to_come) : "" },
          ]),
        ),
      ),
    /** The part of the line that a problem's field belongs to. */
    nameOf(field: string): string {
      const line = lineOf(field, given);
      return line ? `${line.description || line.part_number}: ` : "";
    },
    /** Whether something stands against what a line came at, or came as. */
    refused: (id: string) =>
      !!delivery.problem?.details.some(({ field }) => SELDOM.test(field) && lineOf(field, given)?.id === id),
  };
}

function words({ lines }: OrderDetails, id: string, difference: string): string {
  const line = lines.find((one) => one.id === id);
  const cheaper = difference.startsWith("-");
  return `${line?.description || line?.part_number} is ${formatMoney(difference.replace("-", ""))} ${cheaper ? "cheaper" : "dearer"} than agreed`;
}
