import type { PriceRow } from "../rules/price-row";
import { priceText, risePercent } from "../rules/price-text";

const MOST = 10;

export interface Rise {
  line: number;
  part_number: string;
  description: string;
  was: string;
  is: string;
  percent: number;
}

/** The largest rises of a price file in per cent. */
export class Rises {
  private readonly largest: Rise[] = [];

  /** Takes a row whose price was lower before; prices in ten-thousandths of a pound. */
  offer(row: PriceRow, was: number): void {
    const percent = risePercent(was, row.net);
    const least = this.largest.length < MOST ? undefined : this.largest[MOST - 1];
    if (percent === null || (least && least.percent >= percent)) return;
    const { line, part_number, net } = row;
    const description = row.text("description");
    this.largest.push({ line, part_number, description, was: priceText(was), is: priceText(net), percent });
    this.largest.sort((one, other) => other.percent - one.percent);
    if (this.largest.length > MOST) this.largest.pop();
  }

  /** The largest first, of the lines that count. */
  listed(counts: (rise: Rise) => boolean): Rise[] {
    return this.largest.filter(counts);
  }
}
