import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { may } from "@/lib/core/actor";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { readStationery } from "@/lib/printing/papers/stationery";
import { readLoan } from "../queries/courtesy-loans";
import { AppointmentId } from "../schema/appointment";
import { courtesyAgreementPdf } from "./courtesy-agreement";

const text = z.string().nullable();
const Signed = z.object({
  agreement: z.string(),
  signature: text,
  signed_name: text,
  licence_ending: text,
  name: text,
  house_no: text,
  road: text,
  town: text,
  postcode: text,
});

/** Returns the signed agreement of the loan of a courtesy car, by the booking of the car; with the address for a user who may read customers. */
export const getCourtesyAgreement = query({
  name: "papers.courtesy_agreement",
  permission: "appointments:read",
  input: AppointmentId,
  async run({ db, actor, input }) {
    const [loan, stationery, rows] = await Promise.all([
      readLoan(db, input.id),
      readStationery(db),
      db
        .execute(sql`
        select l.agreement, l.signature, l.signed_name, l.licence_ending, n.name, c.house_no, c.road, c.town, c.postcode
        from courtesy_loans l join appointments a on a.id = l.appointment_id
          left join customer_names n on n.id = a.customer_id left join customer_particulars c on c.id = a.customer_id
        where l.appointment_id = ${input.id}`)
        .then(readRows(Signed)),
    ]);
    const [signed] = rows;
    const { name = null, house_no = null, road = null, town = null, postcode = null } = signed ?? {};
    const street = [house_no, road].filter(Boolean).join(" ");
    const address = may(actor, "customers:read") ? [street, town, postcode] : [];
    const bytes = await courtesyAgreementPdf({
      ...stationery,
      loan,
      address: [name ?? loan.driver_name, ...address].flatMap((line) => line || []),
      signed: signed ?? { agreement: "", signature: null, signed_name: null, licence_ending: null },
    });
    return { bytes, file_name: `courtesy-car-${loan.out_at.slice(0, 10)}.pdf` };
  },
});
