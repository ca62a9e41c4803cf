import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import type PdfKit from "pdfkit";

export type Weight = "regular" | "medium" | "semibold" | "bold";

const FILES: Record<Weight, string> = {
  regular: "400Regular/Inter_400Regular.ttf",
  medium: "500Medium/Inter_500Medium.ttf",
  semibold: "600SemiBold/Inter_600SemiBold.ttf",
  bold: "700Bold/Inter_700Bold.ttf",
};

export const WEIGHTS = Object.keys(FILES) as Weight[];

interface Glyph {
  id: number;
  advanceWidth: number;
  /** What a reader copies out of the PDF. */
  codePoints: number[];
}

interface Shaped {
  glyphs: Glyph[];
  positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
  advanceWidth: number;
}

/** What is used of an opened font. */
export interface OpenedFont {
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: string[]): Shaped;
}

/** A font that every paper shares: opened once, its letters shaped once. */
export interface Typeface extends OpenedFont {
  /** Width of a text at size 1. */
  width(text: string): number;
}

interface Opened {
  PdfKit: typeof PdfKit;
  faces: Record<Weight, Typeface>;
}

let opened: Opened | undefined;
let opening: Promise<Opened> | undefined;

/**
 * pdfkit and Inter in four weights, loaded when the first paper is drawn: half a second and 10 MB that a process without papers never
 * spends. Others are answered between the steps.
 */
export async function openTypefaces(): Promise<Opened> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<Opened> {
  const { default: PdfKit } = await import("pdfkit");
  const faces: Partial<Record<Weight, Typeface>> = {};
  for (const weight of WEIGHTS) {
    await turn();
    faces[weight] = openTypeface(PdfKit, FILES[weight]);
  }
  opened = { PdfKit, faces: faces as Record<Weight, Typeface> };
  return opened;
}

/** Inter in four weights, once `openTypefaces` has been waited for. */
export function typefaces(): Record<Weight, Typeface> {
  if (!opened) throw new Error("Nothing can be set before the typefaces are open");
  return opened.faces;
}

function openTypeface(Kit: typeof PdfKit, file: string): Typeface {
  const bytes = readFileSync(join(process.cwd(), "node_modules/@expo-google-fonts/inter", file));
  const kit = new Kit({ autoFirstPage: false }).font(bytes);
  const face = quick(kit._font.font);
  // The first letter reads the font's tables, which is most of the time.
  face.width("A");
  return face;
}

/** Figures of one width, so that sums stand under each other. */
const TABULAR = ["tnum"];

/**
 * The same font with a shaper of our own: Inter's rules for whole words cost ten times what a page of text costs otherwise, and
 * all that a bill needs of them is tabular figures and kerning of neighbours.
 */
function quick(font: OpenedFont): Typeface {
  const glyphs = new Map<string, Glyph>();
  const kerning = new Map<string, number>();
  const glyphOf = (letter: string): Glyph => {
    const known = glyphs.get(letter);
    if (known) return known;
    const [shaped] = font.layout(letter, TABULAR).glyphs;
    if (!shaped) throw new Error("The font has no glyph for this letter");
    // Of its own: the font's glyphs remember the letters of whichever text they were first met in.
    const { id, advanceWidth } = shaped;
    const glyph = { id, advanceWidth, codePoints: [letter.codePointAt(0) ?? 0] };
    glyphs.set(letter, glyph);
    return glyph;
  };
  const between = (left: string, right: string): number => {
    const pair = left + right;
    const known = kerning.get(pair);
    if (known !== undefined) return known;
    const run = font.layout(pair, TABULAR);
    const [first] = run.glyphs;
    const space =
      run.glyphs.length === 2 && first ? (run.positions[0]?.xAdvance ?? 0) - first.advanceWidth : 0;
    kerning.set(pair, space);
    return space;
  };
  const layout = (text: string): Shaped => {
    const letters = [...text];
    let advanceWidth = 0;
    const shaped = letters.map(glyphOf);
    const positions = shaped.map((glyph, i) => {
      const next = letters[i + 1];
      const xAdvance = glyph.advanceWidth + (next === undefined ? 0 : between(letters[i] ?? "", next));
      advanceWidth += xAdvance;
      return { xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 };
    });
    return { glyphs: shaped, positions, advanceWidth };
  };
  const width = (text: string): number => {
    let units = 0;
    let previous: string | undefined;
    for (const letter of text) {
      units += glyphOf(letter).advanceWidth + (previous === undefined ? 0 : between(previous, letter));
      previous = letter;
    }
    return units / font.unitsPerEm;
  };
  return Object.assign(Object.create(font) as OpenedFont, { layout, width });
}
