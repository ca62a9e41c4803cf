"use client";

import { DateField, NumberField, SelectField, TextareaField, TextField } from "@/components/form/fields";
import { FormSection } from "@/components/form/form-layout";
import { OFF_ROAD, offRoadWords } from "@/lib/vehicles/rules/off-road";

/** A vehicle's fields, except registration and owner, which the form around them adds. */
export function VehicleFields() {
  return (
    <>
      <FormSection title="Dates">
        <DateField name="mot_expiry" label="MOT expires" lean="ahead" />
        <DateField name="tax_due" label="Tax due" lean="ahead" />
        <SelectField
          name="off_road"
          label="Road"
          blank="On the road"
          options={OFF_ROAD.map((value) => ({ value, label: offRoadWords(value) }))}
        />
        <DateField name="date_of_registration" label="First registered" lean="back" />
        <DateField name="date_of_manufacture" label="Made" lean="back" />
      </FormSection>
      <FormSection title="Engine and drive">
        <TextField name="fuel_type" label="Fuel" list="fuels" className="sm:col-span-2" />
        <NumberField
          name="engine_cc"
          label="Engine"
          unit="cc"
          inputMode="numeric"
          className="sm:col-span-2"
        />
        <TextField name="engine_code" label="Engine code" className="sm:col-span-2" />
        <TextField name="engine_number" label="Engine number" />
        <TextField name="transmission" label="Gearbox" list="gearboxes" />
        <TextField name="drive_type" label="Drive" />
        <TextField name="euro_status" label="Euro status" />
        <NumberField
          name="power_bhp"
          label="Power"
          unit="bhp"
          inputMode="numeric"
          className="sm:col-span-2"
        />
        <NumberField
          name="torque_nm"
          label="Torque"
          unit="Nm"
          inputMode="numeric"
          className="sm:col-span-2"
        />
        <NumberField name="co2" label="CO₂" unit="g/km" inputMode="numeric" className="sm:col-span-2" />
        <NumberField name="cylinders" label="Cylinders" inputMode="numeric" />
        <NumberField name="valves" label="Valves" inputMode="numeric" />
        <Choices id="fuels" choices={["Petrol", "Diesel", "Electric", "Hybrid electric", "LPG"]} />
        <Choices id="gearboxes" choices={["Manual", "Automatic"]} />
      </FormSection>
      <FormSection title="Body and codes">
        <TextField name="vehicle_type" label="Kind of vehicle" />
        <TextField name="body_style" label="Body" />
        <TextField name="tyre_size_front" label="Tyres, front" placeholder="205/55 R16 91V" />
        <TextField name="tyre_size_rear" label="Tyres, rear" placeholder="205/55 R16 91V" />
        <TextField name="key_code" label="Key code" className="sm:col-span-2" />
        <TextField name="radio_code" label="Radio code" className="sm:col-span-2" />
        <TextField name="paint_code" label="Paint code" className="sm:col-span-2" />
        <NumberField name="width_mm" label="Width" unit="mm" inputMode="numeric" className="sm:col-span-2" />
        <NumberField
          name="height_mm"
          label="Height"
          unit="mm"
          inputMode="numeric"
          className="sm:col-span-2"
        />
        <NumberField
          name="kerb_weight_kg"
          label="Kerb weight"
          unit="kg"
          inputMode="numeric"
          className="sm:col-span-2"
        />
      </FormSection>
      <FormSection title="Notes">
        <TextareaField name="notes" label="Notes" rows={4} className="sm:col-span-6" />
        <TextareaField name="reminder_notes" label="Notes for reminders" rows={2} className="sm:col-span-6" />
      </FormSection>
    </>
  );
}

/** Make, model and the other fields that identify the vehicle beside its registration. */
export function CarFields({ makes }: { makes: string[] }) {
  return (
    <>
      <TextField name="vin" label="VIN" autoCapitalize="characters" spellCheck={false} />
      <TextField name="make" label="Make" list="makes" autoCapitalize="characters" />
      <TextField name="model" label="Model" />
      <TextField name="derivative" label="Derivative" />
      <TextField name="colour" label="Colour" />
      <Choices id="makes" choices={makes} />
    </>
  );
}

function Choices({ id, choices }: { id: string; choices: string[] }) {
  return (
    <datalist id={id}>
      {choices.map((choice) => (
        <option key={choice} value={choice} />
      ))}
    </datalist>
  );
}
