"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { deleteAppointment } from "@/lib/appointments/actions";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";
import { useClosePanel } from "../panel-window";

interface DeleteDialogProps {
  appointment: AppointmentRow;
  onClose(): void;
}

/** Asks before an appointment that was booked by mistake is deleted. */
export function DeleteDialog({ appointment, onClose }: DeleteDialogProps) {
  const closePanel = useClosePanel();
  const [pending, start] = useTransition();
  const remove = () =>
    start(async () => {
      const answer = await deleteAppointment({ id: appointment.id, version: appointment.version });
      if (!answer.ok) return void toast.error(answer.error.message);
      toast.success("The appointment is deleted");
      onClose();
      closePanel();
    });
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent
        title="Delete the appointment?"
        description="For one that was booked by mistake. What the customer calls off is cancelled instead, so that it stays in the history."
      >
        <DialogFooter>
          <Button onClick={onClose}>Keep it</Button>
          <Button variant="danger" pending={pending} onClick={remove}>
            Delete
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
