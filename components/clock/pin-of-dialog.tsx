"use client";

import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { setPinOf } from "@/lib/clock/actions";

type Person = { id: string; name: string };

type PinOfDialogProps = {
  /** Null keeps the dialog closed. */
  person: Person | null;
  onClose: () => void;
};

/** An administrator sets the PIN of somebody who clocks at a shared screen. */
export function PinOfDialog({ person, onClose }: PinOfDialogProps) {
  return (
    <Dialog open={person !== null} onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent
        title={`PIN of ${person?.name ?? ""}`}
        description="For the shared clock. It replaces the one before."
      >
        <DialogBody>{person ? <PinOfForm person={person} onSaved={onClose} /> : null}</DialogBody>
      </DialogContent>
    </Dialog>
  );
}

function PinOfForm({ person, onSaved }: { person: Person; onSaved: () => void }) {
  const form = useActionForm(setPinOf, {
    onSaved() {
      toast.success(`${person.name} has a new PIN`);
      onSaved();
    },
  });
  return (
    <Form form={form} unguarded hidden={{ id: person.id }} className="gap-4 pb-3">
      <TextField
        name="pin"
        label="PIN"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        hint="4 to 8 digits"
        required
      />
      <SubmitButton className="self-end">Set PIN</SubmitButton>
    </Form>
  );
}
