"use client";

import { Plus, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DateField, MoneyField, NumberField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FieldGrid, FormSection } from "@/components/form/form-layout";
import { type FormProblem, useActionForm } from "@/components/form/use-action-form";
import { type NamedSupplier, SupplierChoice } from "@/components/suppliers/supplier-choice";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { goodsIn } from "@/lib/stock/actions";
import { type ChosenItem, ItemChoice } from "./item-choice";
import { NewItemDialog } from "./new-item-dialog";

interface GoodsInFormProps {
  suppliers: readonly NamedSupplier[];
  mayTakeInSupplier: boolean;
  mayTakeInItem: boolean;
  withCosts: boolean;
  /** Whether another cost leads to new prices: there are mark-ups, and the user may use them. */
  reprices: boolean;
  today: string;
  /** The item and supplier from whose page the form was opened. */
  item: ChosenItem | null;
  supplierId: string | null;
}

interface Line {
  key: number;
  item: ChosenItem | null;
}

/** A delivery, line by line. */
export function GoodsInForm(props: GoodsInFormProps) {
  const { suppliers, mayTakeInSupplier, mayTakeInItem, withCosts, today } = props;
  const router = useRouter();
  const [lines, setLines] = useState<Line[]>([{ key: 0, item: props.item }]);
  const [missing, setMissing] = useState<{ key: number; typed: string } | null>(null);
  const form = useActionForm(goodsIn, {
    initial: { received_date: today, supplier_id: props.supplierId },
    onSaved({ items }) {
      const labels = `/stock/labels?items=${labelsOfLines(form.ref.current, lines)}`;
      toast.success(items.length === 1 ? "One item came in" : `${items.length} items came in`, {
        action: { label: "Labels", onClick: () => router.push(labels) },
      });
      const costs = props.reprices ? withOtherCost(items, lines) : [];
      if (costs.length > 0) router.push(`/stock/reprice?ids=${costs.join(",")}`);
      else router.push(props.item ? `/stock/${props.item.id}` : "/stock");
    },
  });
  const choose = (key: number, item: ChosenItem | null) =>
    setLines((before) => before.map((line) => (line.key === key ? { key, item } : line)));
  const add = () =>
    setLines((before) => [...before, { key: Math.max(...before.map(({ key }) => key)) + 1, item: null }]);

  return (
    <Form form={form} labels={labelsOf(lines)} explain={earlierDelivery} className="max-w-4xl">
      <FormSection title="Delivery">
        <SupplierChoice
          name="supplier_id"
          label="Supplier"
          suppliers={suppliers}
          mayTakeIn={mayTakeInSupplier}
          autoFocus
        />
        <TextField name="reference" label="Their invoice or delivery note" />
        <DateField name="received_date" label="Received" max={today} />
      </FormSection>
      <FormSection
        title="Parts"
        description={withCosts ? "The cost becomes the part's cost from now on." : undefined}
      >
        <ol className="flex flex-col gap-4 sm:col-span-6">
          {lines.map(({ key, item }, index) => (
            <li key={key} className="flex items-start gap-2">
              <FieldGrid className="flex-1">
                <ItemChoice
                  name={`lines.${index}.stock_item_id`}
                  label={`Part ${index + 1}`}
                  required
                  chosen={item}
                  onChoose={(chosen) => {
                    choose(key, chosen);
                    // Before the search box, which has the focus, is removed.
                    if (chosen) document.getElementsByName(`lines.${index}.quantity`)[0]?.focus();
                  }}
                  onNew={mayTakeInItem ? (typed) => setMissing({ key, typed }) : undefined}
                  autoFocus={key > 0}
                  className="sm:col-span-3"
                />
                <NumberField
                  name={`lines.${index}.quantity`}
                  label="Quantity"
                  required
                  className={withCosts ? "sm:col-span-1" : "sm:col-span-3"}
                />
                {withCosts ? (
                  <MoneyField
                    name={`lines.${index}.unit_cost`}
                    label="Cost of one"
                    className="sm:col-span-2"
                  />
                ) : null}
              </FieldGrid>
              <Button
                size="icon"
                variant="ghost"
                aria-label={`Remove line ${index + 1}`}
                className="mt-[1.6rem]"
                disabled={lines.length === 1}
                onClick={() => setLines((before) => before.filter((line) => line.key !== key))}
              >
                <Trash2 aria-hidden />
              </Button>
            </li>
          ))}
        </ol>
        <Button onClick={add} className="justify-self-start sm:col-span-6">
          <Plus aria-hidden />
          Add a part
        </Button>
      </FormSection>
      <FormActions submit="Book in" cancelHref={props.item ? `/stock/${props.item.id}` : "/stock"} />
      {missing && mayTakeInItem ? (
        <NewItemDialog
          typed={missing.typed}
          onTaken={(item) => {
            choose(missing.key, item);
            setMissing(null);
          }}
          onClose={() => setMissing(null)}
        />
      ) : null}
    </Form>
  );
}

/** A link to the delivery that already has this reference; opens in a new tab so that nothing typed here is lost. */
function earlierDelivery({ details }: FormProblem) {
  const item = details.find(({ field, record_id }) => field === "reference" && record_id)?.record_id;
  if (!item) return null;
  return (
    <p className="mt-1 text-muted-foreground">
      <a href={`/stock/${item}`} target="_blank" rel="noreferrer" className="underline underline-offset-2">
        See the earlier delivery in a new tab
      </a>
    </p>
  );
}

/** The items whose cost is another than it was before this delivery; one without a cost had no price that rested on it. */
function withOtherCost(items: readonly ChosenItem[], lines: readonly Line[]): string[] {
  const before = new Map(lines.flatMap(({ item }) => (item?.cost_net ? [[item.id, item.cost_net]] : [])));
  return items
    .filter(({ id, cost_net }) => cost_net && before.has(id) && Number(cost_net) !== Number(before.get(id)))
    .map(({ id }) => id);
}

/** A label for each piece that came: "id:3,id:1". */
function labelsOfLines(form: HTMLFormElement | null, lines: readonly Line[]): string {
  return lines
    .flatMap(({ item }, index) => {
      const field = form?.elements.namedItem(`lines.${index}.quantity`);
      const pieces = field instanceof HTMLInputElement ? Math.ceil(Number(field.value)) : 1;
      return item ? [`${item.id}:${pieces > 0 && pieces <= MOST_LABELS ? pieces : 1}`] : [];
    })
    .join(",");
}

const MOST_LABELS = 500;

const labelsOf = (lines: readonly Line[]): Record<string, string> =>
  Object.fromEntries(
    lines.flatMap((_, index) => [
      [`lines.${index}.stock_item_id`, `Part ${index + 1}`],
      [`lines.${index}.quantity`, `Part ${index + 1}, quantity`],
      [`lines.${index}.unit_cost`, `Part ${index + 1}, cost`],
    ]),
  );
