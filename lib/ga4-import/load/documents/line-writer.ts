import {
  bare,
  json,
  pence,
  tenThousandths,
  text,
  textOrEmpty,
  thousandths,
  thousandthsOrZero,
} from "../write/copy-text";
import { RowWriter } from "../write/row-writer";

/** A line as written to the database; sums in pence, prices in ten-thousandths, the rest in thousandths. */
export interface Line {
  id: string;
  document: string | null;
  position: number;
  type: string;
  description: string | null;
  partNumber: string | null;
  stockItem: string | null;
  supplier: string | null;
  supplierInvoice: string | null;
  quantity: number | null;
  price: number | null;
  cost: number | null;
  discount: number | null;
  taxCode: string;
  taxRate: number | null;
  net: number | null;
  tax: number | null;
  gross: number | null;
  costNet: number | null;
  technician: string | null;
  nominalCode: string | null;
  guarantee: string | null;
  key: string;
  legacy: string;
  hash: number;
  runId: string;
}

export const LINE = new RowWriter<Line>({
  id: ({ id }) => id,
  document_id: ({ document }) => bare(document),
  position: ({ position }) => String(position),
  item_type: ({ type }) => type,
  description: ({ description }) => textOrEmpty(description),
  part_number: ({ partNumber }) => text(partNumber),
  stock_item_id: ({ stockItem }) => bare(stockItem),
  supplier_id: ({ supplier }) => bare(supplier),
  supplier_invoice: ({ supplierInvoice }) => text(supplierInvoice),
  quantity: ({ quantity }) => thousandths(quantity),
  unit_price: ({ price }) => tenThousandths(price),
  unit_cost: ({ cost }) => tenThousandths(cost),
  discount_percent: ({ discount }) => thousandthsOrZero(discount),
  tax_code: ({ taxCode }) => text(taxCode),
  tax_rate: ({ taxRate }) => thousandths(taxRate),
  line_net: ({ net }) => pence(net),
  line_tax: ({ tax }) => pence(tax),
  line_gross: ({ gross }) => pence(gross),
  line_cost: ({ costNet }) => pence(costNet),
  technician: ({ technician }) => text(technician),
  nominal_code: ({ nominalCode }) => text(nominalCode),
  guarantee: ({ guarantee }) => text(guarantee),
  legacy_id: ({ key }) => text(key),
  legacy: ({ legacy }) => json(legacy),
  source_hash: ({ hash }) => String(hash),
  import_run_id: ({ runId }) => runId,
});

/** A line that GA4 does not store as a line: everything needed to make it. */
export interface MadeLine {
  /** Tells the made lines of one document apart, as in `<document>#mot`. */
  mark: string;
  type: string;
  description: string;
  net: number;
  tax: number;
  gross: number;
  taxCode: string;
  costNet?: number | null;
  legacy?: string;
}

/** Made lines come below GA4's own. */
const FIRST_MADE_POSITION = 1001;

export function madeLine(
  made: MadeLine,
  at: { id: string; document: string; key: string; order: number; hash: number; runId: string },
): Line {
  const { mark, type, description, net, tax, gross, taxCode, costNet = null, legacy = "" } = made;
  const sums = { net, tax, gross, taxCode, costNet, price: net * 100, quantity: 1000 };
  const nothing = {
    partNumber: null,
    stockItem: null,
    supplier: null,
    supplierInvoice: null,
    technician: null,
  };
  const none = { nominalCode: null, guarantee: null, discount: null, taxRate: null };
  const cost = costNet === null ? null : costNet * 100;
  const own = { id: at.id, document: at.document, runId: at.runId, hash: at.hash, key: `${at.key}#${mark}` };
  return {
    ...own,
    ...nothing,
    ...none,
    ...sums,
    cost,
    type,
    description,
    legacy,
    position: FIRST_MADE_POSITION + at.order,
  };
}
