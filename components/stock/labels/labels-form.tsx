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
import { LABEL_SHEETS, labelSheet } from "@/lib/stock/rules/label-sheets";

const LAST_SHEET = "garage.label-sheet";

/** How many labels of each part, on which sheet, from which of its labels on. The sheet is remembered in this browser. */
export function LabelsForm({ labels }: { labels: readonly OfferedLabel[] }) {
  const form = useRef<HTMLFormElement>(null);
  const [sheet, setSheet] = useState(LABEL_SHEETS[0]?.name ?? "");
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const last = localStorage.getItem(LAST_SHEET);
    if (last && labelSheet(last)) setSheet(last);
  }, []);
  const chosen = labelSheet(sheet);
  const onSheet = chosen ? chosen.columns * chosen.rows : 1;

  function address(): string {
    const given = new FormData(form.current ?? undefined);
    const items = labels
      .map(({ id }) => [id, String(given.get(`copies.${id}`) ?? "").trim()] as const)
      .filter(([, copies]) => copies !== "" && copies !== "0")
      .map(([id, copies]) => `${id}:${copies}`)
      .join(",");
    const rest = new URLSearchParams({
      ...{ items, sheet, first: String(given.get("first") ?? "1") },
      ...{ price: String(given.has("price")), location: String(given.has("location")) },
    });
    return `/stock/labels/pdf?${rest}`;
  }

  async function print(event: FormEvent) {
    event.preventDefault();
    setPrinting(true);
    await printPdf(address());
    setPrinting(false);
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
              <Input
                aria-label={`Labels of ${label.part_number}`}
                name={`copies.${label.id}`}
                inputMode="numeric"
                defaultValue={label.copies}
                className="w-16 text-right"
              />
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
              />
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
          <Button onClick={() => window.open(address(), "_blank", "noopener")}>
            <FileText aria-hidden />
            Show the PDF
          </Button>
        </CardBody>
      </Card>
    </ScriptForm>
  );
}
