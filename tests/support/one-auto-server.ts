import { type Answer, type Asked, ServiceServer } from "./service-server";

const said = (result: unknown): Answer => ({ status: 200, body: { success: true, result } });
const forbidden: Answer = { status: 403, body: { message: "Forbidden" } };

/** The sample that the vendor's page of its service schedules shows, with figures of a real car. */
export const A_SCHEDULE = {
  service_consumables_info: {
    oil_capacity_litres: 4.2,
    coolant_capacity_litres: 6,
    gearbox_capacity_litres: 1.9,
    antifreeze_percentage: 50,
  },
  free_servicing: { free_servicing_months: 12, free_servicing_miles: 12_000 },
  service_regimes: [
    {
      service_regime: 1,
      is_variable_servicing: false,
      service_intervals: [
        { service_name: "First service", service_interval_miles: 12_000, service_interval_months: 12 },
      ],
      service_schedule: [
        { service_miles: 12_500, service_months: 12, service_name: "Minor", service_time_hours: 1.2 },
        { service_miles: 25_000, service_months: 24, service_name: "Major", parts: [{ number: "A1" }] },
      ],
    },
  ],
};

/** One Auto API on loopback, its real service or its sandbox: the schedule of the cars that a test adds. */
export class OneAutoServer extends ServiceServer {
  /** The vendor's code of a registration. */
  readonly codes = new Map<string, string>();
  readonly schedules = new Map<string, unknown>([["AB001234", A_SCHEDULE]]);

  constructor(readonly key = "one-auto-key-of-the-tests") {
    super();
  }

  /** A car that the vendor knows. */
  sells(registration: string, code: string): void {
    this.codes.set(registration, code);
    this.schedules.set(code, A_SCHEDULE);
  }

  protected answer({ method, path, headers }: Asked): Answer {
    const { pathname, searchParams } = new URL(path, "http://one-auto.example");
    const parameters = [...searchParams.keys()].join();
    if (method !== "GET") this.faults.push(method);
    if (headers["x-api-key"] !== this.key) return forbidden;
    if (pathname === "/solifi/vehiclelookupfromvrm/v2") {
      if (parameters !== "vehicle_registration_mark") this.faults.push(parameters);
      const code = this.codes.get(searchParams.get("vehicle_registration_mark") ?? "");
      return code ? said({ solifi: { ids_code: code } }) : { status: 206, body: { success: false } };
    }
    if (pathname !== "/solifi/serviceschedulefromidscode") this.faults.push(pathname);
    if (parameters !== "ids_code") this.faults.push(parameters);
    const schedule = this.schedules.get(searchParams.get("ids_code") ?? "");
    return schedule ? said(schedule) : { status: 404, body: { success: false, error: "No data" } };
  }
}
