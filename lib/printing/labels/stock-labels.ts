import "server-only";
import { today } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import { decimal, formatMoney } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readGarage } from "@/lib/settings/queries/garage";
import { type LabelItem, readLabelItems } from "@/lib/stock/queries/label-items";
import { labelCode } from "@/lib/stock/rules/barcode";
import { LABEL_SHEETS, type LabelSheet, labelPlace } from "@/lib/stock/rules/label-sheets";
import { type LabelRequest, LabelsRequest } from "@/lib/stock/schema/labels";
import { mm } from "../pdf/geometry";
import { Pdf } from "../pdf/pdf";
import { barsOf } from "./bars";
import { drawLabel, type LabelContent } from "./draw-label";

/** Labels for parts as a PDF: on a sheet from its first free label on, or on a roll. VALIDATION_ERROR where no part is on file. */
export const getStockLabels = query({
  name: "papers.stock_labels",
  permission: "stock:read",
  input: LabelsRequest,
  async run({ db, input }): Promise<{ bytes: Buffer; file_name: string }> {
    const [items, garage] = await Promise.all([
      readLabelItems(
        db,
        input.items.map(({ id }) => id),
      ),
      readGarage(db),
    ]);
    if (items.length === 0) throw invalid({ field: "items", message: "Choose at least one part" });
    const bytes = await labelsPdf(items, input, { author: garage.name });
    return { bytes, file_name: `labels-${today()}.pdf` };
  },
});

/** Draws so many labels of each part; `compress` is false where the texts are to be read from the file. */
export async function labelsPdf(
  items: readonly LabelItem[],
  asked: LabelRequest,
  { author, compress }: { author: string; compress?: boolean },
): Promise<Buffer> {
  const sheet = LABEL_SHEETS.find(({ name }) => name === asked.sheet) ?? (LABEL_SHEETS[0] as LabelSheet);
  const pdf = await Pdf.begin({ title: "Labels", author, day: today(), compress });
  const copies = new Map(asked.items.map(({ id, copies }) => [id, copies]));
  let at = sheet.columns * sheet.rows > 1 ? Math.min(asked.first, sheet.columns * sheet.rows) - 1 : 0;
  let page = -1;
  for (const item of items) {
    const content = await contentOf(item, asked);
    for (let copy = 0; copy < (copies.get(item.id) ?? 0); copy++, at++) {
      const place = labelPlace(sheet, at);
      if (place.page > page) pdf.addPage([mm(sheet.page[0]), mm(sheet.page[1])]);
      page = place.page;
      drawLabel(pdf, content, [mm(place.left), mm(place.top)], [mm(sheet.size[0]), mm(sheet.size[1])]);
    }
  }
  return pdf.end();
}

async function contentOf(item: LabelItem, { price, location }: LabelRequest): Promise<LabelContent> {
  const code = labelCode(item);
  const retail = item.retail_price_net;
  return {
    item,
    code: code && { text: code.text, bars: await barsOf(code) },
    // Nothing is a price that nobody has set yet.
    price: price && retail !== null && !decimal(retail).eq(0) ? `${formatMoney(retail)} + VAT` : null,
    location: location ? item.location : null,
  };
}
