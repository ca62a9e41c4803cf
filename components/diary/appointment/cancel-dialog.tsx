"use client";

import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { cancelAppointment } from "@/lib/appointments/actions";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";

interface AskingProps {
  appointment: AppointmentRow;
  onClose(): void;
}

/** Asks why an appointment is cancelled; Enter cancels it. */
export function CancelDialog({ appointment, onClose }: AskingProps) {
  const form = useActionForm(cancelAppointment, {
    onSaved: () => {
      toast.success("The appointment is cancelled");
      onClose();
    },
  });
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent
        title="Cancel the appointment?"
        description={
          appointment.courtesy_car
            ? `Its time is free again, and so is the courtesy car ${appointment.courtesy_car}.`
            : "Its time is free again."
        }
      >
        <DialogBody className="pb-5">
          <Form form={form} hidden={{ id: appointment.id, version: appointment.version }} unguarded>
            <TextField name="reason" label="Why" maxLength={400} />
            <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
              <Button onClick={onClose}>Keep it</Button>
              <SubmitButton>Cancel the appointment</SubmitButton>
            </div>
          </Form>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
