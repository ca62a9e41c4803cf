"use client";

import { useEffect, useState } from "react";
import { useForm } from "@/components/form/form";
import { tidyMoney } from "@/components/form/tidy-money";
import { Button } from "@/components/ui/button";
import { formatMoney } from "@/components/ui/money";
import { type Markups, pricesFromCost } from "@/lib/stock/rules/markup";

interface MarkupPriceProps {
  price: keyof Markups;
  markups: Markups;
}

/** What the mark-up makes of the cost as it is typed, with a button that takes it. */
export function MarkupPrice({ price, markups }: MarkupPriceProps) {
  const form = useForm();
  const { ref } = form;
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => {
      const of = (name: string) => figure(element, name);
      const part = {
        ...{ cost_net: of("cost_net"), retail_markup_percent: of("retail_markup_percent") },
        trade_markup_percent: of("trade_markup_percent"),
      };
      setTyped(pricesFromCost(part, markups)[price]);
    };
    read();
    element.addEventListener("input", read);
    return () => element.removeEventListener("input", read);
  }, [ref, markups, price]);
  if (typed === null) return null;
  return (
    <Button variant="link" size="sm" onClick={() => form.fill({ [`${price}_price_net`]: typed })}>
      By the mark-up: {formatMoney(typed)}
    </Button>
  );
}

/** A figure as it is typed; null while it is none. */
function figure(form: HTMLFormElement, name: string): string | null {
  const field = form.elements.namedItem(name);
  const text = field instanceof HTMLInputElement ? tidyMoney(field.value).trim() : "";
  return /^\d{1,7}(\.\d{1,4})?$/.test(text) ? text : null;
}
