import { KeySet } from "../../csv/key-set";
import { RECEIPTS } from "../../formats/receipts";
import { type Load, readAhead } from "../write/load";

const AT = RECEIPTS.at;

/**
 * What was received for each document, in pence. Read ahead, because documents hold the sum and receipts are
 * loaded after them.
 */
export class Takings {
  private readonly documents = new KeySet();
  private readonly amounts: number[] = [];
  private readonly totals: number[] = [];

  async read(load: Load): Promise<void> {
    await readAhead(load, RECEIPTS, ["_ID", "_ID_Document", "Amount", "TotalReceipt"], ({ values }) => {
      const key = values[AT._ID_Document] as string | null;
      if (key === null) return;
      if (this.documents.add(key)) {
        this.amounts.push(0);
        this.totals.push(0);
      }
      const number = this.documents.number(key);
      this.amounts[number] = (this.amounts[number] as number) + ((values[AT.Amount] as number | null) ?? 0);
      this.totals[number] =
        (this.totals[number] as number) + ((values[AT.TotalReceipt] as number | null) ?? 0);
    });
  }

  /** Without card surcharges. */
  amountOf(document: string): number {
    return this.amounts[this.documents.number(document)] ?? 0;
  }

  /** With card surcharges. */
  totalOf(document: string): number {
    return this.totals[this.documents.number(document)] ?? 0;
  }
}
