import { type EncodingFinding, findEncoding } from "./encoding";
import { chunksOf, type SourceFile } from "./source-file";

/** A text file that was examined: its encoding, and how its cells are separated. */
export interface TextFile extends EncodingFinding {
  /** The byte between two cells. */
  delimiter: number;
  /** Physical line of the header; 2 if Excel's `sep=;` is above it. */
  firstLine: number;
  /** Each record counts as one line, whatever line breaks its cells contain. */
  rowsAreLines: boolean;
  /**
   * The text in pieces, without mark and `sep=` line, as UTF-8 or Windows-1252, with the bytes of the file
   * read so far.
   */
  pieces(): AsyncGenerator<{ piece: Buffer; read: number }>;
}

type Chunks = () => AsyncIterable<Buffer>;

/** Examines a file. Throws an ImportProblem if it is not text. */
export const openText = (file: SourceFile): Promise<TextFile> => textOf(file, () => chunksOf(file));

/** Examines only the beginning of a file. */
export const openHead = (file: SourceFile): Promise<TextFile> =>
  textOf(file, async function* () {
    for await (const chunk of chunksOf(file)) {
      yield chunk;
      return;
    }
  });

async function textOf({ name, sheet }: SourceFile, chunks: Chunks): Promise<TextFile> {
  const finding = await findEncoding(name, chunks);
  const head = (await first(plain(chunks, finding)))?.piece ?? Buffer.alloc(0);
  const { delimiter, above } = sheet ? OF_A_SHEET : delimiterOf(head);
  return {
    ...finding,
    delimiter,
    firstLine: above === 0 ? 1 : 2,
    rowsAreLines: sheet !== undefined,
    async *pieces() {
      let left = above;
      for await (const { piece, read } of plain(chunks, finding)) {
        yield { piece: left > 0 ? piece.subarray(left) : piece, read };
        left = 0;
      }
    },
  };
}

async function* plain(
  chunks: Chunks,
  { encoding, skip, zeros }: EncodingFinding,
): AsyncGenerator<{ piece: Buffer; read: number }> {
  const wide = encoding === "UTF-16LE" || encoding === "UTF-16BE";
  const decoder = wide ? new TextDecoder(encoding) : null;
  let read = 0;
  for await (const chunk of chunks()) {
    const from = read === 0 ? skip : 0;
    read += chunk.length;
    const piece = from === 0 ? chunk : chunk.subarray(from);
    if (decoder) yield { piece: Buffer.from(withoutZeros(decoder.decode(piece, { stream: true }))), read };
    else yield { piece: zeros === 0 ? piece : spaced(piece), read };
  }
  const end = decoder?.decode();
  if (end) yield { piece: Buffer.from(end), read };
}

const withoutZeros = (text: string): string => (text.includes("\0") ? text.replaceAll("\0", " ") : text);

function spaced(piece: Buffer): Buffer {
  for (let at = piece.indexOf(0); at >= 0; at = piece.indexOf(0, at + 1)) piece[at] = 32;
  return piece;
}

async function first<T>(items: AsyncIterable<T>): Promise<T | undefined> {
  for await (const item of items) return item;
  return undefined;
}

const OF_A_SHEET = { delimiter: ",".charCodeAt(0), above: 0 };
const CANDIDATES = [",", ";", "\t", "|"];

/**
 * Returns the byte that separates the cells of the header; Excel's `sep=` states it and takes up `above`
 * bytes.
 */
function delimiterOf(head: Buffer): { delimiter: number; above: number } {
  const told = /^"?sep=(.)"?(?:\r\n|\n|\r)/.exec(head.toString("latin1", 0, 16));
  if (told) return { delimiter: (told[1] as string).charCodeAt(0), above: told[0].length };
  const counts = new Map(CANDIDATES.map((candidate) => [candidate, 0]));
  let quoted = false;
  for (const character of head.toString("latin1")) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "\n" || character === "\r")) break;
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const [best = ","] = [...CANDIDATES].sort(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0),
  );
  return { delimiter: best.charCodeAt(0), above: 0 };
}

/** Examines a small file that is in memory. Throws an ImportProblem if it is not text. */
export const openBytes = (name: string, bytes: Buffer): Promise<TextFile> =>
  textOf({ name, path: name, bytes: bytes.length }, async function* () {
    yield bytes;
  });
