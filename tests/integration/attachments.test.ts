import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import {
  deleteAttachment,
  restoreAttachment,
  updateAttachment,
} from "@/lib/attachments/commands/change-attachment";
import { drawOn } from "@/lib/attachments/commands/draw";
import { finishUpload } from "@/lib/attachments/commands/finish-upload";
import { tidyAttachments } from "@/lib/attachments/commands/tidy";
import { askUpload } from "@/lib/attachments/commands/upload";
import { listAttachments } from "@/lib/attachments/queries/attachments";
import { getContent } from "@/lib/attachments/queries/content";
import { contentResponse } from "@/lib/attachments/queries/content-response";
import { run } from "@/lib/core/command";
import { proceed } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";
import { aVehicle } from "../support/records";
import { aFilm, aPhotograph, begin, leftBehind, piece, send } from "../support/uploads";
import { aCustomer } from "../support/writing";

const folder = mkdtempSync(join(tmpdir(), "ga4-attachments-"));
process.env.DATA_DIR = folder;
const scanner = join(folder, "scanner");
writeFileSync(
  scanner,
  `#!/bin/sh\ngrep -q INFECTED "$1" && exit 1\ngrep -q UNREADABLE "$1" && exit 2\nexit 0\n`,
);
chmodSync(scanner, 0o700);
process.env.SCAN_COMMAND = scanner;
await testDatabase();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manager = as("manager");
const technician = as("technician");
let vehicle = { entity: "vehicles" as const, entity_id: "" };
let next = 1;
beforeEach(async () => {
  await sql()`delete from attachments`;
  await sql()`delete from attachment_uploads`;
  rmSync(join(folder, "files"), { recursive: true, force: true });
  rmSync(join(folder, "uploads"), { recursive: true, force: true });
  vehicle = { entity: "vehicles", entity_id: await aVehicle(await aCustomer(), `PH${next++} OTO`) };
});

const NOTHING = { uploads: 0, attachments: 0, pieces: [], stored: [] };
const taken = () => ask(listAttachments, manager, vehicle);
const contentOf = async (id: string, size?: "thumbnail" | "email", range?: string) => {
  const request = new Request("http://localhost/", range ? { headers: { range } } : {});
  return contentResponse(await ask(getContent, manager, { id, ...(size && { size }) }), { request });
};

