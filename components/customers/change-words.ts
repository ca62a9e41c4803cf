const DONE: Record<string, string> = {
  "customers.create": "Customer taken in",
  "customers.archive": "Customer archived",
  "customers.restore": "Customer restored",
  "customers.merge": "Merged with another record",
  "customers.create_contact": "Contact added",
  "customers.update_contact": "Contact changed",
  "customers.delete_contact": "Contact removed",
  "customers.record_consent": "Consent noted",
  "vehicles.create": "Vehicle taken in",
  "vehicles.archive": "Vehicle archived",
  "vehicles.restore": "Vehicle restored",
  "vehicles.change_plate": "Registration changed",
  "vehicles.move_plate": "Registration moved to another vehicle",
  "vehicles.transfer": "Owner changed",
  "vehicles.record_mileage": "Mileage noted",
};

const MOST_FIELDS = 4;

/** What a command did, as one would say it: "Changed telephone, town and 2 more". */
export function changeInWords(command: string, fields: string[] | null): string {
  const done = DONE[command];
  if (done) return done;
  const names = (fields ?? []).map((field) => field.replace(/_id$/, "").replaceAll("_", " "));
  if (names.length === 0) return "Saved";
  const rest = names.length - MOST_FIELDS;
  return `Changed ${names.slice(0, MOST_FIELDS).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
