"use client";

import { SwitchField } from "@/components/form/check-fields";
import { SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SaveOrDelete } from "@/components/form/save-or-delete";
import { useActionForm } from "@/components/form/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { DOCUMENT_TYPES, documentTypeName } from "@/lib/document-record/rules/types";
import { type CustomStatus, STATUS_COLOURS, type StatusSubject } from "@/lib/documents/schema/custom-status";
import { createStatus, deleteStatus, updateStatus } from "@/lib/statuses/actions";

interface StatusDialogProps {
  subject: StatusSubject;
  status: CustomStatus | null;
  onClose(): void;
}

const COLOURS = STATUS_COLOURS.map((colour) => ({
  value: colour,
  label: colour.charAt(0).toUpperCase() + colour.slice(1),
}));

export function StatusDialog({ subject, status, onClose }: StatusDialogProps) {
  const form = useActionForm(status ? updateStatus : createStatus, {
    initial: { name: status?.name, colour: status?.colour, active: status?.active },
    onSaved() {
      toast.success("Saved");
      onClose();
    },
  });
  const hidden: Record<string, string | number> = status
    ? { id: status.id, version: status.version }
    : { applies_to: subject };
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? null : onClose())}>
      <DialogContent title={status ? "Status" : "New status"}>
        <DialogBody className="pb-4">
          <Form form={form} hidden={hidden} unguarded className="gap-4">
            <TextField
              name="name"
              label="Name"
              required
              autoFocus
              maxLength={80}
              hint={status ? "A new name is written on what is still open" : undefined}
            />
            <SelectField name="colour" label="Colour" options={COLOURS} blank="None" />
            {subject === "document" ? <KindBoxes chosen={status?.document_types ?? []} /> : null}
            {status ? (
              <SwitchField name="active" label="Offered" hint="Switched off it stays where it was written" />
            ) : null}
            <SaveOrDelete record={status} remove={deleteStatus} onDeleted={onClose} />
          </Form>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}

function KindBoxes({ chosen }: { chosen: readonly string[] }) {
  return (
    <fieldset className="grid grid-cols-2 gap-x-4 gap-y-2 sm:col-span-6">
      <legend className="mb-2 text-sm font-medium">Offered for (none ticked: all)</legend>
      <input type="hidden" name="document_types[]" value="" />
      {DOCUMENT_TYPES.map((type) => (
        <label key={type} htmlFor={`kind-${type}`} className="flex items-center gap-2.5 text-sm">
          <Checkbox
            id={`kind-${type}`}
            name="document_types[]"
            value={type}
            defaultChecked={chosen.includes(type)}
          />
          {documentTypeName(type)}
        </label>
      ))}
    </fieldset>
  );
}
