import { Checkbox } from "@/components/ui/checkbox";
import { REQUIRABLE } from "@/lib/settings/schema/document";

const WORDS: Record<(typeof REQUIRABLE)[number], string> = {
  vehicle_id: "Vehicle",
  mileage: "Mileage",
  order_reference: "Customer's order reference",
  technician: "Technician",
  work_description: "Description of the work",
};

type RequiredFieldsProps = { required: readonly string[]; disabled: boolean };

/** What an invoice of this garage must contain before it can be issued. */
export function RequiredFields({ required, disabled }: RequiredFieldsProps) {
  return (
    <fieldset className="flex flex-wrap gap-x-6 gap-y-3 sm:col-span-6" disabled={disabled}>
      <legend className="mb-2 text-sm font-medium">It must say</legend>
      <input type="hidden" name="required_to_issue[]" value="" />
      {REQUIRABLE.map((field) => (
        <div key={field} className="flex items-center gap-2.5">
          <Checkbox
            id={`required-${field}`}
            name="required_to_issue[]"
            value={field}
            defaultChecked={required.includes(field)}
          />
          <label htmlFor={`required-${field}`} className="text-sm">
            {WORDS[field]}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
