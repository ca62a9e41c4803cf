import "server-only";
import { z } from "zod";
import { env } from "@/lib/core/env";
import { jsonOf, retryAfterOf, understood } from "@/lib/integrations/outside/read-answer";
import { type ServiceCaller, serviceCaller } from "@/lib/integrations/outside/service-caller";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import type { LicensingFacts, LicensingRecords } from "@/lib/integrations/vehicle-data";

export interface DvlaKeys {
  api_key: string;
  /** False for DVLA's test environment, which has keys of its own and knows only the plates that it publishes. */
  live: boolean;
}

const PATH = "/vehicle-enquiry/v1/vehicles";

const Text = z.string().nullish().catch(null);
const Count = z.number().int().nonnegative().nullish().catch(null);
const Day = z.iso.date().nullish().catch(null);

/** Only the registration is certain to be there. A field of another form is left out, and the rest stays. */
const Vehicle = z.object({
  registrationNumber: z.string(),
  taxStatus: Text,
  taxDueDate: Day,
  motExpiryDate: Day,
  make: Text,
  colour: Text,
  fuelType: Text,
  engineCapacity: Count,
  co2Emissions: Count,
  yearOfManufacture: Count,
  monthOfFirstRegistration: Text,
  markedForExport: z.boolean().nullish().catch(null),
  typeApproval: Text,
  euroStatus: Text,
  dateOfLastV5CIssued: Day,
});

const TAX: Readonly<Record<string, LicensingFacts["tax"]>> = {
  taxed: "taxed",
  untaxed: "untaxed",
  sorn: "sorn",
  "not taxed for on road use": "untaxed",
};

/** One for each process, so that it remembers that DVLA is away. */
let caller: ServiceCaller | undefined;

/** DVLA's Vehicle Enquiry Service. The registration travels in the body, never in an address, and nothing of it is logged. */
export function dvlaClient({ api_key, live }: DvlaKeys): LicensingRecords {
  caller ??= serviceCaller({ service: "dvla", called: "DVLA", timeoutMs: 3_000 });
  const ask = caller;
  const read = (registrationNumber: string) =>
    ask(async (signal) => {
      const response = await fetch(`${live ? env.DVLA_API_BASE : env.DVLA_TEST_API_BASE}${PATH}`, {
        method: "POST",
        headers: { "x-api-key": api_key, "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({ registrationNumber }),
        signal,
      });
      if (response.ok) return factsOf(understood(Vehicle, await jsonOf(response), "DVLA"));
      await response.body?.cancel();
      if (response.status === 404 || response.status === 400) return null;
      throw refusalOf(response);
    });
  return {
    read,
    // A plate that DVLA publishes for tests: the live service knows it or not, and either shows that the key works.
    test: async () => void (await read("AA19AAA")),
  };
}

function refusalOf(response: Response): ServiceError {
  const { status } = response;
  if (status === 401 || status === 403) return new ServiceError("keys", "DVLA does not accept the key");
  if (status === 429) return new ServiceError("busy", "DVLA was asked too often", retryAfterOf(response));
  if (status === 503) return new ServiceError("later", "DVLA’s service is down for maintenance");
  if (status >= 500) return new ServiceError("later", "DVLA had a fault of its own");
  return new ServiceError("refused", `DVLA refused the request (${status})`);
}

const factsOf = (said: z.output<typeof Vehicle>): LicensingFacts => ({
  make: said.make ?? null,
  colour: said.colour ?? null,
  fuel: said.fuelType ?? null,
  // DVLA gives an electric car none, or 0.
  engine_cc: said.engineCapacity || null,
  co2: said.co2Emissions ?? null,
  year: said.yearOfManufacture ?? null,
  first_registered: said.monthOfFirstRegistration ?? null,
  tax: TAX[said.taxStatus?.toLowerCase() ?? ""] ?? null,
  tax_due: said.taxDueDate ?? null,
  mot_expires: said.motExpiryDate ?? null,
  exported: said.markedForExport ?? false,
  type_approval: said.typeApproval ?? null,
  euro_status: said.euroStatus ?? null,
  v5c_issued: said.dateOfLastV5CIssued ?? null,
});
