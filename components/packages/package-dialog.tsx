"use client";

import { type FormEvent, useState } from "react";
import { useDocumentAction } from "@/components/documents/actions/use-document-action";
import { shownFigure, shownPrice } from "@/components/editor/offered-rows";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { createServicePackage, deleteServicePackage, updateServicePackage } from "@/lib/packages/actions";
import type { ServicePackage } from "@/lib/packages/responses";
import type { ReminderTemplateRow } from "@/lib/reminders/responses";
import { JobLines, type LineDraft, newLineDraft } from "./package-lines";

interface JobDialogProps {
  job: ServicePackage | null;
  templates: ReminderTemplateRow[];
  onClose(): void;
}

const draftOf = (job: ServicePackage | null): LineDraft[] =>
  job
    ? job.lines.map((line) => ({
        key: line.id,
        item_type: line.item_type,
        description: line.description,
        part_number: line.part_number ?? "",
        stock_item_id: line.stock_item_id,
        quantity: shownFigure(line.quantity),
        unit_price: shownPrice(line.unit_price),
        tax_code: line.tax_code,
      }))
    : [newLineDraft()];

/** The dialog of a package: its name, price and lines. */
export function JobDialog({ job, templates, onClose }: JobDialogProps) {
  const [name, setName] = useState(job?.name ?? "");
  const [price, setPrice] = useState(job?.fixed_price_gross ?? "");
  const [reminder, setReminder] = useState(job?.reminder_template_id ?? "");
  const [lines, setLines] = useState(() => draftOf(job));
  const action = useDocumentAction<{ id: string }>(() => {
    toast.success("Saved");
    onClose();
  });
  const removal = useDocumentAction<{ id: string }>(() => {
    toast.success("The package is deleted");
    onClose();
  });
  const errorOf = (field: string) =>
    action.problem?.details.find((detail) => detail.field === field)?.message;

  function submit(event: FormEvent) {
    event.preventDefault();
    const written = lines.filter(({ description, part_number }) => description.trim() || part_number.trim());
    const input = {
      name,
      fixed_price_gross: price || null,
      reminder_template_id: reminder || null,
      lines: written.map(({ key: _key, ...line }) => ({
        ...line,
        part_number: line.part_number || null,
        quantity: line.quantity || null,
        unit_price: line.unit_price || null,
        tax_code: line.tax_code.toUpperCase() || "T1",
      })),
    };
    action.run(() =>
      job
        ? updateServicePackage({ ...input, id: job.id, version: job.version })
        : createServicePackage(input),
    );
  }

  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent title={job ? "Package" : "New package"} className="sm:max-w-3xl">
        <ScriptForm noValidate onSubmit={submit} className="flex min-h-0 flex-col">
          <DialogBody className="flex flex-col gap-4">
            {action.problem ? (
              <Alert tone="danger" live title={action.problem.message}>
                {action.problem.details.map(({ message }) => message).join(". ")}
              </Alert>
            ) : null}
            {removal.problem ? <Alert tone="danger" live title={removal.problem.message} /> : null}
            <div className="grid gap-4 sm:grid-cols-[1fr_11rem_11rem]">
              <div className="flex flex-col gap-1">
                <Label htmlFor="job-name">Name</Label>
                <Input
                  id="job-name"
                  autoFocus
                  value={name}
                  aria-invalid={errorOf("name") ? true : undefined}
                  onChange={({ target }) => setName(target.value)}
                />
              </div>
              <div className="flex flex-col gap-1">
                <Label htmlFor="job-price">Price, VAT included</Label>
                <Input
                  id="job-price"
                  inputMode="decimal"
                  placeholder="as its lines"
                  value={price}
                  aria-invalid={errorOf("fixed_price_gross") ? true : undefined}
                  onChange={({ target }) => setPrice(target.value)}
                  className="text-right"
                />
              </div>
              <div className="flex flex-col gap-1">
                <Label htmlFor="job-reminder">Sets the reminder</Label>
                <Select
                  id="job-reminder"
                  value={reminder}
                  aria-invalid={errorOf("reminder_template_id") ? true : undefined}
                  onChange={({ target }) => setReminder(target.value)}
                >
                  <option value="">None</option>
                  {templates
                    .filter(({ id, active }) => active || id === job?.reminder_template_id)
                    .map(({ id, name: called }) => (
                      <option key={id} value={id}>
                        {called}
                      </option>
                    ))}
                </Select>
              </div>
            </div>
            <JobLines lines={lines} onChange={setLines} errorOf={errorOf} />
          </DialogBody>
          <DialogFooter>
            {job ? (
              <Button
                variant="ghost"
                className="text-danger sm:mr-auto"
                pending={removal.pending}
                onClick={() => removal.run(() => deleteServicePackage({ id: job.id, version: job.version }))}
              >
                Delete the package
              </Button>
            ) : null}
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="primary" pending={action.pending}>
              Save
            </Button>
          </DialogFooter>
        </ScriptForm>
      </DialogContent>
    </Dialog>
  );
}
