"use client";

import { Plus, TextQuote } from "lucide-react";
import { useState } from "react";
import { TextareaField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SaveOrDelete } from "@/components/form/save-or-delete";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { toast } from "@/components/ui/toast";
import { createPreset, deletePreset, updatePreset } from "@/lib/packages/actions";
import type { PresetDescription } from "@/lib/packages/schema";

/** The preset descriptions: text that is written every day. */
export function PresetList({ presets, mayChange }: { presets: PresetDescription[]; mayChange: boolean }) {
  const [open, setOpen] = useState<PresetDescription | "new" | null>(null);
  return (
    <Card>
      <CardHeader
        title="Preset descriptions"
        description="Offered in the narrative, and as comment lines"
        actions={
          mayChange ? (
            <Button size="sm" onClick={() => setOpen("new")}>
              <Plus aria-hidden />
              Add<span className="sr-only"> a preset description</span>
            </Button>
          ) : null
        }
      />
      {presets.length === 0 ? (
        <EmptyState icon={TextQuote} title="No preset descriptions yet">
          What is written on most invoices is written once here.
        </EmptyState>
      ) : (
        <ul className="divide-y">
          {presets.map((preset) => (
            <li key={preset.id} className="relative px-4 py-2.5 text-sm hover:bg-accent/50">
              <button
                type="button"
                disabled={!mayChange}
                onClick={() => setOpen(preset)}
                className="text-left font-medium after:absolute after:inset-0"
              >
                {preset.name}
              </button>
              <p className="line-clamp-2 whitespace-pre-line text-muted-foreground">{preset.body}</p>
            </li>
          ))}
        </ul>
      )}
      {open && mayChange ? (
        <PresetDialog preset={open === "new" ? null : open} onClose={() => setOpen(null)} />
      ) : null}
    </Card>
  );
}

interface PresetDialogProps {
  preset: PresetDescription | null;
  onClose(): void;
}

function PresetDialog({ preset, onClose }: PresetDialogProps) {
  const form = useActionForm(preset ? updatePreset : createPreset, {
    initial: { name: preset?.name, body: preset?.body },
    onSaved() {
      toast.success("Saved");
      onClose();
    },
  });
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? null : onClose())}>
      <DialogContent title={preset ? "Preset description" : "New preset description"}>
        <DialogBody className="pb-4">
          <Form
            form={form}
            hidden={preset ? { id: preset.id, version: preset.version } : {}}
            unguarded
            className="gap-4"
          >
            <TextField name="name" label="Name" required autoFocus maxLength={120} />
            <TextareaField name="body" label="Text" required rows={5} maxLength={4000} />
            <SaveOrDelete record={preset} remove={deletePreset} onDeleted={onClose} />
          </Form>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
