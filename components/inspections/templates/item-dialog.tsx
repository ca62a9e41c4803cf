"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { Textarea } from "@/components/ui/textarea";
import { kindOf } from "@/lib/inspections/rules/measurement-kinds";
import type { Measurement, TemplateItem } from "@/lib/inspections/schema/content";
import { keyFor } from "./first-content";
import { MeasurementEditor } from "./measurement-editor";

type Item = Omit<TemplateItem, "key">;

interface ItemDialogProps {
  item: Item;
  packages: readonly { id: string; name: string }[];
  keep(item: Item): void;
  close(): void;
}

const TEXTS = [
  { field: "amber", label: "Findings where it is amber" },
  { field: "red", label: "Findings where it is red" },
  { field: "seen_as", label: "Words by which an MOT’s advisory is known" },
] as const;

/** Everything that a template says of one item. */
export function ItemDialog({ item, packages, keep, close }: ItemDialogProps) {
  const [written, setWritten] = useState(item);
  const [texts, setTexts] = useState(() => ({
    amber: item.amber.join("\n"),
    red: item.red.join("\n"),
    seen_as: item.seen_as.join("\n"),
  }));
  const [shows, setShows] = useState(false);
  const write = (change: Partial<Item>) => setWritten({ ...written, ...change });
  const { measurements } = written;
  const setMeasurement = (at: number, next: Measurement | null) =>
    write({ measurements: next ? measurements.with(at, next) : measurements.filter((_, i) => i !== at) });
  const addMeasurement = () => {
    const { label, limits } = kindOf("pad_percent");
    const key = keyFor(
      label,
      measurements.map((one) => one.key),
    );
    write({ measurements: [...measurements, { key, name: label, kind: "pad_percent", ...limits }] });
  };
  const missing = !written.name.trim() || !written.matters.trim();
  const done = () => {
    if (missing) setShows(true);
    else
      keep({
        ...written,
        ...{ amber: linesOf(texts.amber), red: linesOf(texts.red), seen_as: linesOf(texts.seen_as) },
      });
  };
  return (
    <Dialog open onOpenChange={(open) => (open ? null : close())}>
      <DialogContent title={item.name || "New item"} className="sm:max-w-2xl">
        <DialogBody className="flex flex-col gap-3 pb-4">
          <Field
            id="item-name"
            label="Name"
            problem={shows && !written.name.trim() ? "Give it a name" : null}
          >
            <Input
              id="item-name"
              autoFocus
              value={written.name}
              maxLength={120}
              onChange={({ target }) => write({ name: target.value })}
            />
          </Field>
          <Field
            id="item-matters"
            label="Why it matters, for the customer"
            problem={shows && !written.matters.trim() ? "Say why it matters" : null}
          >
            <Textarea
              id="item-matters"
              rows={2}
              value={written.matters}
              maxLength={600}
              onChange={({ target }) => write({ matters: target.value })}
            />
          </Field>
          <Field id="item-how" label="What the technician does" problem={null}>
            <Textarea
              id="item-how"
              rows={2}
              value={written.how ?? ""}
              maxLength={400}
              onChange={({ target }) => write({ how: target.value || null })}
            />
          </Field>
          <label htmlFor="item-always" className="flex items-center gap-2.5 text-sm">
            <Switch
              id="item-always"
              checked={written.always}
              onChange={({ target }) => write({ always: target.checked })}
            />
            Leaving it unchecked needs a reason
          </label>
          <Field id="item-package" label="Package that puts it right" problem={null}>
            <Select
              id="item-package"
              value={written.saved_job_id ?? ""}
              onChange={({ target }) => write({ saved_job_id: target.value || null })}
            >
              <option value="">None</option>
              {packages.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          {measurements.map((measurement, at) => (
            <MeasurementEditor
              key={measurement.key}
              measurement={measurement}
              change={(next) => setMeasurement(at, next)}
            />
          ))}
          <Button size="sm" className="self-start" onClick={addMeasurement}>
            <Plus aria-hidden />
            Measurement
          </Button>
          {TEXTS.map(({ field, label }) => (
            <Field key={field} id={`item-${field}`} label={`${label}, one a line`} problem={null}>
              <Textarea
                id={`item-${field}`}
                value={texts[field]}
                onChange={({ target }) => setTexts({ ...texts, [field]: target.value })}
              />
            </Field>
          ))}
        </DialogBody>
        <DialogFooter>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" onClick={done}>
            Done
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

interface FieldProps {
  id: string;
  label: string;
  problem: string | null;
  children: React.ReactNode;
}

function Field({ id, label, problem, children }: FieldProps) {
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id}>{label}</Label>
      {children}
      {problem ? <p className="text-sm text-danger">{problem}</p> : null}
    </div>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
