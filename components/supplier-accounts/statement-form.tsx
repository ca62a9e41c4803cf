"use client";

import { Plus, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DateField, SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FieldGrid, FormSection } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Label } from "@/components/ui/label";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { createStatement, readStatementPaper } from "@/lib/supplier-accounts/actions";
import {
  type ProposedStatement,
  type ProposedStatementLine,
  statementOfText,
} from "@/lib/supplier-accounts/rules/read-statement";
import { LINE_KINDS, STATEMENT_LINE_WORDS } from "@/lib/supplier-accounts/rules/statement-words";
import { ReadFileButton } from "./read-file-button";

type Line = ProposedStatementLine & { key: number };

const NO_LINE: ProposedStatementLine = { kind: "invoice", line_date: null, reference: "", amount: "" };

/** A supplier's statement: from their file, pasted, or typed. */
export function StatementForm({ supplierId, today }: { supplierId: string; today: string }) {
  const router = useRouter();
  const [lines, setLines] = useState<Line[]>([{ ...NO_LINE, key: 0 }]);
  const [pasted, setPasted] = useState("");
  const [read, setRead] = useState<ProposedStatement | null>(null);
  const form = useActionForm(createStatement, {
    initial: {
      statement_date: today,
      ...Object.fromEntries(
        lines.flatMap(({ key: _, ...line }, index) =>
          Object.entries(line).map(([name, value]) => [`lines.${index}.${name}`, value]),
        ),
      ),
    },
    onSaved(saved) {
      toast.success("The statement is on file");
      router.push(`/purchase-invoices/statements/${saved.id}`);
    },
  });
  const add = (added: readonly ProposedStatementLine[]) =>
    setLines((before) => {
      const kept = before.filter(({ key }) => added.length === 0 || isTyped(form.ref.current, before, key));
      const next = Math.max(-1, ...before.map(({ key }) => key)) + 1;
      return [...kept, ...added.map((line, i) => ({ ...line, key: next + i }))];
    });
  const propose = (statement: ProposedStatement, fileName?: string) => {
    setRead(statement);
    add(statement.lines);
    form.fill({
      ...(statement.balance && { balance: statement.balance }),
      ...(fileName && { file_name: fileName }),
    });
  };
  return (
    <Form form={form} hidden={{ supplier_id: supplierId }} className="max-w-4xl">
      <FormSection title="Statement">
        <div className="flex flex-col gap-3 sm:col-span-6">
          <ReadFileButton read={readStatementPaper} onRead={propose} />
          <Label htmlFor="pasted-statement">Or paste its lines</Label>
          <Textarea
            id="pasted-statement"
            rows={3}
            value={pasted}
            placeholder="02/12/2026  INV 10021  84.50"
            onChange={({ target }) => setPasted(target.value)}
          />
          <Button
            className="self-start"
            disabled={pasted.trim() === ""}
            onClick={() => {
              propose(statementOfText(pasted.split(/\r?\n/), today));
              setPasted("");
            }}
          >
            Read what is pasted
          </Button>
          {read ? <WhatWasRead statement={read} /> : null}
        </div>
        <DateField name="statement_date" label="Statement of" max={today} required />
        <TextField name="balance" label="Their balance" inputMode="decimal" hint="What they say is owed." />
        <TextField name="file_name" label="File" className="sm:col-span-6" />
      </FormSection>
      <FormSection title="Lines" description="Credits and payments with a minus.">
        <ol className="flex flex-col gap-3 sm:col-span-6">
          {lines.map(({ key }, index) => (
            <li key={key} className="flex items-start gap-2">
              <FieldGrid className="flex-1">
                <DateField
                  name={`lines.${index}.line_date`}
                  label="Day"
                  max={today}
                  className="sm:col-span-2"
                />
                <SelectField
                  name={`lines.${index}.kind`}
                  label="What"
                  options={LINE_KINDS.map((value) => ({ value, label: STATEMENT_LINE_WORDS[value] }))}
                  className="sm:col-span-1"
                />
                <TextField name={`lines.${index}.reference`} label="Their number" className="sm:col-span-2" />
                <TextField
                  name={`lines.${index}.amount`}
                  label="Gross"
                  inputMode="decimal"
                  required
                  className="sm:col-span-1"
                />
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
        <Button
          className="justify-self-start sm:col-span-6"
          onClick={() =>
            setLines((before) => [
              ...before,
              { ...NO_LINE, key: Math.max(...before.map(({ key }) => key)) + 1 },
            ])
          }
        >
          <Plus aria-hidden />
          Add a line
        </Button>
      </FormSection>
      <FormActions submit="Compare" cancelHref="/purchase-invoices/statements" />
    </Form>
  );
}

/** Whether somebody has typed into a line: an empty one gives way to those that were read. */
function isTyped(form: HTMLFormElement | null, lines: readonly Line[], key: number): boolean {
  const index = lines.findIndex((line) => line.key === key);
  const data = form ? new FormData(form) : null;
  return ["reference", "amount"].some((name) => Boolean(data?.get(`lines.${index}.${name}`)));
}

function WhatWasRead({ statement: { lines, unread } }: { statement: ProposedStatement }) {
  return (
    <Alert
      tone={unread.length > 0 || lines.length === 0 ? "warning" : "info"}
      title={`${lines.length} lines were read: check them before they are compared`}
      live
    >
      {unread.length > 0 ? (
        <>
          <p>Not read, type them in where they matter:</p>
          <ul>
            {unread.slice(0, 8).map((row) => (
              <li key={row} className="truncate">
                {row}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Alert>
  );
}
