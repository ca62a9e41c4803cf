"use client";

import { CheckboxField } from "@/components/form/check-fields";
import { MoneyField, NumberField, SelectField, TextareaField, TextField } from "@/components/form/fields";
import { useForm } from "@/components/form/form";
import { FormSection } from "@/components/form/form-layout";
import { type NamedSupplier, SupplierChoice } from "@/components/suppliers/supplier-choice";
import type { Markups } from "@/lib/stock/rules/markup";
import { MarkupPrice } from "./pricing/markup-price";
import { TyreFields } from "./tyre-fields";

export interface StockChoices {
  suppliers: readonly NamedSupplier[];
  taxCodes: readonly { code: string; name: string }[];
  categories: readonly string[];
  /** The garage's mark-ups by cost; null for those who may not see costs. */
  markups: Markups | null;
  /** Whether the user may add a supplier who is not on file. */
  mayTakeInSupplier: boolean;
}

interface StockFieldsProps extends StockChoices {
  isNew: boolean;
  withCosts: boolean;
}

/** Every field of a stock item; costs only for those who may see them. */
export function StockFields({ isNew, withCosts, ...choices }: StockFieldsProps) {
  const taxCodes = choices.taxCodes.map(({ code, name }) => ({ value: code, label: `${code}: ${name}` }));
  const { markups } = choices;
  const byMarkup = (price: keyof Markups) =>
    withCosts && markups ? <MarkupPrice price={price} markups={markups} /> : undefined;
  return (
    <>
      <FormSection title="Part">
        <TextField
          name="part_number"
          label="Part number"
          required
          autoFocus={isNew}
          autoCapitalize="characters"
          spellCheck={false}
        />
        <TextField name="manufacturer" label="Make" />
        <TextField name="description" label="Description" className="sm:col-span-6" />
        <TextField name="category" label="Category" list="stock-categories" />
        <TextField name="sub_category" label="Sub-category" />
        <datalist id="stock-categories">
          {choices.categories.map((category) => (
            <option key={category} value={category} />
          ))}
        </datalist>
        <TextField name="barcode" label="Barcode" spellCheck={false} />
        <TextField name="location" label="Location" hint="Shelf, bin or rack." />
        <TextField
          name="keywords"
          label="Keywords"
          hint="Other words by which it is looked for."
          className="sm:col-span-6"
        />
      </FormSection>
      <FormSection title="Prices" description="All without VAT, for one.">
        <MoneyField name="retail_price_net" label="Retail price" hint={byMarkup("retail")} />
        <MoneyField name="trade_price_net" label="Trade price" hint={byMarkup("trade")} />
        <SelectField name="tax_code" label="VAT when sold" options={taxCodes} />
        {withCosts ? (
          <>
            <MoneyField name="cost_net" label="Cost" />
            <NumberField name="retail_markup_percent" label="Retail mark-up" unit="%" />
            <NumberField name="trade_markup_percent" label="Trade mark-up" unit="%" />
            <SelectField
              name="cost_tax_code"
              label="VAT when bought"
              options={taxCodes}
              blank="As when sold"
            />
          </>
        ) : null}
        <TextField name="nominal_code" label="Nominal code" />
      </FormSection>
      <FormSection
        title="Stock"
        description="Counted items know how many there are. The others are a price list."
      >
        <CheckboxField name="tracked" label="Count this item" className="sm:col-span-6" />
        {isNew ? <NumberField name="quantity" label="In stock now" hint="Only where it is counted." /> : null}
        <NumberField name="low_stock_level" label="Minimum" hint="At this many or fewer it is low." />
        <NumberField name="minimum_order_quantity" label="Order at least" />
      </FormSection>
      <FormSection title="Buying">
        <SupplierChoice
          name="supplier_id"
          label="Supplier"
          suppliers={withPresent(choices.suppliers, useForm().initial)}
          mayTakeIn={choices.mayTakeInSupplier}
        />
        <TextField name="guarantee" label="Guarantee" />
        <TextareaField name="notes" label="Notes" rows={3} className="sm:col-span-6" />
      </FormSection>
      <TyreFields />
    </>
  );
}

/** Adds the item's present supplier, who may have been archived since. */
function withPresent(
  suppliers: readonly NamedSupplier[],
  initial: Record<string, unknown>,
): readonly NamedSupplier[] {
  const { supplier_id: id, supplier: name } = initial;
  if (typeof id !== "string" || suppliers.some((one) => one.id === id)) return suppliers;
  return [...suppliers, { id, name: String(name ?? "") }];
}
