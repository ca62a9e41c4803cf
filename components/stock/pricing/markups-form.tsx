"use client";

import { Plus, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { MoneyField, NumberField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid, FormSection } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { updateMarkups } from "@/lib/stock/actions";
import { type MarkupBand, priceFromCost } from "@/lib/stock/rules/markup";

type Price = "retail" | "trade";

interface MarkupsFormProps {
  markups: Record<Price, readonly MarkupBand[]>;
  version: number;
  mayChange: boolean;
}

const TITLES = {
  retail: ["Retail", "Added to what one costs, from that cost on up to the next band."],
  trade: ["Trade", "For customers with trade prices. Without bands their price is typed."],
} as const;

/** The mark-ups by what parts cost, in bands. */
export function MarkupsForm({ markups, version, mayChange }: MarkupsFormProps) {
  const router = useRouter();
  const [counts, setCounts] = useState({ retail: markups.retail.length, trade: markups.trade.length });
  const form = useActionForm(updateMarkups, {
    initial: Object.fromEntries(
      (["retail", "trade"] as const).flatMap((price) =>
        markups[price].flatMap((band, at) => [
          [`${price}.${at}.cost_from`, band.cost_from.replace(/(\.\d\d)00$/, "$1")],
          [`${price}.${at}.markup_percent`, band.markup_percent.replace(/\.?0+$/, "")],
        ]),
      ),
    ),
    onSaved() {
      toast.success("The mark-ups are saved");
      router.refresh();
    },
  });
  /** The bands behind one that goes move up, with what is typed into them. */
  function remove(price: Price, gone: number) {
    const values: Record<string, string> = {};
    for (let at = gone; at < counts[price] - 1; at++)
      for (const field of FIELDS)
        values[`${price}.${at}.${field}`] = typedIn(form.ref.current, `${price}.${at + 1}.${field}`);
    form.fill(values);
    setCounts((before) => ({ ...before, [price]: before[price] - 1 }));
  }
  function add(price: Price) {
    form.fill(Object.fromEntries(FIELDS.map((field) => [`${price}.${counts[price]}.${field}`, ""])));
    setCounts((before) => ({ ...before, [price]: before[price] + 1 }));
  }
  return (
    <Form form={form} hidden={{ version, "retail[]": "", "trade[]": "" }} className="max-w-4xl">
      {(["retail", "trade"] as const).map((price) => (
        <FormSection key={price} title={TITLES[price][0]} description={TITLES[price][1]}>
          <ol className="flex flex-col gap-3 sm:col-span-6">
            {Array.from({ length: counts[price] }, (_, at) => at).map((at) => (
              <li key={at} className="flex items-start gap-2">
                <FieldGrid className="flex-1">
                  <MoneyField
                    name={`${price}.${at}.cost_from`}
                    label="From a cost of"
                    required
                    disabled={!mayChange}
                  />
                  <NumberField
                    name={`${price}.${at}.markup_percent`}
                    label="Mark-up"
                    unit="%"
                    required
                    disabled={!mayChange}
                  />
                </FieldGrid>
                {mayChange ? (
                  <Button
                    size="icon"
                    variant="ghost"
                    aria-label={`Remove this band of ${price}`}
                    className="mt-[1.6rem]"
                    onClick={() => remove(price, at)}
                  >
                    <Trash2 aria-hidden />
                  </Button>
                ) : null}
              </li>
            ))}
          </ol>
          {mayChange ? (
            <Button className="justify-self-start sm:col-span-6" onClick={() => add(price)}>
              <Plus aria-hidden />
              Add a band
            </Button>
          ) : null}
          {markups[price].length > 0 ? <Examples bands={markups[price]} /> : null}
        </FormSection>
      ))}
      {mayChange ? <SubmitButton className="self-end">Save</SubmitButton> : null}
    </Form>
  );
}

const FIELDS = ["cost_from", "markup_percent"] as const;

const typedIn = (form: HTMLFormElement | null, name: string): string => {
  const field = form?.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : "";
};

const COSTS = ["2.50", "12.00", "60.00", "250.00"];

/** What the saved bands make of some costs. */
function Examples({ bands }: { bands: readonly MarkupBand[] }) {
  const words = COSTS.map((cost) => {
    const price = priceFromCost(cost, bands);
    return `£${cost} → ${price === null ? "no price" : `£${price}`}`;
  });
  return <p className="text-sm text-muted-foreground sm:col-span-6">As saved: {words.join(", ")}</p>;
}
