import "server-only";
import { hash } from "node:crypto";
import type PdfKit from "pdfkit";
import { openTypefaces, type Typeface, typefaces, WEIGHTS, type Weight } from "./fonts";

export interface TextStyle {
  size: number;
  weight?: Weight;
  colour?: string;
  align?: "left" | "right" | "center";
  /** Letter spacing, in points. */
  spacing?: number;
}

export interface PdfFacts {
  title: string;
  author: string;
  /** The creation date of the file: the document's own date, so that the same paper has the same bytes. */
  day: string;
  compress?: boolean | undefined;
}

/**
 * A PDF with absolute positions, in points from the top left corner. The position of a text is the top of its
 * capitals. Writes the drawing operators itself, because pdfkit's own text layout takes longer than everything else on a page.
 */
export class Pdf {
  private readonly kit: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly finished: Promise<Buffer>;
  private readonly embedded = new Map<Weight, PDFKit.FontInUse>();
  private readonly images = new Map<string, PDFKit.Mixins.OpenedImage>();

  /** Begins an empty PDF; after that, text can be measured too. */
  static async begin(facts: PdfFacts): Promise<Pdf> {
    const { PdfKit } = await openTypefaces();
    return new Pdf(PdfKit, facts);
  }

  private constructor(Kit: typeof PdfKit, { title, author, day, compress = true }: PdfFacts) {
    const options: Omit<PDFKit.PDFDocumentOptions, "font"> & { font: Typeface } = {
      size: "A4",
      margin: 0,
      autoFirstPage: false,
      compress,
      lang: "en-GB",
      displayTitle: true,
      pdfVersion: "1.7",
      font: typefaces().regular,
      info: {
        Title: title,
        Author: author,
        Creator: "GA4 Garage",
        Producer: "GA4 Garage",
        CreationDate: new Date(`${day}T12:00:00Z`),
      },
    };
    // pdfkit's types accept a font only by name, though the code accepts one that is open.
    this.kit = new Kit(options as object);
    for (const weight of WEIGHTS) this.kit.registerFont(weight, typefaces()[weight]);
    this.kit.on("data", (chunk: Buffer) => this.chunks.push(chunk));
    this.finished = new Promise((resolve, reject) => {
      this.kit.on("end", () => resolve(Buffer.concat(this.chunks)));
      this.kit.on("error", reject);
    });
  }

  /** Begins a page: A4, or of another size in points. */
  addPage(size?: readonly [width: number, height: number]): void {
    this.kit.addPage(size && { size: [...size], margin: 0 });
  }

  /** Draws one line of text; `x` is its left edge, right edge or centre, depending on the alignment. */
  text(x: number, y: number, text: string, style: TextStyle): void {
    if (text === "") return;
    const { size, weight = "regular", colour = "#16181d", align = "left", spacing = 0 } = style;
    const width = align === "left" ? 0 : textWidth(text, style);
    const left = align === "right" ? x - width : align === "center" ? x - width / 2 : x;
    const font = this.font(weight);
    const [codes, positions] = font.encode(text);
    const parts: string[] = [];
    let run = "";
    codes.forEach((code, i) => {
      run += code;
      const place = positions[i];
      const kern = place ? place.xAdvance - place.advanceWidth : 0;
      if (Math.abs(kern) > 0.5 && i + 1 < codes.length) {
        parts.push(`<${run}>${number(-kern)}`);
        run = "";
      }
    });
    parts.push(`<${run}>`);
    const baseline = y + size * CAP_HEIGHT;
    const apart = spacing ? `${number(spacing)} Tc ` : "";
    this.kit.addContent(
      `BT ${fill(colour)} /${font.id} ${number(size)} Tf ${apart}1 0 0 -1 ${number(left)} ${number(baseline)} Tm [${parts.join("")}] TJ${spacing ? " 0 Tc" : ""} ET`,
    );
  }

  rule(x: number, y: number, width: number, colour: string, thickness = 0.6): void {
    this.kit.addContent(
      `${stroke(colour)} ${number(thickness)} w ${number(x)} ${number(y)} m ${number(x + width)} ${number(y)} l S`,
    );
  }

