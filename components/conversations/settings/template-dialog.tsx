"use client";

import { useState } from "react";
import { SwitchField } from "@/components/form/check-fields";
import { Field } from "@/components/form/field";
import { TextareaField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SaveOrDelete } from "@/components/form/save-or-delete";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { createTemplate, deleteTemplate, updateTemplate } from "@/lib/conversations/actions";
import type { TemplateRow } from "@/lib/conversations/responses";
import {
  FIELDS_OF,
  PLACE_NAMES,
  TEMPLATE_PLACES,
  type TemplatePlace,
} from "@/lib/conversations/rules/template-places";

interface TemplateDialogProps {
  template: TemplateRow | null;
  onClose(): void;
}

/** A text that is written every day: its name, where it is offered, and its words. */
export function TemplateDialog({ template, onClose }: TemplateDialogProps) {
  const [place, setPlace] = useState<TemplatePlace>(template?.place ?? "customer");
  const form = useActionForm(template ? updateTemplate : createTemplate, {
    initial: { name: template?.name, body: template?.body, active: template?.active ?? true },
    onSaved() {
      toast.success("Saved");
      onClose();
    },
  });
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? null : onClose())}>
      <DialogContent title={template ? "Text" : "New text"}>
        <DialogBody className="pb-4">
          <Form
            form={form}
            hidden={template ? { id: template.id, version: template.version } : {}}
            unguarded
            className="gap-4"
          >
            <TextField name="name" label="Name" required autoFocus maxLength={80} />
            <Field name="place" label="Offered for" required hint="Those of customers are offered everywhere">
              {(control) => (
                <Select
                  {...control}
                  value={place}
                  onChange={({ target }) =>
                    setPlace(TEMPLATE_PLACES.find((one) => one === target.value) ?? "customer")
                  }
                >
                  {TEMPLATE_PLACES.map((one) => (
                    <option key={one} value={one}>
                      {PLACE_NAMES[one]}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <TextareaField
              name="body"
              label="Text"
              required
              rows={5}
              maxLength={918}
              hint={`Filled in: ${FIELDS_OF[place].map((field) => `{${field}}`).join(", ")}`}
            />
            <SwitchField name="active" label="Offered" />
            <SaveOrDelete record={template} remove={deleteTemplate} onDeleted={onClose} />
          </Form>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
