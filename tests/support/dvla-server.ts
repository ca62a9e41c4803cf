import { z } from "zod";
import { type Answer, type Asked, ServiceServer } from "./service-server";

const problem = (status: number, title: string, detail: string): Answer => ({
  status,
  body: { errors: [{ status: String(status), code: String(status), title, detail }] },
});

/** The plates for tests that DVLA publishes, as far as they answer with a failure. */
const FAILING: Readonly<Record<string, Answer>> = {
  ER19BAD: problem(400, "Bad Request", "Invalid format for field - vehicle registration number"),
  ER19NFD: problem(404, "Vehicle Not Found", "Record for vehicle not found"),
  ER19THR: { status: 429, body: { message: "Too Many Requests" } },
  ER19ERR: problem(500, "Internal Server Error", "System Error occurred"),
  ER19MNT: {
    status: 503,
    body: [
      {
        status: 503,
        code: "503",
        title: "Service Unavailable",
        detail: "The service is currently down for maintenance",
      },
    ],
  },
};

const Request = z.strictObject({ registrationNumber: z.string() });

/** DVLA's Vehicle Enquiry Service on loopback: its published plates, and those that a test adds to `vehicles`. */
export class DvlaServer extends ServiceServer {
  readonly vehicles = new Map<string, object>([
    [
      "AA19AAA",
      {
        registrationNumber: "AA19AAA",
        co2Emissions: 300,
        engineCapacity: 2000,
        markedForExport: false,
        fuelType: "PETROL",
        motStatus: "No details held by DVLA",
        colour: "RED",
        make: "FORD",
        yearOfManufacture: 2019,
        taxDueDate: "2027-06-01",
        taxStatus: "Taxed",
        dateOfLastV5CIssued: "2019-05-20",
        monthOfFirstRegistration: "2019-03",
      },
    ],
    [
      "L2WPS",
      { registrationNumber: "L2WPS", make: "KAWASAKI", taxStatus: "Untaxed", motStatus: "Not valid" },
    ],
    [
      "AA19SRN",
      { registrationNumber: "AA19SRN", make: "ALFA ROMEO", taxStatus: "SORN", motExpiryDate: "2027-06-01" },
    ],
    [
      "AA19EEE",
      {
        registrationNumber: "AA19EEE",
        fuelType: "ELECTRICITY",
        engineCapacity: 0,
        make: "FORD",
        co2Emissions: 0,
      },
    ],
  ]);

  constructor(readonly key = "dvla-key-of-the-tests") {
    super();
  }

  protected answer({ method, path, headers, body }: Asked): Answer {
    if (path !== "/vehicle-enquiry/v1/vehicles" || method !== "POST")
      this.faults.push(`${method} ${path.replace(/\?.*/, "?…")}`);
    if (headers["content-type"] !== "application/json") this.faults.push("content-type");
    if (headers["x-api-key"] !== this.key) return { status: 403, body: { message: "Forbidden" } };
    const read = Request.safeParse(JSON.parse(body));
    const registration = read.data?.registrationNumber ?? "";
    if (!/^[A-Z0-9]{1,7}$/.test(registration))
      return problem(400, "Bad Request", "Invalid format for field - vehicle registration number");
    const vehicle = this.vehicles.get(registration);
    return vehicle
      ? { status: 200, body: vehicle }
      : (FAILING[registration] ?? problem(404, "Vehicle Not Found", "Record for vehicle not found"));
  }
}