  upright(x: number, y: number, height: number, colour: string, thickness = 0.6): void {
    this.kit.addContent(
      `${stroke(colour)} ${number(thickness)} w ${number(x)} ${number(y)} m ${number(x)} ${number(y + height)} l S`,
    );
  }

  /** Draws a line through points, with round ends: a stroke of a pen. */
  line(points: readonly (readonly [x: number, y: number])[], colour: string, thickness: number): void {
    const [first, ...rest] = points;
    if (!first) return;
    const at = ([x, y]: readonly [number, number]) => `${number(x)} ${number(y)}`;
    // A single point has no length, and is drawn by its round ends.
    const path = (rest.length > 0 ? rest : [first]).map((point) => `${at(point)} l`).join(" ");
    this.kit.addContent(`q ${stroke(colour)} ${number(thickness)} w 1 J 1 j ${at(first)} m ${path} S Q`);
  }

  /** Draws a filled or outlined rectangle; the corners are rounded if a radius is given. */
  box(x: number, y: number, width: number, height: number, look: Look): void {
    const { radius = 0, fill: inside, outline, thickness = 0.6 } = look;
    const colours = `${inside ? fill(inside) : ""} ${outline ? `${stroke(outline)} ${number(thickness)} w` : ""}`;
    this.kit.addContent(
      `${colours} ${outlineOf(x, y, width, height, radius)} ${inside && outline ? "B" : inside ? "f" : "S"}`,
    );
  }

  /** Draws an image scaled to fit the box, at its top left or top right. */
  image(bytes: Buffer, x: number, y: number, fit: [number, number], align: "left" | "right" = "left"): void {
    const key = hash("sha1", bytes);
    const image = this.images.get(key) ?? this.kit.openImage(bytes);
    this.images.set(key, image);
    this.kit.image(image, x, y, { fit, align });
  }

  /** Draws something rotated about a point. */
  turned(degrees: number, x: number, y: number, draw: () => void): void {
    this.kit.save();
    this.kit.rotate(degrees, { origin: [x, y] });
    draw();
    this.kit.restore();
  }

  /** Returns the bytes of the file; nothing can be drawn after that. */
  async end(): Promise<Buffer> {
    this.kit.end();
    return this.finished;
  }

  private font(weight: Weight): PDFKit.FontInUse {
    let font = this.embedded.get(weight);
    if (!font) {
      this.kit.font(weight);
      font = this.kit._font;
      this.embedded.set(weight, font);
    }
    this.kit.page.fonts[font.id] ??= font.ref();
    return font;
  }
}

interface Look {
  radius?: number;
  fill?: string;
  outline?: string;
  thickness?: number;
}

/** The height of Inter's capitals, as a fraction of the font size. */
const CAP_HEIGHT = 0.727;

export const textWidth = (text: string, { size, weight = "regular", spacing = 0 }: TextStyle): number =>
  typefaces()[weight].width(text) * size + spacing * Math.max(0, text.length);

const number = (value: number): string => String(Math.round(value * 100) / 100);

const colour = (hex: string): string =>
  [1, 3, 5].map((at) => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(" ");

const fill = (hex: string) => `${colour(hex)} rg`;
const stroke = (hex: string) => `${colour(hex)} RG`;

/** How far the control points of a Bézier curve are from the corners of a quarter circle. */
const ROUND = 0.4477;

function outlineOf(x: number, y: number, w: number, h: number, radius: number): string {
  if (radius === 0) return `${number(x)} ${number(y)} ${number(w)} ${number(h)} re`;
  const [r, k, right, bottom] = [radius, radius * ROUND, x + w, y + h];
  const curve = (...points: number[]) => `${points.map(number).join(" ")} c`;
  return [
    `${number(x + r)} ${number(y)} m ${number(right - r)} ${number(y)} l`,
    curve(right - k, y, right, y + k, right, y + r),
    `${number(right)} ${number(bottom - r)} l`,
    curve(right, bottom - k, right - k, bottom, right - r, bottom),
    `${number(x + r)} ${number(bottom)} l`,
    curve(x + k, bottom, x, bottom - k, x, bottom - r),
    `${number(x)} ${number(y + r)} l`,
    curve(x, y + k, x + k, y, x + r, y),
    "h",
  ].join(" ");
}
