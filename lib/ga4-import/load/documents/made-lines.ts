import type { MadeLine } from "./line-writer";

const NUMBERS = 6;

/**
 * The lines made from documents' own fields, stored in few bytes each until the documents' lines are written.
 */
export class MadeLines {
  private numbers = new Float64Array(NUMBERS * 1024);
  private readonly kinds: number[] = [];
  /** Mark, type, description, tax code and legacy: the same few combinations over and over. */
  private readonly shapes: Omit<MadeLine, "net" | "tax" | "gross" | "costNet">[] = [];
  private readonly shapeOf = new Map<string, number>();

  get size(): number {
    return this.kinds.length;
  }

  add(document: number, order: number, line: MadeLine): void {
    const { net, tax, gross, costNet = null, ...shape } = line;
    const at = this.kinds.length * NUMBERS;
    if (at + NUMBERS > this.numbers.length) {
      const larger = new Float64Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers.set([document, order, net, tax, gross, costNet ?? Number.NaN], at);
    this.kinds.push(this.shape(shape));
  }

  line(which: number): { document: number; order: number; line: MadeLine } {
    const at = which * NUMBERS;
    const [document = 0, order = 0, net = 0, tax = 0, gross = 0, cost = 0] = this.numbers.subarray(
      at,
      at + NUMBERS,
    );
    const shape = this.shapes[this.kinds[which] ?? 0];
    if (!shape) throw new Error("A made line without its kind");
    return {
      document,
      order,
      line: { ...shape, net, tax, gross, costNet: Number.isNaN(cost) ? null : cost },
    };
  }

  private shape(shape: Omit<MadeLine, "net" | "tax" | "gross" | "costNet">): number {
    const key = JSON.stringify(shape);
    let kind = this.shapeOf.get(key);
    if (kind === undefined) {
      kind = this.shapes.length;
      this.shapes.push(JSON.parse(key));
      this.shapeOf.set(key, kind);
    }
    return kind;
  }
}
