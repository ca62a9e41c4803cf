import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { today } from "@/lib/core/dates/dates";
import { conflict } from "@/lib/core/errors";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { documentName } from "@/lib/document-record/rules/types";
import { addressLines } from "@/lib/printing/blocks/address";
import { readStationery } from "@/lib/printing/papers/stationery";
import { getCheck } from "../queries/checks";
import { reportOf } from "../rules/report";
import { healthCheckPdf } from "./health-check-paper";

const text = z.string().nullable();
const Vehicle = z.object({ registration: z.string(), vin: text, make: text, model: text, mot_expiry: text });
const Owner = z.object({
  ...{ name: text, title: text, forename: text, surname: text, company_name: text, house_no: text },
  ...{ road: text, locality: text, town: text, county: text, postcode: text },
});

/** The paper of a finished health check. CONFLICT while it is open, as it says something else tomorrow. */
export const getHealthCheckPaper = query({
  name: "papers.health_check",
  permission: "inspections:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, actor, input }): Promise<{ bytes: Buffer; file_name: string }> {
    const check = await ask(getCheck, actor, input);
    if (check.state !== "finished" || !check.finished_at)
      throw conflict("This health check is not finished, so there is no paper of it yet");
    const [[vehicle], [owner], stationery] = await Promise.all([
      db
        .execute(
          sql`select registration, vin, make, model, mot_expiry from vehicle_particulars where id = ${check.vehicle_id}`,
        )
        .then(readRows(Vehicle)),
      db
        .execute(sql`
          select c.name, c.title, c.forename, c.surname, c.company_name, c.house_no, c.road, c.locality, c.town, c.county, c.postcode
          from vehicle_particulars v join customer_particulars c on c.id = v.customer_id where v.id = ${check.vehicle_id}`)
        .then(readRows(Owner)),
      readStationery(db),
    ]);
    const day = today("Europe/London", new Date(check.finished_at));
    const { registration = "", mot_expiry = null, ...printed } = vehicle ?? {};
    const bytes = await healthCheckPdf({
      ...stationery,
      title: check.template,
      vehicle: {
        ...{ registration, mot_expiry, mileage: check.mileage },
        vehicle_snapshot: known(printed),
        ...{ issued_date: day, created_date: day },
      },
      address: owner ? addressLines(owner.name ?? "", known({ ...owner, name: null })) : [],
      groups: reportOf(check.content, check.results),
      facts: [
        {
          term: "Job",
          value: check.document_type
            ? documentName({ type: check.document_type, number: check.document_number })
            : "",
        },
        { term: "Technician", value: check.technician ?? "" },
      ],
      day,
    });
    return { bytes, file_name: "health-check.pdf" };
  },
});

const known = <K extends string>(fields: Partial<Record<K, string | null>>): Partial<Record<K, string>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === "string")) as Partial<
    Record<K, string>
  >;