describe("a photograph", () => {
  test("arrives with nothing but its pixels, small as well, and is served as it will stay for ever", async () => {
    const sent = await aPhotograph();
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const kept = await send(technician, sent, { ...vehicle, part: "tyre_front_left" });
    expect(kept).toMatchObject({ kind: "photograph", part: "tyre_front_left", width: 640, height: 480 });
    const answer = await contentOf(kept.id);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "cache-control": "private, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    const { exif, xmp, format } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect({ exif, xmp, format }).toEqual({ exif: undefined, xmp: undefined, format: "jpeg" });
    const small = await sharp(
      Buffer.from(await (await contentOf(kept.id, "thumbnail")).arrayBuffer()),
    ).metadata();
    expect(small).toMatchObject({ format: "webp", width: 480 });
    expect(await leftBehind()).toMatchObject({ uploads: 0, pieces: [], attachments: 1 });
  });

  test("goes on where the network was lost, in whatever pieces, and the same again changes nothing", async () => {
    const bytes = await aPhotograph(10);
    const key = randomUUID();
    const half = Math.floor(bytes.length / 2);
    expect(await begin(technician, bytes, { ...vehicle, key })).toMatchObject({
      received: 0,
      finished: false,
    });
    expect(await piece(technician, key, bytes.subarray(0, half))).toMatchObject({ received: half });
    expect(await begin(technician, bytes, { ...vehicle, key })).toMatchObject({ received: half });
    expect(await piece(technician, key, bytes.subarray(0, half))).toMatchObject({ received: half });
    await expect(piece(technician, key, bytes.subarray(half), half + 1)).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(proceed(finishUpload, technician, { id: key })).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await piece(technician, key, bytes.subarray(half), half)).toMatchObject({
      received: bytes.length,
    });
    const [first, again] = await Promise.all([
      proceed(finishUpload, technician, { id: key }),
      proceed(finishUpload, technician, { id: key }),
    ]);
    expect(again.id).toBe(first.id);
    expect((await proceed(finishUpload, technician, { id: key })).id).toBe(key);
    expect(await begin(technician, bytes, { ...vehicle, key })).toMatchObject({ finished: true });
    const { stored, ...left } = await leftBehind();
    expect(left).toEqual({ uploads: 0, attachments: 1, pieces: [] });
    expect(stored).toHaveLength(2);
  });

  test("that breaks off within a piece is here as far as it came", async () => {
    const bytes = await aPhotograph(11);
    const { id } = await begin(technician, bytes, vehicle);
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Uint8Array.from(bytes.subarray(0, 500))),
      pull: (controller) => controller.error(new Error("cut")),
    });
    const { receivePiece } = await import("@/lib/attachments/commands/upload");
    const request = new Request("http://localhost/", {
      method: "PUT",
      body: broken,
      duplex: "half",
    } as RequestInit);
    await expect(receivePiece.execute(technician, { id, offset: 0 }, { request })).rejects.toThrow();
    expect(await proceed(askUpload, technician, { id })).toMatchObject({ received: 500 });
    await piece(technician, id, bytes.subarray(500), 500);
    expect(await proceed(finishUpload, technician, { id })).toMatchObject({ id });
  });

  test("is stored once, however often it is sent, also at once, and goes with its last use", async () => {
    const bytes = await aPhotograph(12);
    const all = await Promise.all([1, 2, 3].map(() => send(technician, bytes, vehicle)));
    expect(new Set(all.map(({ sha256 }) => sha256)).size).toBe(1);
    expect((await leftBehind()).stored).toHaveLength(2);
    const [first, ...others] = all;
    await run(deleteAttachment, technician, { id: first?.id ?? "" });
    await sql()`update attachments set deleted_at = now() - interval '25 hours' where deleted_at is not null`;
    await tidyAttachments();
    expect(await leftBehind()).toMatchObject({
      attachments: 2,
      stored: [expect.anything(), expect.anything()],
    });
    for (const { id } of others) await run(deleteAttachment, technician, { id });
    await tidyAttachments();
    expect((await leftBehind()).stored).toHaveLength(2);
    await sql()`update attachments set deleted_at = now() - interval '25 hours'`;
    await tidyAttachments();
    expect(await leftBehind()).toEqual(NOTHING);
  });

  test("is drawn on as a picture of its own: the photograph stays, and the drawing can be changed and taken off", async () => {
    const { id } = await send(technician, await aPhotograph(13), vehicle);
    const arrow = { shape: "arrow", from: { x: 0.1, y: 0.1 }, to: { x: 0.5, y: 0.5 } } as const;
    const key = randomUUID();
    const drawn = await proceed(drawOn, technician, { key, id, marks: [arrow] });
    expect(drawn).toMatchObject({ id: key, drawn_on: id, marks: [arrow], entity_id: vehicle.entity_id });
    expect((await proceed(drawOn, technician, { key, id, marks: [arrow] })).id).toBe(key);
    const pixel = async (of: string) => {
      const bytes = Buffer.from(await (await contentOf(of)).arrayBuffer());
      const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      const at = (Math.floor(0.3 * info.height) * info.width + Math.floor(0.3 * info.width)) * info.channels;
      return [...data.subarray(at, at + 3)];
    };
    const [red = 0, green = 255] = await pixel(drawn.id);
    expect([red > 180, green < 70]).toEqual([true, true]);
    expect((await pixel(id))[0]).toBeLessThan(60);
    const circle = { shape: "circle", from: { x: 0.6, y: 0.6 }, to: { x: 0.9, y: 0.9 } } as const;
    await proceed(drawOn, technician, { key: randomUUID(), id, marks: [arrow, circle] });
    expect((await taken()).map(({ marks }) => marks?.length ?? 0)).toEqual([0, 2]);
    await proceed(drawOn, technician, { key: randomUUID(), id, marks: [] });
    expect(await taken()).toHaveLength(1);
  });

  test("comes back with what was drawn on it when its removal is undone", async () => {
    const { id } = await send(technician, await aPhotograph(14), vehicle);
    const marks = [
      {
        shape: "arrow" as const,
        from: { x: 0, y: 0 },
        to: { x: 1, y: 1 },
      },
    ];
    await proceed(drawOn, technician, { key: randomUUID(), id, marks });
    await run(deleteAttachment, technician, { id });
    await run(deleteAttachment, technician, { id });
    expect(await taken()).toEqual([]);
    await expect(contentOf(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await run(restoreAttachment, technician, { id });
    expect(await taken()).toHaveLength(2);
  });

  test("for an e-mail is a JPEG of at most 1 MB", async () => {
    const noise = await sharp({
      create: {
        width: 3000,
        height: 2000,
        channels: 3,
        background: "#888",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    })
      .jpeg({ quality: 90 })
      .toBuffer();
    const { id, byte_size } = await send(technician, noise, vehicle);
    expect(byte_size).toBeGreaterThan(1024 * 1024);
    const emailed = await contentOf(id, "email");
    expect(emailed.headers.get("content-type")).toBe("image/jpeg");
    expect((await emailed.arrayBuffer()).byteLength).toBeLessThanOrEqual(1024 * 1024);
  });
});

test("a film keeps what is seen, loses where it was taken, and is served in parts", async () => {
  const kept = await send(technician, aFilm(), { ...vehicle, file_name: "brakes.mp4" });
  expect(kept).toMatchObject({ kind: "video", content_type: "video/mp4", has_thumbnail: false });
  const whole = Buffer.from(await (await contentOf(kept.id)).arrayBuffer());
  expect(whole.length).toBe(aFilm().length);
  expect([whole.includes("what is seen"), whole.includes("+51.5000")]).toEqual([true, false]);
  const part = await contentOf(kept.id, undefined, "bytes=4-7");
  expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([
    ...[206, `bytes 4-7/${whole.length}`, "ftyp"],
  ]);
  expect((await contentOf(kept.id, undefined, `bytes=${whole.length}-`)).status).toBe(416);
});

const script = Buffer.from("<script>alert(1)</script>".padEnd(200));
const bomb = () => {
  const bytes = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const size = Buffer.alloc(8);
  size.writeUInt32BE(60_000);
  size.writeUInt32BE(60_000, 4);
  return Buffer.concat([bytes, size, Buffer.from("0802000000", "hex"), Buffer.alloc(64)]);
};

describe("refused in a word, with nothing left behind:", () => {
  test.each([
    ["a script called .jpg", async () => script, "UNSUPPORTED_MEDIA_TYPE", /Only photographs/],
    [
      "a broken picture",
      async () => (await aPhotograph(20)).subarray(0, 900),
      "UNSUPPORTED_MEDIA_TYPE",
      /cannot be read/,
    ],
    [
      "a picture that claims more pixels than it has",
      async () => bomb(),
      "UNSUPPORTED_MEDIA_TYPE",
      /cannot be read|50 million/,
    ],
    [
      "what the virus scanner finds",
      async () => Buffer.concat([Buffer.from("%PDF-1.7 "), Buffer.from("INFECTED")]),
      ...["UNSUPPORTED_MEDIA_TYPE", /virus scanner found/],
    ],
    [
      "what the virus scanner cannot read",
      async () => Buffer.concat([Buffer.from("%PDF-1.7 "), Buffer.from("UNREADABLE")]),
      ...["UNSUPPORTED_MEDIA_TYPE", /could not be scanned/],
    ],
  ] as [string, () => Promise<Buffer>, string, RegExp][])("%s", async (_, make, code, words) => {
    await expect(send(technician, await make(), vehicle)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(words),
    });
    expect(await leftBehind()).toEqual(NOTHING);
  });

  test("bytes that are not those announced", async () => {
    const bytes = await aPhotograph(21);
    const { id } = await begin(technician, bytes, vehicle);
    await piece(technician, id, Buffer.from(bytes).fill(7, 300, 340));
    await expect(proceed(finishUpload, technician, { id })).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(/damaged/),
    });
    expect(await leftBehind()).toEqual(NOTHING);
  });

  test("more bytes than were announced, or than its kind may have", async () => {
    const bytes = await aPhotograph(22);
    const { id } = await begin(technician, bytes.subarray(0, 400), vehicle);
    await expect(piece(technician, id, bytes)).rejects.toMatchObject({ code: "PAYLOAD_TOO_LARGE" });
    const large = { length: 16 * 1024 * 1024 } as Buffer;
    await expect(
      proceed((await import("@/lib/attachments/commands/upload")).beginUpload, technician, {
        ...{ key: randomUUID(), ...vehicle, kind: "photograph", file_name: "a.jpg", byte_size: large.length },
      }),
    ).rejects.toMatchObject({ code: "PAYLOAD_TOO_LARGE", message: expect.stringMatching(/15 MB/) });
  });

  test("a paper as a photograph", async () => {
    const paper = Buffer.from("%PDF-1.7 nothing");
    await expect(send(technician, paper, { ...vehicle, kind: "mot_bay" })).rejects.toMatchObject({
      message: "This is no photograph",
    });
    expect(await leftBehind()).toEqual(NOTHING);
  });
});

