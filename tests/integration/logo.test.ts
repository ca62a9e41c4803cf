import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { files } from "@/lib/files/files";
import { carriesMore } from "@/lib/files/plain-picture";
import { changeLogo } from "@/lib/printing/commands";
import { receiveLogo } from "@/lib/printing/logo";
import { getPaperSettings } from "@/lib/printing/queries/paper-settings";
import { getDocumentPdf } from "@/lib/printing/queries/print";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDraft, aGarage } from "../support/writing";

const folder = mkdtempSync(join(tmpdir(), "ga4-logo-"));
process.env.DATA_DIR = folder;

await testDatabase();
const admin = as("admin");

beforeAll(() => aGarage());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a phone writes beside the picture, each with a word by which it is found again. */
const TELLTALES = ["ACME Phone 7", "xmp-position", "51,30.4440N", "Taken at home"];
const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="xmp-position" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="51,30.4440N"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
const EXIF = {
  IFD0: { Model: "ACME Phone 7", ImageDescription: "Taken at home" },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "51/1 30/1 2664/100",
    GPSLongitudeRef: "W",
    GPSLongitude: "0/1 7/1 0/1",
  },
};

const plain = (width = 60, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } });
const photograph = () => plain().withExif(EXIF).withXmp(XMP).withMetadata({ orientation: 6 });

const logoKey = async () => (await ask(getPaperSettings, admin, {})).logo_key ?? "";
const kept = async () => readFileSync(join(folder, "files", await logoKey()));

/** A PDF's bytes with all of its streams laid open. */
function open(pdf: Buffer): string {
  const text = pdf.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = ""]) => {
    const bytes = Buffer.from(body, "latin1");
    try {
      return inflateSync(bytes).toString("latin1");
    } catch {
      return body;
    }
  });
  return [text, ...streams].join("\n");
}

const onPaper = async () => open((await ask(getDocumentPdf, admin, { id: (await aDraft()).id })).bytes);

const tells = (bytes: string | Buffer) =>
  [...TELLTALES, "Exif\0\0", "http://ns.adobe.com/xap/1.0/\0"].filter((word) =>
    (typeof bytes === "string" ? bytes : bytes.toString("latin1")).includes(word),
  );

test("a photograph with its position is kept and printed without it, turned the right way", async () => {
  const sent = await photograph().jpeg().toBuffer();
  expect(tells(sent)).toEqual([...TELLTALES, "Exif\0\0", "http://ns.adobe.com/xap/1.0/\0"]);
  expect(carriesMore(sent)).toBe(true);
  await receiveLogo(admin, sent);
  expect(await logoKey()).toMatch(/^logos\/\w{32}\.jpg$/);
  const { exif, xmp, iptc, icc, orientation, width, height } = await sharp(await kept()).metadata();
  expect({ exif, xmp, iptc, icc, orientation, width, height }).toEqual({ width: 30, height: 60 });
  expect(carriesMore(await kept())).toBe(false);
  expect(tells(await kept())).toEqual([]);
  const paper = await onPaper();
  expect(paper).toContain("/DCTDecode");
  expect(tells(paper)).toEqual([]);
});

test("one that an older release kept as it came is written anew before it is printed", async () => {
  const sent = await photograph().jpeg().toBuffer();
  const logo_key = `logos/${"b".repeat(32)}.jpg`;
  await files().put(logo_key, sent);
  await run(changeLogo, admin, { logo_key });
  const paper = await onPaper();
  expect(paper).toContain("/DCTDecode");
  expect(tells(paper)).toEqual([]);
  expect(tells(await kept())).toEqual([]);
  // Of one that cannot be written anew nothing is printed.
  await files().put(logo_key, sent.subarray(0, 200));
  expect(await onPaper()).not.toContain("/DCTDecode");
});

test("a PNG stays one, on white, without its notes, whatever kind of PNG it was", async () => {
  const clear = sharp({
    create: { width: 40, height: 20, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0 } },
  });
  for (const sent of [
    await clear.clone().withExif(EXIF).withXmp(XMP).png({ progressive: true }).toBuffer(),
    await clear.clone().png({ palette: true }).toBuffer(),
    await clear.clone().toColourspace("rgb16").png().toBuffer(),
  ]) {
    await receiveLogo(admin, sent);
    expect(await logoKey()).toMatch(/\.png$/);
    const { channels, hasAlpha, isProgressive, depth, exif, xmp } = await sharp(await kept()).metadata();
    expect({ hasAlpha, isProgressive, depth, exif, xmp }).toEqual({
      hasAlpha: false,
      isProgressive: false,
      depth: "uchar",
      exif: undefined,
      xmp: undefined,
    });
    const pixels = await sharp(await kept())
      .raw()
      .toBuffer();
    expect([...pixels.subarray(0, channels)].every((value) => value === 255)).toBe(true);
    expect(tells(await onPaper())).toEqual([]);
  }
});

test("a large picture is made as small as paper needs it", async () => {
  await receiveLogo(admin, await plain(6000, 3000).jpeg().toBuffer());
  expect(await sharp(await kept()).metadata()).toMatchObject({ width: 2400, height: 1200 });
});

/** Nothing but a head that claims so many pixels. */
function claiming(width: number, height: number): Buffer {
  const bytes = Buffer.from(onePixel);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
const onePixel = await plain(1, 1).png().toBuffer();

test.each([
  ["no picture", Buffer.from("<svg onload=alert(1)>"), "UNSUPPORTED_MEDIA_TYPE", /cannot be read/],
  [
    "a drawing",
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    "UNSUPPORTED_MEDIA_TYPE",
    /cannot be read/,
  ],
  ["another kind", await plain().webp().toBuffer(), "UNSUPPORTED_MEDIA_TYPE", /cannot be read/],
  [
    "half a PNG",
    (await plain(300, 300).png().toBuffer()).subarray(0, 100),
    "UNSUPPORTED_MEDIA_TYPE",
    /cannot be read/,
  ],
  [
    "half a JPEG",
    (await plain(300, 300).jpeg().toBuffer()).subarray(0, 500),
    "UNSUPPORTED_MEDIA_TYPE",
    /cannot be read/,
  ],
  [
    "the head of a JPEG",
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]),
    "UNSUPPORTED_MEDIA_TYPE",
    /cannot be read/,
  ],
  ["more pixels than a camera has", claiming(100_000, 100_000), "UNSUPPORTED_MEDIA_TYPE", /pixels/],
  ["more than 1 MB", Buffer.alloc(1024 * 1024 + 1), "PAYLOAD_TOO_LARGE", /1 MB/],
] as const)("what cannot be a logo is refused at the field: %s", async (_, bytes, code, message) => {
  const before = await logoKey();
  await expect(receiveLogo(admin, bytes)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
    details: [{ field: "logo", message: expect.stringMatching(message) }],
  });
  expect(await logoKey()).toBe(before);
});

test("who may change papers may change the logo, and take it away", async () => {
  const logo = await plain().png().toBuffer();
  await expect(receiveLogo(as("receptionist"), logo)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await receiveLogo(admin, logo);
  expect(await onPaper()).toContain("/Image");
  await run(changeLogo, admin, { logo_key: null });
  expect(await onPaper()).not.toContain("/Subtype /Image");
});
