import sharp from "sharp";
import { expect, test } from "./fixtures";

/** A photograph large enough to be sent in several pieces, which no compression makes small. */
const noise = (width = 2400, height = 1800) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 50 },
    },
  })
    .jpeg({ quality: 92 })
    .toBuffer();

async function aVehicle(sql: import("postgres").Sql, registration: string): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    insert into vehicles (registration, make, model) values (${registration}, 'FORD', 'FOCUS') returning id`;
  return row?.id ?? "";
}

test("a photograph goes on where the network was lost, is drawn on, seen by somebody else, and removed and back", async ({
  page,
  browser,
  signedInAs,
  sql,
}) => {
  const id = await aVehicle(sql, "PH01 OTO");
  await signedInAs("technician");
  const elsewhere = await browser.newContext();
  await signedInAs("manager", elsewhere);
  const other = await elsewhere.newPage();
  await Promise.all([page.goto(`/vehicles/${id}`), other.goto(`/vehicles/${id}`)]);

  const pieces: number[] = [];
  let cut = true;
  await page.route("**/api/attachments/uploads/*?offset=*", async (route) => {
    const offset = Number(new URL(route.request().url()).searchParams.get("offset"));
    // The second piece meets a dead spot.
    if (offset > 0 && cut) return route.abort("connectionreset");
    pieces.push(offset);
    await route.continue();
  });
  const files = page.getByRole("region", { name: "Files" });
  await files.getByLabel("Files", { exact: true }).setInputFiles({
    ...{ name: "Front left.jpg", mimeType: "image/jpeg", buffer: await noise() },
  });
  await expect(files.getByText("Waits for the network")).toBeVisible();
  // It is still there after a reload, and goes on by itself.
  await page.reload();
  await expect(files.getByText("Front left.jpg")).toBeVisible();
  cut = false;
  await expect(files.getByRole("button", { name: "Open Front left.jpg" })).toBeVisible({ timeout: 20_000 });
  expect(pieces.filter((offset) => offset === 0)).toHaveLength(1);
  await expect(other.getByRole("button", { name: "Open Front left.jpg" })).toBeVisible();

  await files.getByRole("button", { name: "Open Front left.jpg" }).click();
  await page.getByRole("button", { name: "Draw" }).click();
  const canvas = page.getByRole("img", { name: "What is drawn" });
  const box = await canvas.boundingBox();
  if (!box) throw new Error("There is nothing to draw on");
  for (const at of [0.2, 0.6]) {
    await page.mouse.move(box.x + box.width * at, box.y + box.height * 0.2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * (at + 0.2), box.y + box.height * 0.6, { steps: 4 });
    await page.mouse.up();
  }
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "Without arrows" })).toBeVisible();
  const [drawing] = await sql<{ marks: number }[]>`
    select jsonb_array_length(marks)::int as marks from attachments where entity_id = ${id} and drawn_on is not null`;
  expect(drawing?.marks).toBe(1);

  await page.getByRole("button", { name: "Remove Front left.jpg" }).click();
  await expect(other.getByRole("button", { name: "Open Front left.jpg" })).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(other.getByRole("button", { name: "Open Front left.jpg" })).toBeVisible();
  await elsewhere.close();
});

test("a paper is pasted or dropped, named anew, and what is no file of such kinds is refused in a word", async ({
  page,
  signedInAs,
  sql,
}) => {
  const id = await aVehicle(sql, "PH02 OTO");
  await signedInAs("manager");
  await page.goto(`/vehicles/${id}`);
  const files = page.getByRole("region", { name: "Files" });
  const picture = (await noise(300, 200)).toString("base64");
  await expect(files.getByText("Drop photographs, PDFs or videos here")).toBeVisible();
  await page.evaluate(async (held) => {
    const transfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(held), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], "Screenshot.jpg", { type: "image/jpeg" }));
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }),
    );
  }, picture);
  await files.getByRole("button", { name: "More for Screenshot.jpg" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Under the sill.jpg");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(files.getByRole("button", { name: "Open Under the sill.jpg" })).toBeVisible();

  await files.getByLabel("Files", { exact: true }).setInputFiles({
    ...{ name: "script.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<script>alert(1)</script>") },
  });
  await expect(files.getByText(/Only photographs/)).toBeVisible();
  await files.getByRole("button", { name: "Do not send script.jpg" }).click();
  await expect(files.getByText("script.jpg")).toBeHidden();
});
