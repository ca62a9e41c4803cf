import type { Row } from "../csv/row-reader";
import { SUPPLIERS } from "../formats/suppliers";
import type { Telephones } from "../parsers/contacts";
import { flat } from "../source/export-reader";
import { json, pence, text, whole, yes } from "./write/copy-text";
import { keyed } from "./write/destination";
import { type Load, readRows } from "./write/load";
import { RowWriter } from "./write/row-writer";

const AT = SUPPLIERS.at;

interface Listed {
  id: string;
  row: Row;
  values: unknown[];
  runId: string;
}

const LISTED = new RowWriter<Listed>({
  id: ({ id }) => id,
  name: ({ values }) => text(values[AT.nameCompany] ?? UNNAMED),
  account_number: ({ values }) => text(values[AT.AccountNumber]),
  account_held: ({ values }) => yes(values[AT.AccountHeld]),
  credit_limit: ({ values }) => pence(values[AT.AccountCreditLimit]),
  credit_terms: ({ values }) => whole(values[AT.AccountCreditTerms]),
  email: ({ values }) => text(values[AT.contactEmail]),
  fax: ({ values }) => text(values[AT.contactFax]),
  telephone: ({ values }) => telephone(values[AT.contactTelephone]),
  address: ({ values }) => text(values[AT.addressRoad]),
  locality: ({ values }) => text(values[AT.addressLocality]),
  postcode: ({ values }) => text(values[AT.addressPostCode]),
  legacy_id: ({ row }) => text(row.key),
  legacy: ({ row }) => json(row.legacy),
  source_hash: ({ row }) => String(row.hash),
  import_run_id: ({ runId }) => runId,
});

const UNNAMED = "Unnamed supplier";

/** Loads the suppliers of Suppliers.csv, if the export has it. */
export async function loadSuppliers(load: Load): Promise<void> {
  const { suppliers } = load.known;
  if (!load.source.files.has(SUPPLIERS.file)) return;
  const target = keyed(load, "suppliers", LISTED.columns);
  const onRow = (row: Row): void => {
    const id = suppliers.id(suppliers.take(row.key));
    target.put(LISTED, { id, row, values: row.values, runId: load.runId });
    load.figures.add("rows|Suppliers", 1);
  };
  await readRows(load, SUPPLIERS, onRow, () => target.drain());
  await target.finish();
}

/**
 * Suppliers named only by stock and lines, by key and name. They are added as they are found; at the end each
 * gets the name that was written beside its key most often.
 */
export class NamedSuppliers {
  private readonly fresh: string[] = [];
  private readonly names = new Map<string, Map<string, number>>();

  constructor(private readonly load: Load) {}

  /** Returns the id of a row's supplier by GA4's key, or null. */
  idOf(key: string | null, name: string | null): string | null {
    if (key === null) return null;
    const { suppliers } = this.load.known;
    let number = suppliers.find(key);
    if (number < 0) {
      number = suppliers.take(key);
      this.fresh.push(flat(key));
      this.names.set(this.fresh.at(-1) as string, new Map());
    }
    const votes = name === null ? undefined : this.names.get(key);
    if (votes && name !== null) votes.set(votes.has(name) ? name : flat(name), (votes.get(name) ?? 0) + 1);
    return suppliers.id(number);
  }

  get waiting(): boolean {
    return this.fresh.length > 0;
  }

  /** Returns the task that inserts the suppliers found so far; no COPY may be open when it runs. */
  flush(): () => Promise<void> {
    const { tx, known, runId } = this.load;
    const rows = this.fresh.splice(0).map((key) => ({
      id: known.suppliers.id(known.suppliers.find(key)),
      name: this.nameOf(key),
      legacy_id: key,
      import_run_id: runId,
    }));
    return async () => {
      if (rows.length > 0) await tx`insert into suppliers ${tx(rows)}`;
    };
  }

  /** Gives every supplier added here its final name. */
  async settle(): Promise<void> {
    const { tx, known, runId } = this.load;
    for (const key of this.names.keys()) {
      const name = this.nameOf(key);
      const id = known.suppliers.id(known.suppliers.find(key));
      await tx`update suppliers set name = ${name} where id = ${id} and import_run_id = ${runId} and name <> ${name}`;
    }
  }

  private nameOf(key: string): string {
    const votes = [...(this.names.get(key) ?? [])].sort(([, a], [, b]) => b - a);
    return votes[0]?.[0] ?? UNNAMED;
  }
}

function telephone(value: unknown): string {
  if (value === null || typeof value === "string") return text(value);
  return text((value as Telephones).numbers.join(", "));
}
