"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import {
  DateField,
  MoneyField,
  type Option,
  SelectField,
  TextareaField,
  TextField,
} from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FormSection } from "@/components/form/form-layout";
import { type FormProblem, type FormValues, useActionForm } from "@/components/form/use-action-form";
import { Alert } from "@/components/ui/alert";
import { toast } from "@/components/ui/toast";
import { createInvoice, readInvoicePaper, updateInvoice } from "@/lib/supplier-accounts/actions";
import type { OwedCredit, UnbilledPart } from "@/lib/supplier-accounts/responses";
import { INVOICE_KINDS, type InvoiceKind, KIND_WORDS } from "@/lib/supplier-accounts/rules/match-words";
import type { ProposedInvoice } from "@/lib/supplier-accounts/rules/read-invoice";
import {
  type FormLine,
  labelsOf,
  lineOfPart,
  lineOfProposal,
  NO_LINE,
  plain,
  toldNumber,
  valuesOf,
} from "./form-lines";
import { InvoiceLinesFields } from "./invoice-lines-fields";
import { OpenParts } from "./open-parts";
import { ReadFileButton } from "./read-file-button";

interface InvoiceFormProps {
  supplierId: string;
  record?: { id: string; version: number };
  kind: InvoiceKind;
  initial: FormValues;
  lines: readonly Omit<FormLine, "key">[];
  unbilled: readonly UnbilledPart[];
  owed: readonly OwedCredit[];
  codes: readonly Option[];
  today: string;
}

/** A draft of a supplier's invoice or credit note: from what came, from their file, or typed. */
export function InvoiceForm(props: InvoiceFormProps) {
  const { supplierId, record, today, unbilled, owed } = props;
  const router = useRouter();
  const [kind, setKind] = useState(props.kind);
  const [lines, setLines] = useState<FormLine[]>(props.lines.map((line, key) => ({ ...line, key })));
  const [remarks, setRemarks] = useState<readonly string[]>([]);
  const form = useActionForm(record ? updateInvoice : createInvoice, {
    initial: { ...props.initial, kind, ...valuesOf(lines) },
    onSaved(saved) {
      toast.success(`${saved.number} is saved as a draft`);
      router.push(`/purchase-invoices/${saved.id}`);
    },
  });
  const add = (added: readonly Omit<FormLine, "key">[]) =>
    setLines((before) => {
      const next = Math.max(-1, ...before.map(({ key }) => key)) + 1;
      return [...before, ...added.map((line, i) => ({ ...line, key: next + i }))];
    });
  const take = (parts: readonly UnbilledPart[]) => {
    add(parts.map(lineOfPart));
    const told = toldNumber(parts);
    const typed = form.ref.current && new FormData(form.ref.current).get("number");
    if (told && !typed) form.fill({ number: told });
  };
  const propose = (paper: ProposedInvoice) => {
    if (!record) setKind(paper.kind);
    form.fill({
      ...(paper.number && { number: paper.number }),
      ...(paper.invoice_date && { invoice_date: paper.invoice_date }),
      ...(paper.tax && { tax: paper.tax }),
    });
    const taken = new Set(lines.flatMap(({ purchase_receipt_id }) => purchase_receipt_id ?? []));
    add(
      paper.lines.map((line) => {
        const made = lineOfProposal(line, paper.kind === "invoice" ? unbilled : [], taken);
        if (made.purchase_receipt_id) taken.add(made.purchase_receipt_id);
        return made;
      }),
    );
    const total = paper.gross ? [`Their total is £${paper.gross}: compare it once the draft is saved`] : [];
    setRemarks([`${paper.lines.length} lines were read: check each of them`, ...paper.remarks, ...total]);
  };
  const named = new Set(
    lines.map((line) => `${line.purchase_receipt_id ?? line.supplier_return_id} ${line.kind === "old_unit"}`),
  );
  const free = unbilled.filter((part) => !named.has(`${part.id} ${part.kind === "old_unit"}`));
  const back = owed.filter(({ id, kind: of }) => !named.has(`${id} ${of === "old_unit"}`));
  return (
    <Form
      form={form}
      labels={labelsOf(lines)}
      explain={otherPaper}
      hidden={record ? { ...record } : { supplier_id: supplierId }}
      className="max-w-4xl"
    >
      <FormSection title="Their paper" description="As it is printed on it.">
        <div className="sm:col-span-6">
          <ReadFileButton read={readInvoicePaper} onRead={propose} />
        </div>
        {remarks.length > 0 ? (
          <Alert title="Read from their file, nothing is saved yet" className="sm:col-span-6">
            {remarks.map((remark) => (
              <p key={remark}>{remark}</p>
            ))}
          </Alert>
        ) : null}
        {record ? null : <KindChoice kind={kind} onChoose={setKind} />}
        <TextField name="number" label="Their number" required autoFocus={!record} />
        <DateField name="invoice_date" label="Date on it" max={today} required />
        <DateField name="due_date" label="To be paid by" lean="ahead" />
        <MoneyField name="tax" label="VAT by their total" hint="Only where it is a few pence off." />
      </FormSection>
      <FormSection title="Lines" description="Prices without VAT.">
        {kind === "invoice" ? (
          <OpenParts
            title="Came and is not billed"
            parts={free.map((part) => ({ ...part, day: part.received_on, of: lineOfPart(part).of ?? "" }))}
            onTake={(taken) =>
              take(
                free.filter((part) => taken.some(({ id, kind: of }) => id === part.id && of === part.kind)),
              )
            }
          />
        ) : (
          <OpenParts
            title="Returned and not credited"
            parts={back.map((part) => ({
              ...part,
              kind: part.kind === "old_unit" ? "old_unit" : "part",
              unit_net: part.unit_credit,
              day: part.since,
              of: part.return_reference ?? part.order_number ?? "return",
            }))}
            onTake={(taken) =>
              add(back.filter(({ id }) => taken.some((one) => one.id === id)).map(lineOfReturn))
            }
          />
        )}
        <InvoiceLinesFields
          lines={lines}
          codes={props.codes}
          onAdd={() => add([NO_LINE])}
          onRemove={(key) => setLines((before) => before.filter((line) => line.key !== key))}
        />
      </FormSection>
      <FormSection title="Notes">
        <TextareaField name="notes" label="Notes" rows={2} className="sm:col-span-6" />
      </FormSection>
      <FormActions
        submit="Save draft"
        cancelHref={record ? `/purchase-invoices/${record.id}` : "/purchase-invoices"}
      />
    </Form>
  );
}

