"use client";

import { type ReactNode, useState } from "react";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { Switch } from "@/components/ui/switch";
import { toast } from "@/components/ui/toast";
import { setTechnicianHours } from "@/lib/appointments/actions";
import type { Technician } from "@/lib/appointments/queries/technicians";
import type { OpeningHours } from "@/lib/appointments/rules/opening";
import { WeekFields } from "./week-fields";

interface HoursDialogProps {
  technician: Technician;
  opening: readonly OpeningHours[];
  /** The button that opens it. */
  children: ReactNode;
}

export function HoursDialog({ technician, opening, children }: HoursDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>{children}</DialogTrigger>
      <DialogContent title={`Hours of ${technician.name}`} description="Type 8, 8.30 or 0830.">
        <DialogBody className="pb-4">
          <HoursForm technician={technician} opening={opening} onSaved={() => setOpen(false)} />
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}

type HoursFormProps = Omit<HoursDialogProps, "children"> & { onSaved(): void };

function HoursForm({ technician, opening, onSaved }: HoursFormProps) {
  const [own, setOwn] = useState(technician.hours.length > 0);
  const form = useActionForm(setTechnicianHours, {
    onSaved() {
      toast.success("Saved");
      onSaved();
    },
  });
  return (
    <Form form={form} hidden={{ id: technician.id }} unguarded className="gap-4">
      <div className="flex items-center gap-2.5">
        <Switch id="as-the-garage" checked={!own} onChange={({ target }) => setOwn(!target.checked)} />
        <label htmlFor="as-the-garage" className="text-sm font-medium">
          Works while the garage is open
        </label>
      </div>
      {own ? (
        <WeekFields hours={technician.hours.length > 0 ? technician.hours : opening} dayOff="Day off" />
      ) : (
        <input type="hidden" name="hours[]" value="" />
      )}
      <SubmitButton className="self-end" />
    </Form>
  );
}
