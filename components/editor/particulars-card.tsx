"use client";

import { type Dispatch, memo } from "react";
import { Card, CardHeader } from "@/components/ui/card";
import type { DocumentType } from "@/lib/document-record/rules/types";
import type { DocumentSettings } from "@/lib/settings/schema/document";
import { MOT_KIND_NAMES, MOT_RESULT_NAMES } from "@/lib/vehicles/rules/mot-words";
import type { EditorAction, FieldName, Fields } from "./editor-state";
import { PlainField } from "./plain-field";

interface FieldsProps {
  fields: Fields;
  errors: Readonly<Record<string, string>>;
  dispatch: Dispatch<EditorAction>;
}

const bound = ({ fields, errors, dispatch }: FieldsProps, name: FieldName) => ({
  name,
  value: fields[name],
  error: errors[name],
  dispatch,
});

/**
 * The fields asked at the counter, directly below vehicle and customer. `answers`: the lines of a credit note
 * were made from an invoice that is here.
 */
export function CounterFields(props: FieldsProps & { type: DocumentType; answers: boolean }) {
  return (
    <div className="grid grid-cols-2 gap-3 border-t px-3 py-2.5 sm:grid-cols-4">
      <PlainField {...bound(props, "mileage")} label="Mileage" kind="figure" />
      <PlainField {...bound(props, "order_reference")} label="Order reference" />
      <PlainField {...bound(props, "technician")} label="Technician" list="editor-staff" />
      {props.type === "estimate" ? (
        <PlainField {...bound(props, "expires_date")} label="Valid until" kind="date" lean="ahead" />
      ) : props.type === "credit_note" ? (
        <CreditFields {...props} />
      ) : (
        <PlainField {...bound(props, "sales_advisor")} label="Advisor" list="editor-staff" />
      )}
    </div>
  );
}

/**
 * The reason, and which invoice is credited: an invoice that is here follows from the lines made from it; for
 * any other the user enters the number.
 */
function CreditFields(props: FieldsProps & { answers: boolean }) {
  return (
    <>
      <PlainField {...bound(props, "credit_reason")} label="Why credited" />
      <PlainField {...bound(props, "invoice_number")} label="Credits invoice" readOnly={props.answers} />
      <PlainField
        {...bound(props, "invoice_date")}
        label="Date of that invoice"
        kind="date"
        readOnly={props.answers}
      />
    </>
  );
}

/** A user who may not give discounts only sees those that the customer has or that somebody else gave. */
export const DiscountsCard = memo(function DiscountsCard(props: FieldsProps & { may: boolean }) {
  const { fields, may } = props;
  const given = [fields.labour_discount_percent, fields.parts_discount_percent, fields.discount_percent];
  if (!may && !given.some((percent) => /[1-9]/.test(percent))) return null;
  const percent = (name: FieldName, label: string) => (
    <PlainField {...bound(props, name)} label={label} kind="figure" readOnly={!may} />
  );
  return (
    <Card>
      <CardHeader title="Discounts" />
      <div className="grid grid-cols-3 gap-3 px-4 py-3">
        {percent("labour_discount_percent", "Labour %")}
        {percent("parts_discount_percent", "Parts %")}
        {percent("discount_percent", "All %")}
      </div>
    </Card>
  );
});

const named = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const options = (...values: string[]) => values.map((value) => ({ value, label: value }));

/** The details of the MOT; shown only if an MOT is on the document or was begun. */
export const MotCard = memo(function MotCard({
  settings,
  costs,
  ...props
}: FieldsProps & { settings: DocumentSettings; costs: boolean }) {
  const classes = new Set(
    [...settings.mot_fees.map(({ mot_class }) => mot_class), props.fields.mot_class].filter(Boolean),
  );
  const sentOut = props.fields.mot_outsourced === "yes";
  return (
    <Card>
      <CardHeader title="MOT" />
      <div className="grid grid-cols-2 gap-3 px-4 py-3">
        <PlainField {...bound(props, "mot_class")} label="Class" options={options(...classes)} />
        <PlainField
          {...bound(props, "mot_outsourced")}
          label="Tested"
          options={[
            { value: "no", label: "Here" },
            { value: "yes", label: "Elsewhere" },
          ]}
        />
        <PlainField
          {...bound(props, "mot_type")}
          label="Kind"
          options={named(MOT_KIND_NAMES)}
          className="col-span-2"
        />
        <PlainField
          {...bound(props, "mot_status")}
          label="Result"
          options={named(MOT_RESULT_NAMES)}
          className="col-span-2"
        />
        <PlainField
          {...bound(props, "mot_tester")}
          label="Tester"
          list="editor-staff"
          className={sentOut && costs ? undefined : "col-span-2"}
        />
        {sentOut && costs ? (
          <PlainField {...bound(props, "mot_cost")} label="It cost us £" kind="figure" />
        ) : null}
      </div>
    </Card>
  );
});

/** The remaining fields, which most documents do not need. */
export const MoreCard = memo(function MoreCard({ type, ...props }: FieldsProps & { type: DocumentType }) {
  const used = (["department", "terms", "tax_point", "quality_controller", "road_tester"] as const).some(
    (name) => props.fields[name],
  );
  return (
    <Card>
      <details open={used || undefined}>
        <summary className="rounded-lg px-4 py-2.5 text-base font-semibold hover:bg-accent/50">More</summary>
        <div className="grid grid-cols-2 gap-3 border-t px-4 py-3">
          {type === "estimate" || type === "credit_note" ? (
            <PlainField {...bound(props, "sales_advisor")} label="Advisor" list="editor-staff" />
          ) : null}
          <PlainField {...bound(props, "road_tester")} label="Road test" list="editor-staff" />
          <PlainField {...bound(props, "quality_controller")} label="Quality check" list="editor-staff" />
          <PlainField {...bound(props, "department")} label="Department" />
          <PlainField {...bound(props, "terms")} label="Terms" />
          <PlainField
            {...bound(props, "tax_point")}
            label="Day of supply, if not of issue"
            kind="date"
            className="col-span-2"
          />
        </div>
      </details>
    </Card>
  );
});
