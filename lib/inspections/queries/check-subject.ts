import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { documentName } from "@/lib/document-record/rules/types";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

const Subject = z.object({
  type: z.string().nullable(),
  number: z.string().nullable(),
  registration: z.string().nullable(),
  make: z.string().nullable(),
  model: z.string().nullable(),
});

/** What a check would be made on, in words: the document and the vehicle. */
export const checkSubject = query({
  name: "inspections.subject",
  permission: "inspections:create",
  input: z.union([z.strictObject({ document_id: z.uuid() }), z.strictObject({ vehicle_id: z.uuid() })]),
  async run({ db, input }): Promise<{ about: string }> {
    const from =
      "document_id" in input
        ? sql`d.type, d.number, c.registration, c.make, c.model from document_heads d left join vehicle_names c on c.id = d.vehicle_id
            where d.id = ${input.document_id} and d.deleted_at is null`
        : sql`null as type, null as number, c.registration, c.make, c.model from vehicle_names c
            where c.id = ${input.vehicle_id} and c.deleted_at is null`;
    const [row] = await db.execute(sql`select ${from}`).then(readRows(Subject));
    if (!row) throw notFound("record");
    const { type, number, registration, make, model } = row;
    const car = [make, model].filter(Boolean).join(" ");
    const about = [type ? documentName({ type, number }) : "", formatRegistration(registration ?? ""), car];
    return { about: about.filter(Boolean).join(", ") };
  },
});
