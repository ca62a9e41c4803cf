"use client";

import { Clock, Pencil } from "lucide-react";
import { useState } from "react";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { toast } from "@/components/ui/toast";
import { setOpeningHours } from "@/lib/appointments/actions";
import type { OpeningHours } from "@/lib/appointments/rules/opening";
import { WeekFields } from "./week-fields";
import { WeekLines } from "./week-lines";

interface OpeningCardProps {
  hours: readonly OpeningHours[];
  mayChange: boolean;
}

/** When the garage is open in a usual week. */
export function OpeningCard({ hours, mayChange }: OpeningCardProps) {
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <CardHeader
        title="Opening hours"
        description="Bookings outside them have to be confirmed"
        actions={
          mayChange ? (
            <Dialog open={open} onOpenChange={setOpen}>
              <DialogTrigger asChild>
                <Button size="sm">
                  <Pencil aria-hidden />
                  Change<span className="sr-only"> the opening hours</span>
                </Button>
              </DialogTrigger>
              <DialogContent
                title="Opening hours"
                description="Type 8, 8.30 or 0830. A lunch break makes two stretches of a day."
              >
                <DialogBody className="pb-4">
                  <OpeningForm hours={hours} onSaved={() => setOpen(false)} />
                </DialogBody>
              </DialogContent>
            </Dialog>
          ) : null
        }
      />
      {hours.length === 0 ? (
        <EmptyState icon={Clock} title="No opening hours yet" className="py-10">
          Without them the diary takes bookings at any time, and offers no free times.
        </EmptyState>
      ) : (
        <CardBody>
          <WeekLines week={hours} />
        </CardBody>
      )}
    </Card>
  );
}

function OpeningForm({ hours, onSaved }: { hours: readonly OpeningHours[]; onSaved(): void }) {
  const form = useActionForm(setOpeningHours, {
    onSaved() {
      toast.success("Saved");
      onSaved();
    },
  });
  return (
    <Form form={form} unguarded className="gap-4">
      <WeekFields hours={hours} dayOff="Closed" />
      <SubmitButton className="self-end" />
    </Form>
  );
}
