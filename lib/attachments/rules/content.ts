import type { AttachmentKind } from "./limits";

/** What a file is, by its first bytes, whatever its name says. */
export interface Content {
  type: string;
  extension: string;
  what: "picture" | "video" | "paper";
}

const CONTENT = {
  jpeg: { type: "image/jpeg", extension: "jpg", what: "picture" },
  png: { type: "image/png", extension: "png", what: "picture" },
  webp: { type: "image/webp", extension: "webp", what: "picture" },
  heic: { type: "image/heic", extension: "heic", what: "picture" },
  pdf: { type: "application/pdf", extension: "pdf", what: "paper" },
  mp4: { type: "video/mp4", extension: "mp4", what: "video" },
  mov: { type: "video/quicktime", extension: "mov", what: "video" },
  webm: { type: "video/webm", extension: "webm", what: "video" },
} as const satisfies Record<string, Content>;

/** How many bytes of the beginning `contentOf` wants to see. */
export const HEAD_BYTES = 4096;

const HEIC_BRAND = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/;
const MP4_BRAND = /^(isom|iso[2-9]|mp4[12]|avc1|M4V |M4VP|MSNV|dash|3gp\d|mmp4|f4v )$/;

/** Which of the allowed kinds a file is, by the signatures of their formats; null for any other. */
export function contentOf(head: Uint8Array): Content | null {
  const at = (from: number, text: string) =>
    [...text].every((letter, i) => head[from + i] === letter.charCodeAt(0));
  if (at(0, "\xff\xd8\xff")) return CONTENT.jpeg;
  if (at(0, "\x89PNG\r\n\x1a\n")) return CONTENT.png;
  if (at(0, "RIFF") && at(8, "WEBP")) return CONTENT.webp;
  if (at(0, "%PDF-")) return CONTENT.pdf;
  if (at(4, "ftyp")) return ofBrand(String.fromCharCode(...head.subarray(8, 12)));
  if (at(0, "\x1a\x45\xdf\xa3") && new TextDecoder("latin1").decode(head.subarray(0, 64)).includes("webm"))
    return CONTENT.webm;
  return null;
}

function ofBrand(brand: string): Content | null {
  if (HEIC_BRAND.test(brand)) return CONTENT.heic;
  if (brand === "qt  ") return CONTENT.mov;
  return MP4_BRAND.test(brand) ? CONTENT.mp4 : null;
}

/** The kind of what nobody has named a kind for. */
export const kindOf = ({ what }: Content): AttachmentKind => (what === "picture" ? "photograph" : what);

/** Whether a file of this content may be kept under a kind: a paper may be photographed. */
export const fits = (kind: AttachmentKind, { what }: Content): boolean => {
  if (kind === "paper") return what !== "video";
  return kind === "video" ? what === "video" : what === "picture";
};

/** What a file picker offers. */
export const ACCEPTED =
  "image/jpeg,image/png,image/webp,image/heic,.heic,application/pdf,video/mp4,video/quicktime,video/webm";