function KindChoice({ kind, onChoose }: { kind: InvoiceKind; onChoose(kind: InvoiceKind): void }) {
  return (
    <div
      key={kind}
      className="contents"
      onChange={({ target }) => {
        const value = target instanceof HTMLSelectElement ? target.value : kind;
        if (value === "invoice" || value === "credit") onChoose(value);
      }}
    >
      <SelectField
        name="kind"
        label="What it is"
        options={INVOICE_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
      />
    </div>
  );
}

const lineOfReturn = (back: OwedCredit): Omit<FormLine, "key"> => ({
  ...NO_LINE,
  kind: back.kind === "old_unit" ? "old_unit" : "part",
  part_number: back.part_number ?? "",
  description: back.description,
  quantity: String(Number(back.quantity) - Number(back.credited_quantity)),
  unit_net: back.unit_credit ? plain(back.unit_credit) : "",
  supplier_return_id: back.id,
  of: back.return_reference ?? back.order_number ?? "return",
});

/** A link to the paper that has this number; opens in a new tab so that nothing typed here is lost. */
function otherPaper({ details }: FormProblem) {
  const other = details.find(({ field, record_id }) => field === "number" && record_id)?.record_id;
  if (!other) return null;
  return (
    <p className="mt-1 text-muted-foreground">
      <a
        href={`/purchase-invoices/${other}`}
        target="_blank"
        rel="noreferrer"
        className="underline underline-offset-2"
      >
        See the other one in a new tab
      </a>
    </p>
  );
}
