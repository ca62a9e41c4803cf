"use client";

import { type ReactNode, useRef, useState } from "react";
import { DateField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { addHoliday } from "@/lib/appointments/actions";
import { today } from "@/lib/core/dates/dates";
import { BookedThen } from "./booked-then";

interface ClosedDaysDialogProps {
  /** Who is away; null if the garage is closed. */
  technician: { id: string; name: string } | null;
  /** The button that opens it. */
  children: ReactNode;
}

/** Closes the garage on some days, or notes a technician as away. */
export function ClosedDaysDialog({ technician, children }: ClosedDaysDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>{children}</DialogTrigger>
      <DialogContent title={technician ? `${technician.name} is away` : "Close the garage"}>
        <DialogBody className="pb-4">
          <ClosedDaysForm technician={technician} onSaved={() => setOpen(false)} />
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}

interface ClosedDaysFormProps {
  technician: ClosedDaysDialogProps["technician"];
  onSaved(): void;
}

function ClosedDaysForm({ technician, onSaved }: ClosedDaysFormProps) {
  const confirmed = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<{ from: string; to: string } | null>(null);
  const form = useActionForm(
    async (given: FormData) => {
      const from = String(given.get("starts_on"));
      setAsked({ from, to: String(given.get("ends_on") || from) });
      return addHoliday(given);
    },
    {
      onSaved() {
        toast.success("Saved");
        onSaved();
      },
    },
  );
  const hidden: Record<string, string> = technician ? { technician_id: technician.id } : {};
  return (
    <Form
      form={form}
      hidden={hidden}
      unguarded
      className="gap-4"
      explain={(problem) =>
        problem.code === "CONFLICT" && asked ? (
          <BookedThen
            {...asked}
            technicianId={technician?.id ?? null}
            pending={form.pending}
            onConfirm={() => {
              if (!confirmed.current) return;
              confirmed.current.value = "true";
              form.ref.current?.requestSubmit();
              confirmed.current.value = "false";
            }}
          />
        ) : null
      }
    >
      <input ref={confirmed} type="hidden" name="confirmed_with_bookings" defaultValue="false" />
      <TextField
        name="name"
        label={technician ? "Why" : "What for"}
        required
        autoFocus
        maxLength={80}
        placeholder={technician ? "Holiday" : "Stocktaking"}
      />
      <DateField name="starts_on" label="First day" required min={today()} />
      <DateField name="ends_on" label="Last day" min={today()} hint="Empty for one day" />
      <SubmitButton className="self-end">{technician ? "Save" : "Close"}</SubmitButton>
    </Form>
  );
}
