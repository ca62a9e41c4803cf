"use client";

import { Gauge } from "lucide-react";
import { useState } from "react";
import { LineChart } from "@/components/charts/line-chart";
import { DateField, NumberField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { fullDate } from "@/lib/core/dates/date-words";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { recordMileage } from "@/lib/vehicles/actions";
import { mileageTrend, type Reading } from "@/lib/vehicles/rules/mileage";

interface MileageCardProps {
  vehicleId: string;
  readings: Reading[];
  today: string;
  mayRecord: boolean;
}

/** Mileage over the years; points out a reading below an earlier one instead of hiding it. */
export function MileageCard({ vehicleId, readings, today, mayRecord }: MileageCardProps) {
  const [open, setOpen] = useState(false);
  const trend = mileageTrend(readings);
  const backwards = trend?.backwards.at(-1);
  return (
    <Card>
      <CardHeader
        title="Mileage"
        description={trend?.yearly ? `About ${trend.yearly.toLocaleString("en-GB")} miles a year` : undefined}
        actions={
          mayRecord ? (
            <Button size="sm" onClick={() => setOpen(true)}>
              <Gauge aria-hidden />
              Record<span className="sr-only"> a mileage</span>
            </Button>
          ) : null
        }
      />
      <CardBody>
        <LineChart
          title="Mileage"
          unit="miles"
          points={readings.map((reading) => ({
            date: reading.read_on,
            value: reading.mileage,
            note: documentTypeName(reading.source),
          }))}
        />
        {backwards ? (
          <p className="mt-2 text-sm text-warning">
            {fullDate(backwards.read_on)} reads {backwards.mileage.toLocaleString("en-GB")}, less than before:
            a slip, or another clock.
          </p>
        ) : null}
      </CardBody>
      {mayRecord && open ? (
        <MileageDialog vehicleId={vehicleId} today={today} close={() => setOpen(false)} />
      ) : null}
    </Card>
  );
}

interface MileageDialogProps {
  vehicleId: string;
  today: string;
  close(): void;
}

function MileageDialog({ vehicleId, today, close }: MileageDialogProps) {
  const form = useActionForm(recordMileage, {
    initial: { read_on: today },
    onSaved() {
      toast.success("The mileage is recorded");
      close();
    },
  });
  return (
    <Dialog open onOpenChange={(open) => (open ? null : close())}>
      <DialogContent title="Record a mileage">
        <Form form={form} unguarded hidden={{ id: vehicleId }} className="min-h-0 gap-2">
          <DialogBody>
            <FieldGrid>
              <NumberField
                name="mileage"
                label="Mileage"
                unit="miles"
                inputMode="numeric"
                required
                autoFocus
              />
              <DateField name="read_on" label="Date of reading" max={today} />
              <TextField
                name="source"
                label="Source"
                placeholder="On the telephone"
                className="sm:col-span-6"
              />
            </FieldGrid>
          </DialogBody>
          <DialogFooter>
            <Button onClick={close}>Cancel</Button>
            <SubmitButton />
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
