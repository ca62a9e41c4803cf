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
  /** The text that a reader copies out of the PDF. */
  codePoints: number[];
}

interface Shaped {
  glyphs: Glyph[];
  positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
  advanceWidth: number;
}

/** The parts of an opened font that we use. */
export interface OpenedFont {
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: string[]): Shaped;
}

/** A font shared by all papers: opened once, and each letter shaped once. */
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
 * Loads pdfkit and Inter in four weights when the first paper is drawn. This takes half a second and 10 MB, which a process
 * without papers never spends. Lets other requests run between the steps.
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

/** Returns Inter in four weights, once `openTypefaces` has resolved. */
export function typefaces(): Record<Weight, Typeface> {
  if (!opened) throw new Error("Nothing can be set before the typefaces are open");
  return opened.faces;
}

function openTypeface(Kit: typeof PdfKit, file: string): Typeface {
  const bytes = readFileSync(join(process.cwd(), "node_modules/@expo-google-fonts/inter", file));
  const kit = new Kit({ autoFirstPage: false }).font(bytes);
  const face = quick(kit._font.font);
  // The first letter makes the font read its tables, which takes most of the time.
  face.width("A");
  return face;
}

/** Tabular figures, so that amounts line up. */
const TABULAR = ["tnum"];

/**
 * The same font with our own shaper. Inter's rules for whole words take ten times as long as the rest of a page of text; all
 * that an invoice needs of them is tabular figures and kerning of adjacent letters.
 */
function quick(font: OpenedFont): Typeface {
  const glyphs = new Map<string, Glyph>();
  const kerning = new Map<string, number>();
  const glyphOf = (letter: string): Glyph => {
    const known = glyphs.get(letter);
    if (known) return known;
    const [shaped] = font.layout(letter, TABULAR).glyphs;
    if (!shaped) throw new Error("The font has no glyph for this letter");
    // A new glyph object: the font's own glyphs remember the letters of the text in which they were first used.
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
