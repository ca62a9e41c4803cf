"use client";

import { Field } from "@/components/form/field";
import { FieldGrid } from "@/components/form/form-layout";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { Named } from "@/lib/appointments/queries/booking/booking-choices";
import { wallClock } from "@/lib/core/dates/local-time";
import type { BookingTimes } from "./booking-times";
import { useFreeTimes } from "./use-free-times";

interface PlaceFieldsProps {
  times: BookingTimes;
  bays: readonly Named[];
  technicians: readonly Named[];
  courtesyCars: readonly Named[];
  today: string;
  timeZone: string;
  movingId: string | null;
}

/** Where, by whom, and which courtesy car the customer has meanwhile. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { times, bays, technicians, courtesyCars } = props;
  const { typed, set } = times;
  return (
    <FieldGrid>
      <Field name="resource_id" label="Bay" className="sm:col-span-2" aside={<NextFree {...props} />}>
        {(control) => (
          <Choice
            {...control}
            value={typed.resource_id}
            blank="No bay yet"
            from={bays}
            onChoose={(resource_id) => set({ resource_id })}
          />
        )}
      </Field>
      <Field name="technician_id" label="Technician" className="sm:col-span-2">
        {(control) => (
          <Choice
            {...control}
            value={typed.technician_id}
            blank="Nobody yet"
            from={technicians}
            onChoose={(technician_id) => set({ technician_id })}
          />
        )}
      </Field>
      {courtesyCars.length > 0 ? (
        <Field name="courtesy_car_id" label="Courtesy car" className="sm:col-span-2">
          {(control) => (
            <Choice
              {...control}
              value={typed.courtesy_car_id}
              blank="None"
              from={courtesyCars}
              onChoose={(courtesy_car_id) => set({ courtesy_car_id })}
            />
          )}
        </Field>
      ) : null}
    </FieldGrid>
  );
}

interface ChoiceProps {
  value: string;
  blank: string;
  from: readonly Named[];
  onChoose(id: string): void;
}

function Choice({ value, blank, from, onChoose, ...control }: ChoiceProps & { id: string; name: string }) {
  return (
    <Select {...control} value={value} onChange={({ target }) => onChoose(target.value)}>
      <option value="">{blank}</option>
      {from.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** Fills in the next time that is free from the chosen day on, in the chosen bay if there is one. */
function NextFree({ times, today, timeZone, movingId }: PlaceFieldsProps) {
  const { find, free, pending, failed } = useFreeTimes();
  const { typed, read, set } = times;
  async function fill() {
    const now = wallClock(Date.now(), timeZone);
    const date = typed.date && typed.date > today ? typed.date : now.date;
    const from = date === now.date ? now.time : "00:00";
    const found = await find({
      starts_at: `${date}T${from}`,
      duration_minutes: Math.min(read.minutes ?? 60, 24 * 60),
      resource_id: typed.resource_id || null,
      technician_id: typed.technician_id || null,
      ...(movingId ? { moving_id: movingId } : {}),
    });
    const offer =
      found?.times.find(({ resource_id }) => !typed.resource_id || resource_id === typed.resource_id) ??
      found?.times[0];
    if (!offer) return;
    set({
      ...wallClock(Date.parse(offer.starts_at), timeZone),
      ...(offer.resource_id ? { resource_id: offer.resource_id } : {}),
    });
  }
  return (
    <Button variant="link" size="sm" pending={pending} onClick={() => void fill()}>
      {failed ? "Could not be looked up" : free && free.times.length === 0 ? "Nothing free" : "Next free"}
    </Button>
  );
}
