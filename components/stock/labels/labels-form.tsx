"use client";

import { FileText, Printer } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { printPdf } from "@/components/messages/print-pdf";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { ScriptForm } from "@/components/ui/control";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import type { OfferedLabel } from "@/lib/stock/queries/label-items";
import { LABEL_SHEETS, labelProblems, labelSheet } from "@/lib/stock/rules/label-sheets";

const LAST_SHEET = "garage.label-sheet";

/** How many labels of each part, on which sheet, from which of its labels on. The sheet is remembered in this browser. */
export function LabelsForm({ labels }: { labels: readonly OfferedLabel[] }) {
  const form = useRef<HTMLFormElement>(null);
  const [sheet, setSheet] = useState(LABEL_SHEETS[0]?.name ?? "");
  const [printing, setPrinting] = useState(false);
  const [problems, setProblems] = useState<Record<string, string>>({});
  useEffect(() => {
    const last = localStorage.getItem(LAST_SHEET);
    if (last && labelSheet(last)) setSheet(last);
  }, []);
  const chosen = labelSheet(sheet);
  const onSheet = chosen ? chosen.columns * chosen.rows : 1;

  /** Where the labels are; null where something was mistyped, or nothing is to be printed, which its field then says. */
  function address(): string | null {
    const given = new FormData(form.current ?? undefined);
    const typed = (name: string) => String(given.get(name) ?? "").trim();
    const copies = Object.fromEntries(labels.map(({ id }) => [id, typed(`copies.${id}`)]));
    const first = typed("first") || (onSheet > 1 ? "" : "1");
    const found = labelProblems({ first, copies }, onSheet);
    const items = labels.filter(({ id }) => Number(copies[id]) > 0).map(({ id }) => `${id}:${copies[id]}`);
    const [one] = labels;
    if (items.length === 0 && Object.keys(found).length === 0 && one) found[one.id] = "Say how many labels";
    setProblems(found);
    const wrong = Object.keys(found)[0];
    if (wrong) {
      form.current
        ?.querySelector<HTMLInputElement>(`[name="${wrong === "first" ? wrong : `copies.${wrong}`}"]`)
        ?.focus();
      return null;
    }
    const rest = new URLSearchParams({
      ...{ items: items.join(","), sheet, first },
      ...{ price: String(given.has("price")), location: String(given.has("location")) },
    });
    return `/stock/labels/pdf?${rest}`;
  }

  async function print(event: FormEvent) {
    event.preventDefault();
    const href = address();
    if (!href) return;
    setPrinting(true);
    await printPdf(href);
    setPrinting(false);
  }

  function show() {
    const href = address();
    if (href) window.open(href, "_blank", "noopener");
  }

  return (
    <ScriptForm
      ref={form}
      className="grid max-w-4xl items-start gap-4 lg:grid-cols-[minmax(0,1fr)_18rem]"
      onSubmit={print}
    >
      <Card>
        <CardHeader title="Parts" />
        <ul className="divide-y">
          {labels.map((label) => (
            <li key={label.id} className="flex items-center gap-3 px-4 py-2">
              <div className="min-w-0 flex-1">
                <p className="font-medium break-words">{label.description || label.part_number}</p>
                <p className="text-sm break-words text-muted-foreground">
                  {[label.part_number, label.location].filter(Boolean).join(" · ")}
                </p>
              </div>
              <div className="flex flex-col items-end gap-1">
                <Input
                  aria-label={`Labels of ${label.part_number}`}
                  name={`copies.${label.id}`}
                  inputMode="numeric"
                  defaultValue={label.copies}
                  className="w-16 text-right"
                  {...marked(label.id, problems[label.id])}
                />
                <Problem id={label.id} words={problems[label.id]} />
              </div>
            </li>
          ))}
        </ul>
      </Card>
      <Card>
        <CardHeader title="Paper" />
        <CardBody className="flex flex-col gap-4">
          <div className="flex flex-col gap-1.5">
            <Label htmlFor="label-sheet">Sheet or roll</Label>
            <Select
              id="label-sheet"
              value={sheet}
              onChange={({ target }) => {
                setSheet(target.value);
                localStorage.setItem(LAST_SHEET, target.value);
              }}
            >
              {LABEL_SHEETS.map(({ name, label }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </Select>
          </div>
          {onSheet > 1 ? (
            <div className="flex flex-col gap-1.5">
              <Label htmlFor="label-first">First free label of {onSheet}</Label>
              <Input
                id="label-first"
                name="first"
                inputMode="numeric"
                defaultValue="1"
                className="w-20 text-right"
                {...marked("first", problems.first)}
              />
              <Problem id="first" words={problems.first} />
            </div>
          ) : null}
          <label htmlFor="label-location" className="flex items-center gap-2 text-sm">
            <Checkbox id="label-location" name="location" defaultChecked />
            Location
          </label>
          <label htmlFor="label-price" className="flex items-center gap-2 text-sm">
            <Checkbox id="label-price" name="price" />
            Retail price
          </label>
          <p className="text-sm text-muted-foreground">Print at actual size, without fitting to the page.</p>
          <Button type="submit" variant="primary" pending={printing}>
            <Printer aria-hidden />
            Print
          </Button>
          <Button onClick={show}>
            <FileText aria-hidden />
            Show the PDF
          </Button>
        </CardBody>
      </Card>
    </ScriptForm>
  );
}

const marked = (id: string, problem: string | undefined) =>
  problem ? { "aria-invalid": true, "aria-describedby": `label-problem-${id}` } : {};

function Problem({ id, words }: { id: string; words: string | undefined }) {
  if (!words) return null;
  return (
    <p id={`label-problem-${id}`} role="alert" className="text-sm text-danger">
      {words}
    </p>
  );
}
