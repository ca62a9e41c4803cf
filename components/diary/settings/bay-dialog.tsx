"use client";

import { useState } from "react";
import { SwitchField } from "@/components/form/check-fields";
import { Field } from "@/components/form/field";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SaveOrDelete } from "@/components/form/save-or-delete";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { createResource, deleteResource, updateResource } from "@/lib/appointments/actions";
import type { Booked } from "@/lib/appointments/queries/booked-ahead";
import type { DiaryResource } from "@/lib/appointments/queries/diary";
import { RESOURCE_KINDS } from "@/lib/appointments/schema/diary-settings";
import { BookedLink } from "./booked-link";
import { KIND_WORDS } from "./kind-words";
import { MotClassBoxes } from "./mot-class-boxes";

interface BayDialogProps {
  /** Null for a new one. */
  bay: DiaryResource | null;
  booked: Booked | undefined;
  onClose(): void;
}

export function BayDialog({ bay, booked, onClose }: BayDialogProps) {
  const [kind, setKind] = useState<string>(bay?.kind ?? "bay");
  const form = useActionForm(bay ? updateResource : createResource, {
    initial: { name: bay?.name, active: bay?.active },
    onSaved() {
      toast.success("Saved");
      onClose();
    },
  });
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? null : onClose())}>
      <DialogContent title={bay ? bay.name : "New bay, lane or car"}>
        <DialogBody className="pb-4">
          <Form
            form={form}
            hidden={bay ? { id: bay.id, version: bay.version } : {}}
            unguarded
            className="gap-4"
          >
            <TextField name="name" label="Name" required autoFocus maxLength={80} placeholder="Ramp 2" />
            <Field name="kind" label="Kind" required>
              {(control) => (
                <Select {...control} value={kind} onChange={({ target }) => setKind(target.value)}>
                  {RESOURCE_KINDS.map((one) => (
                    <option key={one} value={one}>
                      {KIND_WORDS[one]}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            {kind === "mot_lane" ? (
              <MotClassBoxes legend="Classes it tests" chosen={bay?.mot_classes ?? []} />
            ) : null}
            {bay ? (
              <SwitchField
                name="active"
                label="In use"
                hint="Switched off it takes no new bookings; what is booked stays in the diary"
              />
            ) : null}
            <SaveOrDelete
              record={bay}
              remove={deleteResource}
              onDeleted={onClose}
              wayOn={bay ? <BookedLink booked={booked} of={{ resource_id: bay.id }} name={bay.name} /> : null}
            />
          </Form>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
