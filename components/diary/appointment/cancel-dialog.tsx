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

const WORDS = {
  cancel: {
    title: "Cancel the appointment?",
    description: "Its time is free again.",
    submit: "Cancel the appointment",
    done: "The appointment is cancelled",
  },
  decline: {
    title: "Decline the booking?",
    description: "Its time is free again, and an e-mail tells the customer. The reason stays here.",
    submit: "Decline the booking",
    done: "Declined: an e-mail tells the customer",
  },
};

/** Asks why an appointment is cancelled; Enter cancels it. */
export function CancelDialog({ appointment, onClose }: AskingProps) {
  const words = WORDS[appointment.status === "requested" ? "decline" : "cancel"];
  const form = useActionForm(cancelAppointment, {
    onSaved: () => {
      toast.success(words.done);
      onClose();
    },
  });
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent
        title={words.title}
        description={
          appointment.courtesy_car
            ? `Its time is free again, and so is the courtesy car ${appointment.courtesy_car}.`
            : words.description
        }
      >
        <DialogBody className="pb-5">
          <Form form={form} hidden={{ id: appointment.id, version: appointment.version }} unguarded>
            <TextField name="reason" label="Why" maxLength={400} />
            <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
              <Button onClick={onClose}>Keep it</Button>
              <SubmitButton>{words.submit}</SubmitButton>
            </div>
          </Form>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
