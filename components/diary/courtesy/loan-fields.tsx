"use client";

import { useState } from "react";
import { Field } from "@/components/form/field";
import { NumberField, SelectField, TextareaField } from "@/components/form/fields";
import { FieldGrid } from "@/components/form/form-layout";
import { DateInput } from "@/components/ui/date-input";
import { Input } from "@/components/ui/input";
import { FUEL_EIGHTHS, fuelWords } from "@/lib/appointments/rules/courtesy-loan";
import { readTime } from "@/lib/appointments/rules/typed-times";
import { SentValue } from "../booking/sent-value";

interface LoanFieldsProps {
  today: string;
  /** What the mileage read before. */
  mileageHint: string | undefined;
  /** What the gauge said before. */
  fuelHint?: string | undefined;
  /** What is known of damage before. */
  damageHint?: string | undefined;
}

/** What is noted at both ends of a loan: mileage, fuel, damage and when. Without a time it is now. */
export function LoanFields({ today, mileageHint, fuelHint, damageHint }: LoanFieldsProps) {
  const [date, setDate] = useState(today);
  const [time, setTime] = useState("");
  return (
    <FieldGrid>
      <SentValue name="at" value={time.trim() === "" ? "" : `${date}T${readTime(time) ?? time}`} />
      <NumberField
        name="mileage"
        label="Mileage"
        required
        hint={mileageHint}
        inputMode="numeric"
        unit="miles"
      />
      <SelectField
        name="fuel"
        label="Fuel"
        required
        blank=""
        hint={fuelHint}
        options={FUEL_EIGHTHS.map((eighths) => ({ value: String(eighths), label: fuelWords(eighths) }))}
      />
      <TextareaField
        name="damage"
        label="Damage"
        rows={2}
        hint={damageHint}
        maxLength={2000}
        className="sm:col-span-6"
      />
      <Field name="at" label="Time" hint="Now, if it is empty">
        {({ name: _, ...control }) => (
          <Input
            {...control}
            value={time}
            placeholder="9, 930 or 14:15"
            onChange={({ target }) => setTime(target.value)}
            onBlur={() => setTime(readTime(time) ?? time)}
          />
        )}
      </Field>
      {time.trim() === "" ? null : (
        <Field name="day" label="on">
          {({ name: _, ...control }) => (
            <DateInput {...control} value={date} max={today} lean="back" onChange={setDate} />
          )}
        </Field>
      )}
    </FieldGrid>
  );
}
