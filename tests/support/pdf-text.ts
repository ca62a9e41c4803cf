import { inflateSync } from "node:zlib";

/** A line of text as it stands on a page, in points from the left and from the top. */
export interface PlacedText {
  page: number;
  x: number;
  y: number;
  size: number;
  text: string;
}

/** Reads the texts of a PDF that pdfkit wrote, through the fonts' own tables of letters. */
export function pdfTexts(pdf: Buffer): PlacedText[] {
  const objects = objectsOf(inflated(pdf.toString("latin1")));
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages.flatMap((body, page) => {
    const fonts = fontsOf(body, objects);
    const content = stream(resolve(body, "Contents", objects));
    return [...content.matchAll(TEXT)].map(([, font = "", size, x, y, parts = ""]) => ({
      page: page + 1,
      x: Number(x),
      y: Number(y),
      size: Number(size),
      text: decode(parts, fonts.get(font) ?? new Map()),
    }));
  });
}

/** All texts of a PDF, one a line, in the order in which they were drawn. */
export const pdfText = (pdf: Buffer): string =>
  pdfTexts(pdf)
    .map(({ text }) => text)
    .join("\n");

export const pageCount = (pdf: Buffer): number =>
  Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf.toString("latin1"))?.[1] ?? 0);

const TEXT = /\/(F\d+) ([\d.]+) Tf (?:[\d.]+ Tc )?1 0 0 -1 ([\d.-]+) ([\d.-]+) Tm \[([^\]]*)\] TJ/g;

/** With its compressed streams as they were before. */
const inflated = (source: string): string =>
  source.replace(/\/Filter \/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g, (_, packed: string) => {
    const plain = inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
    return `>>\nstream\n${plain}\nendstream`;
  });

function objectsOf(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = "", body = ""]) => [id, body]),
  );
}

const resolve = (body: string, name: string, objects: Map<string, string>): string =>
  objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? "") ?? "";

const stream = (body: string): string => /stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? "";

function fontsOf(page: string, objects: Map<string, string>): Map<string, Map<number, string>> {
  const resources = resolve(page, "Resources", objects) || page;
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [
      name,
      letters(stream(resolve(objects.get(id) ?? "", "ToUnicode", objects))),
    ]),
  );
}

function letters(table: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [, from = "", list = ""] of table.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g))
    [...list.matchAll(/<(\w*)>/g)].forEach(([, code = ""], i) => {
      found.set(Number.parseInt(from, 16) + i, Buffer.from(code, "hex").swap16().toString("utf16le"));
    });
  return found;
}

const decode = (parts: string, known: Map<number, string>): string =>
  [...parts.matchAll(/<(\w+)>/g)]
    .flatMap(([, run = ""]) => run.match(/.{4}/g) ?? [])
    .map((code) => known.get(Number.parseInt(code, 16)) ?? "\ufffd")
    .join("");
