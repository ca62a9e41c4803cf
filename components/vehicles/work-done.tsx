import type { VehicleDocument } from "@/lib/documents/queries/documents-of";
import { Plate } from "./plate";

interface WorkDoneProps {
  document: VehicleDocument;
  vehicle: { registration: string; customer_id: string | null };
}

/** What a document was about: mileage and work, and registration or customer if they differ from today's. */
export function WorkDone({ document, vehicle }: WorkDoneProps) {
  const other = document.customer_id !== vehicle.customer_id && document.customer_name;
  const words = [
    document.mileage ? `${document.mileage.toLocaleString("en-GB")} miles` : null,
    other ? `for ${document.customer_name}` : null,
    document.work_description,
  ].filter(Boolean);
  return (
    <>
      {document.registration && document.registration !== vehicle.registration ? (
        <Plate registration={document.registration} retired className="mr-2" />
      ) : null}
      {words.join(" · ")}
    </>
  );
}
