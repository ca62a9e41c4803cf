import { z } from "zod";

/** The id of another record. `filter` narrows a list; `given` links a record to it, or unlinks it with null. */
const idOf = (description: string) => ({
  filter: z.uuid().optional().meta({ description }),
  given: z.uuid().nullable().optional().meta({ description }),
});

export const customerId = idOf("The customer.");
export const vehicleId = idOf("The vehicle.");
export const documentId = idOf("The document.");
export const technicianId = idOf("The technician.");
export const resourceId = idOf("The bay.");
export const supplierId = idOf("The supplier.");
