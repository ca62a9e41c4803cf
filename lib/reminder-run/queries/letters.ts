import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { today } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { LETTERS } from "@/lib/messages/queries/outcomes";
import { readStationery } from "@/lib/printing/papers/stationery";
import { lettersPdf } from "../papers/letter-paper";

/** As many letters as are printed at once. */
export const MOST_LETTERS = 200;

const Waiting = z.object({ ids: jsonColumn(z.array(z.uuid())), total: z.int() });
export type WaitingLetters = z.infer<typeof Waiting>;

/** Returns the letters that wait to be printed: how many, and the ids of the first 200, oldest first. */
export const waitingLetters = query({
  name: "messages.letters",
  permission: "messages:read",
  input: z.strictObject({}),
  async run({ db }): Promise<WaitingLetters> {
    const [row] = await db
      .execute(sql`
      select coalesce(jsonb_agg(id order by id) filter (where place <= ${MOST_LETTERS}), '[]'::jsonb) as ids, count(*)::int as total
      from (
        select l.id, row_number() over (order by l.id) as place from ${LETTERS} l where l.state = 'queued' order by l.id) waiting`)
      .then(readRows(Waiting));
    return row ?? { ids: [], total: 0 };
  },
});

const part = z.string().nullable();
const Row = z.object({
  subject: part,
  body: z.string(),
  name: part,
  title: part,
  forename: part,
  surname: part,
  company_name: part,
  house_no: part,
  road: part,
  locality: part,
  town: part,
  county: part,
  postcode: part,
});

/** Returns letters in one PDF, in the order given, printed already or not. NOT_FOUND if none of them exists. */
export const getLettersPdf = query({
  name: "messages.letters_pdf",
  permission: "messages:read",
  input: z.strictObject({
    ids: z.array(z.uuid()).min(1, "Choose a letter").max(MOST_LETTERS, `At most ${MOST_LETTERS} at once`),
  }),
  async run({ db, input: { ids } }) {
    const rows = await db
      .execute(sql`
      select m.subject, m.body, c.name, c.title, c.forename, c.surname, c.company_name, c.house_no, c.road, c.locality, c.town, c.county,
        c.postcode
      from jsonb_array_elements_text(${JSON.stringify([...new Set(ids)])}::jsonb) with ordinality as asked(id, place)
      join ${LETTERS} m on m.id = asked.id::uuid join customer_particulars c on c.id = m.customer_id
      order by asked.place`)
      .then(readRows(Row));
    if (rows.length === 0) throw notFound("letter");
    const letters = rows.map(({ subject, body, name, ...customer }) => ({
      name: name ?? "",
      customer: Object.fromEntries(
        Object.entries(customer).filter((entry): entry is [string, string] => entry[1] !== null),
      ),
      subject,
      body,
      date: today(),
    }));
    return { bytes: await lettersPdf(await readStationery(db), letters), file_name: "letters.pdf" };
  },
});