describe("who may:", () => {
  test("a technician attaches to a vehicle and not to a customer; nobody attaches to what is not there", async () => {
    const customer = { entity: "customers" as const, entity_id: await aCustomer() };
    const bytes = await aPhotograph(30);
    await expect(send(technician, bytes, customer)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(send(as("accountant"), bytes, vehicle)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(send(technician, bytes, { ...vehicle, entity_id: randomUUID() })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "entity_id", message: "This vehicle does not exist" }],
    });
    await expect(
      send(technician, bytes, { entity: "users" as "vehicles", entity_id: randomUUID() }),
    ).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
    expect(await leftBehind()).toEqual(NOTHING);
  });

  test("nobody sees a file without seeing its record, or adds to an upload of another", async () => {
    const { id } = await send(manager, await aPhotograph(31), {
      entity: "customers",
      entity_id: await aCustomer(),
    });
    const stranger = holding("attachments:read", "vehicles:read");
    await expect(ask(getContent, stranger, { id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const bytes = await aPhotograph(32);
    const upload = await begin(manager, bytes, vehicle);
    const other = as("manager");
    await expect(piece(other, upload.id, bytes)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(proceed(finishUpload, other, { id: upload.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(begin(other, bytes, { ...vehicle, key: upload.id })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(run(deleteAttachment, technician, { id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("a path in the name leads nowhere, and the name is kept as a name", async () => {
    const kept = await send(manager, await aPhotograph(33), {
      ...vehicle,
      file_name: '../../etc/pass"wd\u00e9.jpg',
    });
    expect(
      (await leftBehind()).stored.every((name) => /^[0-9a-f-]{36}(-small)?\.(jpg|webp)$/.test(name)),
    ).toBe(true);
    const { headers } = await contentOf(kept.id);
    expect(headers.get("content-disposition")).toBe(
      `inline; filename=".._.._etc_pass_wd_.jpg"; filename*=UTF-8''..%2F..%2Fetc%2Fpass%22wd%C3%A9.jpg`,
    );
    await expect(
      run(updateAttachment, manager, { id: kept.id, file_name: "a\u202egpj.exe" }),
    ).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  });
});

test("what was begun and not finished within a day is gone, and each change is in the audit log and told", async () => {
  const bytes = await aPhotograph(40);
  const { id } = await begin(technician, bytes, vehicle);
  await piece(technician, id, bytes.subarray(0, 100));
  await tidyAttachments();
  expect((await leftBehind()).pieces).toHaveLength(1);
  await sql()`update attachment_uploads set updated_at = now() - interval '25 hours'`;
  await tidyAttachments();
  expect(await leftBehind()).toEqual(NOTHING);

  const kept = await send(technician, bytes, vehicle);
  await run(updateAttachment, technician, { id: kept.id, file_name: "Front left.jpg" });
  await run(deleteAttachment, technician, { id: kept.id });
  await run(restoreAttachment, technician, { id: kept.id });
  const told = await sql()`select command from audit_log where entity_id = ${kept.id} order by id`;
  const names = ["attachments.add", "attachments.update", "attachments.delete", "attachments.restore"];
  expect(told.map(({ command }) => command)).toEqual(names);
  const events =
    await sql()`select name from events where entity = 'attachments' and entity_id = ${kept.id} order by seq`;
  expect(events.map(({ name }) => name)).toEqual(names);
});
