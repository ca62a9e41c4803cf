import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { CsvReader } from "@/lib/files/csv/csv-reader";
import { cellDecoder, findEncoding } from "@/lib/files/csv/encoding";
import { zipOf } from "./zip";

/** The CSV files of an export as one workbook of a sheet each, its cells as Excel keeps them where nothing is lost by it. */
export async function workbookOfExport(folder: string): Promise<Buffer> {
  const sheets: WriteSheet[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
    sheets.push({ name: path.basename(file, ".csv"), rows: await rowsOf(path.join(folder, file)) });
  }
  return Buffer.from(await writeXlsx({ sheets }));
}

async function rowsOf(file: string): Promise<CellValue[][]> {
  const bytes = readFileSync(file);
  const { encoding } = await findEncoding(file, async function* () {
    yield bytes;
  });
  const rows: CellValue[][] = [];
  const csv = new CsvReader(file, cellDecoder(encoding), ({ cells, width }) => {
    rows.push(cells.slice(0, width).map(cellOf));
  });
  csv.push(bytes);
  csv.end();
  return rows;
}

function cellOf(text: string): CellValue {
  if (text === "") return null;
  const [, day, month, year] = /^([0-9]{2})\/([0-9]{2})\/([0-9]{4})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number(year) > 1900 && date.toISOString().startsWith(`${year}-${month}-${day}`)) return date;
  return text.length < 16 && String(Number(text)) === text ? Number(text) : text;
}

interface MadeSheet {
  name: string;
  /** What stands in its `sheetData`. */
  rows: string;
}

interface Made {
  /** What stands in `sst`. */
  texts?: string;
  /** Codes of formats: the cells of style 1 have the first, and so on. */
  formats?: string[];
  from1904?: boolean;
  /** Further parts, or others in the place of one. */
  parts?: Record<string, string>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook as Excel writes it, with its sheets before its texts, of XML written by hand. */
export function madeWorkbook(sheets: MadeSheet[], made: Made = {}): Buffer {
  const { texts = "", formats = [], from1904 = false, parts = {} } = made;
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${KIND}/${kind}" Target="${target}"/>`;
  const all: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types/>`,
    "_rels/.rels": `${HEAD}<Relationships ${RELATIONS}>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook ${MAIN} xmlns:r="${KIND}"><workbookPr${from1904 ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships ${RELATIONS}>${sheets
      .map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`))
      .join(
        "",
      )}${relation("s1", "styles", "styles.xml")}${relation("s2", "sharedStrings", "/xl/sharedStrings.xml")}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${HEAD}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    "xl/styles.xml": `${HEAD}<styleSheet ${MAIN}><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`)
      .join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
      .join("")}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `${HEAD}<sst ${MAIN}>${texts}</sst>`,
    ...parts,
  };
  return zipOf(Object.entries(all).map(([name, content]) => ({ name, content })));
}

/** A row of cells, each given as its XML without its place: `t="s"><v>0</v>`, or a text of its own. */
export const xmlRow = (number: number, cells: (string | null)[]): string =>
  `<row r="${number}">${cells
    .map((cell, at) => {
      if (cell === null) return "";
      const place = `<c r="${String.fromCharCode(65 + at)}${number}" `;
      if (/^(?:[a-z]+="[^"]*" ?)*>/.test(cell)) return `${place}${cell}</c>`;
      return `${place}t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
    })
    .join("")}</row>`;
