import { afterAll, beforeAll, expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { salesReport } from "@/lib/accounting/reports/sales";
import { motsDue } from "@/lib/appointments/queries/mots-due";
import { run } from "@/lib/core/command";
import { fullDate } from "@/lib/core/dates/date-words";
import { addDays, addMonths, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { getVehicleDetails } from "@/lib/details/queries/vehicle-details";
import { copyDocument } from "@/lib/documents/commands/copy-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { documentForPaper } from "@/lib/documents/queries/document-for-paper";
import { motAtIssue } from "@/lib/documents/queries/issuing/mot-at-issue";
import { relatedDocuments } from "@/lib/documents/queries/related-documents";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { documentPdf } from "@/lib/printing/papers/document-paper";
import { expiryAfterPass, lastDayOf } from "@/lib/vehicles/rules/mot-dates";
import { as } from "../support/actors";
import { send, tokenOf } from "../support/api";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { pdfText } from "../support/pdf-text";
import { aVehicle } from "../support/records";
import { aRow } from "../support/rows";
import { aPaper } from "../support/sample-papers";
import { aDraft, aGarage, documentRow, mot, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");
const now = today();
/** An MOT that still runs for twelve days, so that a pass today goes on from there. */
const running = addDays(now, 12);
const renewed = addMonths(running, 12);
let template: string;
let plates = 100;

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
  await sql()`delete from reminder_templates`;
  template = await aRow("reminder_templates", { name: "MOT", kind: "mot", recurs_months: 12 });
});

afterAll(stopJobs);

async function aCar(mot_expiry: string | null = running, reminded: string | null = mot_expiry) {
  const id = await aVehicle(null, `MT${plates++} ABC`);
  await sql()`update vehicles set mot_expiry = ${mot_expiry} where id = ${id}`;
  if (reminded)
    await aRow("reminders", { vehicle_id: id, template_id: template, due_date: reminded, wanted_sms: true });
  return id;
}
const anMot = (vehicle_id: string | null, more: object = {}) =>
  aDraft({ vehicle_id, mileage: 41_000, line_items: [mot()], ...more });
const PASSED = { mot_result: "Pass", mot_tester: "T. Ester" } as const;
const issue = (id: string, more: object = {}) => run(issueDocument, manager, { id, ...more });
async function tested(vehicle_id: string, more: object = {}) {
  const { id } = await anMot(vehicle_id);
  return issue(id, { ...PASSED, ...more });
}
const expiryOf = async (id: string) =>
  (await sql()`select mot_expiry::text from vehicles where id = ${id}`)[0]?.mot_expiry;
const remindersOf = async (id: string) =>
  (
    await sql()<{ status: string; due_date: string }[]>`
      select status, due_date::text from reminders where vehicle_id = ${id} and deleted_at is null order by due_date, id`
  ).map(({ status, due_date }) => `${status} ${due_date}`);

test("a pass moves the expiry, completes the reminder, sets the next, and stands on its own paper", async () => {
  const car = await aCar();
  const due = async () => (await ask(motsDue, manager, {})).cars.some(({ id }) => id === car);
  expect(await due()).toBe(true);
  const { id } = await tested(car);
  expect(await expiryOf(car)).toBe(renewed);
  expect(await remindersOf(car)).toEqual([`done ${running}`, `due ${renewed}`]);
  expect(await due()).toBe(false);
  expect(await documentRow(id)).toMatchObject({
    mot_type: "Full",
    mot_status: "Pass",
    mot_tester: "T. Ester",
    mot_test_date: now,
    mot_expiry: renewed,
    mot_former_expiry: running,
  });
  await sql()`update vehicles set mot_expiry = '2031-01-01' where id = ${car}`;
  const document = await documentForPaper(db(), id);
  if (!document) throw new Error("The document has no paper");
  const paper = pdfText(await documentPdf(aPaper("invoice", document)));
  expect(paper.split("\n").slice(paper.split("\n").indexOf("MOT due")).slice(0, 2)).toEqual([
    "MOT due",
    fullDate(renewed),
  ]);
  const [audit] = await sql()`
    select changed from audit_log where command = 'vehicles.update' and entity = 'vehicles' and entity_id = ${car}`;
  expect(audit?.changed).toEqual(["mot_expiry"]);
});

test.each([
  ["before the month in which it keeps its day", addMonths(now, 6), undefined, lastDayOf(12, now)],
  ["after it ran out", addDays(now, -3), undefined, lastDayOf(12, now)],
  ["where none was known", null, undefined, lastDayOf(12, now)],
  ["on an earlier day than it is issued", running, addDays(now, -5), renewed],
])("a pass %s runs as the law has it", async (_why, expiry, mot_test_date, expected) => {
  const car = await aCar(expiry);
  await tested(car, { mot_test_date });
  expect(await expiryOf(car)).toBe(expected);
  expect((await remindersOf(car)).at(-1)).toBe(`due ${expected}`);
});

test("what DVSA says beats arithmetic: the certificate's day, and one that is on file already", async () => {
  const told = addDays(renewed, -2);
  const car = await aCar();
  await tested(car, { mot_expiry: told });
  expect(await expiryOf(car)).toBe(told);
  // Refreshed from DVSA after the test and before the issue.
  const fresh = await aCar(renewed, running);
  await tested(fresh);
  expect(await expiryOf(fresh)).toBe(renewed);
  expect(await remindersOf(fresh)).toEqual([`done ${running}`, `due ${renewed}`]);
});

test.each(["Fail", "Fail Retest"])("%s changes neither expiry nor reminder", async (mot_result) => {
  const car = await aCar();
  const { id } = await tested(car, { mot_result });
  expect([await expiryOf(car), await remindersOf(car)]).toEqual([running, [`due ${running}`]]);
  expect(await documentRow(id)).toMatchObject({
    mot_status: mot_result,
    mot_test_date: now,
    mot_expiry: null,
  });
});

test("a retest that passes counts as a pass, and is counted as a retest", async () => {
  const car = await aCar();
  const { id } = await tested(car, { mot_type: "Retest", mot_result: "Pass Retest" });
  expect(await expiryOf(car)).toBe(renewed);
  expect(await documentRow(id)).toMatchObject({ mot_type: "Retest", mot_status: "Pass Retest" });
});

test("a retest knows the test that failed, and that test its retest, whose days, miles and tester the vehicle tells in order", async () => {
  const car = await aCar();
  const related = async (id: string) =>
    (await relatedDocuments(db(), id)).map(({ id: other, retest }) => [other, retest]);
  const failed = await tested(car, { mot_result: "Fail", mot_test_date: addDays(now, -5) });
  expect(await related(failed.id)).toEqual([]);
  const again = await anMot(car, { mot_type: "Retest", mileage: 41_100 });
  expect(await related(again.id)).toEqual([[failed.id, "failed"]]);
  await issue(again.id, {
    mot_type: "Retest",
    mot_result: "Fail Retest",
    mot_tester: "Re Tester",
    mot_test_date: addDays(now, -2),
  });
  const passed = await tested(car, { mot_type: "Retest", mot_result: "Pass Retest" });
  expect(await related(failed.id)).toEqual([[again.id, "retest"]]);
  expect((await related(again.id)).sort()).toEqual(
    [
      [failed.id, "failed"],
      [passed.id, "retest"],
    ].sort(),
  );
  expect(await related(passed.id)).toEqual([[again.id, "failed"]]);
  // The next year's test is no retest of it, and what failed then has nothing to do with this pass.
  await tested(car, { mot_result: "Fail" });
  expect(await related(passed.id)).toEqual([[again.id, "failed"]]);
  const { mot_tests } = await ask(getVehicleDetails, manager, { id: car });
  expect(
    mot_tests.map(({ result, tested_on, mileage, tester }) => [result, tested_on, mileage, tester]),
  ).toEqual([
    ["Fail", now, 41_000, "T. Ester"],
    ["Pass Retest", now, 41_000, "T. Ester"],
    ["Fail Retest", addDays(now, -2), 41_100, "Re Tester"],
    ["Fail", addDays(now, -5), 41_000, "T. Ester"],
  ]);
});

test("a duplicate changes nothing and asks for no result; one tested elsewhere asks for no tester", async () => {
  const car = await aCar();
  const { id } = await anMot(car);
  await issue(id, { mot_type: "Duplicate", mot_result: null });
  expect([await expiryOf(car), await remindersOf(car)]).toEqual([running, [`due ${running}`]]);
  expect(await documentRow(id)).toMatchObject({
    mot_type: "Duplicate",
    mot_status: null,
    mot_test_date: null,
  });
  const sent = await anMot(car, { mot_outsourced: true, mot_cost: "54.85" });
  await issue(sent.id, { mot_result: "Pass" });
  expect(await expiryOf(car)).toBe(renewed);
});

test("what was written on the document before counts, in whatever letters; said now it wins", async () => {
  const written = { mot_status: "pass", mot_tester: "Joe" };
  const car = await aCar();
  await issue((await anMot(car, written)).id);
  expect(await expiryOf(car)).toBe(renewed);
  const other = await aCar();
  const { id } = await anMot(other, written);
  await issue(id, { mot_result: "Fail" });
  expect(await expiryOf(other)).toBe(running);
  expect(await documentRow(id)).toMatchObject({ mot_status: "Fail", mot_tester: "Joe" });
  const copy = await run(copyDocument, manager, { id, to: "invoice" });
  expect(await documentRow(copy.id)).toMatchObject({
    mot_status: null,
    mot_tester: null,
    mot_test_date: null,
  });
});

test.each([
  ["no result", { mot_result: null }, ["mot_result", "mot_tester"]],
  ["no tester", { mot_result: "Pass" }, ["mot_tester"]],
  ["a test tomorrow", { ...PASSED, mot_test_date: addDays(now, 1) }, ["mot_test_date"]],
  ["an expiry of a fail", { ...PASSED, mot_result: "Fail", mot_expiry: renewed }, ["mot_expiry"]],
  ["an expiry before the test", { ...PASSED, mot_expiry: now }, ["mot_expiry"]],
  ["an expiry of two years", { ...PASSED, mot_expiry: addMonths(now, 24) }, ["mot_expiry"]],
  ["a duplicate that passed", { mot_type: "Duplicate", mot_result: "Pass" }, ["mot_result"]],
  ["a pass taken back by an invoice", { ...PASSED, mot_take_back: true }, ["mot_take_back"]],
])("%s is refused at its field, and nothing is done", async (_why, fields, expected) => {
  const car = await aCar();
  const { id } = await anMot(car);
  const error = await issue(id, fields).catch((caught) => caught);
  expect(error).toMatchObject({ code: "VALIDATION_ERROR" });
  expect(error.details.map(({ field }: { field: string }) => field)).toEqual(expected);
  expect(await documentRow(id)).toMatchObject({ status: "draft", mot_status: null });
  expect([await expiryOf(car), await remindersOf(car)]).toEqual([running, [`due ${running}`]]);
});

test("where no MOT is charged for nothing is asked, and what is said of one is refused", async () => {
  const car = await aCar();
  const draft = () =>
    aDraft({ vehicle_id: car, mileage: 41_000, mot_status: "Pass", line_items: [part("5")] });
  expect(await issue((await draft()).id)).toMatchObject({ warnings: [] });
  expect(await expiryOf(car)).toBe(running);
  await expect(issue((await draft()).id, PASSED)).rejects.toMatchObject({
    details: [{ field: "mot_result" }, { field: "mot_tester" }],
  });
});

test("a test that is entered late but was passed earlier never counts as the newest", async () => {
  const car = await aCar();
  await tested(car);
  await tested(car, { mot_test_date: addDays(now, -200), mot_expiry: addDays(now, 160) });
  expect(await expiryOf(car)).toBe(renewed);
  expect(await remindersOf(car)).toEqual([`done ${running}`, `due ${renewed}`]);
});

test("nor does it where the later test is known by its expiry alone, from DVSA or from GA4", async () => {
  const known = addMonths(now, 11);
  for (const more of [{}, { mot_expiry: addDays(now, -36) }]) {
    const car = await aCar(known);
    await tested(car, { mot_test_date: addDays(now, -400), ...more });
    expect([await expiryOf(car), await remindersOf(car)]).toEqual([known, [`due ${known}`]]);
  }
  // Ten years ahead is a slip of the keys, which a test puts right.
  const slip = await aCar(addMonths(now, 120), null);
  await tested(slip);
  expect(await expiryOf(slip)).toBe(lastDayOf(12, now));
});

test("a credit note's MOT counts in no report, and takes the expiry back only where it is asked to", async () => {
  const counted = async () =>
    (await ask(salesReport, manager, { group: "month", from: now, to: now })).total.mots;
  const car = await aCar();
  const { id } = await tested(car);
  const before = await counted();
  const credit = async (source: string) =>
    (await run(creditDocument, manager, { id: source, reason: "Charged twice" })).id;
  await issue(await credit(id));
  expect(await counted()).toBe(before);
  expect([await expiryOf(car), await remindersOf(car)]).toEqual([
    renewed,
    [`done ${running}`, `due ${renewed}`],
  ]);

  const other = await aCar();
  const wrong = await tested(other);
  const note = await credit(wrong.id);
  await issue(note, { mot_take_back: true });
  expect([await expiryOf(other), await remindersOf(other)]).toEqual([running, [`due ${running}`]]);
  // Passed again: the test that was taken back stands in nobody's way.
  await tested(other, { mot_test_date: addDays(now, -1) });
  expect(await expiryOf(other)).toBe(renewed);
});

test("the dialog that issues knows what is on file, who tests, and the pass that can be taken back", async () => {
  const { id } = await anMot(await aCar());
  const asked = () => ask(motAtIssue, manager, { id });
  const before = { outsourced: false, has_vehicle: true, mot_expiry: running, take_back: null };
  expect(await asked()).toMatchObject(before);
  await issue(id, PASSED);
  const testers = expect.arrayContaining(["T. Ester"]);
  const take_back = { from: renewed, to: running };
  expect(await asked()).toMatchObject({ tester: "T. Ester", testers, mot_expiry: renewed, take_back });
});

test("an expiry that something else moved on since is not taken back", async () => {
  const car = await aCar();
  const { id } = await tested(car);
  await sql()`update vehicles set mot_expiry = '2030-05-05' where id = ${car}`;
  const note = await run(creditDocument, manager, { id, reason: "Wrong car" });
  await expect(issue(note.id, { mot_take_back: true })).rejects.toMatchObject({
    details: [{ field: "mot_take_back" }],
  });
  await issue(note.id);
  expect(await expiryOf(car)).toBe("2030-05-05");
});

test("a car without an MOT reminder gets its first, once; a template that does not come round sets none", async () => {
  const car = await aCar(running, null);
  await tested(car);
  expect(await remindersOf(car)).toEqual([`due ${renewed}`]);
  const once = await aRow("reminder_templates", { name: "MOT once", kind: "mot" });
  const other = await aCar(running, null);
  await aRow("reminders", { vehicle_id: other, template_id: once, due_date: running });
  await tested(other);
  expect(await remindersOf(other)).toEqual([`done ${running}`]);
});

test("issuing the same MOT twice at once passes it once", async () => {
  const car = await aCar();
  const drafts = await Promise.all(Array.from({ length: 4 }, () => anMot(car)));
  await Promise.all(drafts.map(({ id }) => issue(id, PASSED)));
  expect(await expiryOf(car)).toBe(renewed);
  expect(await remindersOf(car)).toEqual([`done ${running}`, `due ${renewed}`]);
});

test("what is issued of a test is final", async () => {
  const { id } = await tested(await aCar());
  await expect(sql()`update documents set mot_status = 'Fail' where id = ${id}`).rejects.toThrow(
    /never changes/,
  );
});

test("the API takes the same, and tells a program that says nothing of the MOT", async () => {
  const token = await tokenOf("manager");
  const post = (id: string, body: object) => send("POST", `/documents/${id}/issue`, { token, body });
  const car = await aCar();
  const silent = await post((await anMot(car)).id, {});
  expect(silent.status).toBe(200);
  expect(silent.body.data.warnings).toEqual([expect.objectContaining({ field: "mot_result" })]);
  expect(await expiryOf(car)).toBe(running);
  const draft = await anMot(car);
  const refused = await post(draft.id, { mot_result: "pass" });
  expect([refused.status, refused.body.error.details[0].field]).toEqual([422, "mot_result"]);
  const said = await post(draft.id, { ...PASSED, mot_test_date: addDays(now, -1), mot_expiry: null });
  expect([said.status, said.body.data.warnings]).toEqual([200, []]);
  const { body } = await send("GET", `/documents/${draft.id}`, { token });
  expect(body.data).toMatchObject({
    mot_status: "Pass",
    mot_test_date: addDays(now, -1),
    mot_expiry: renewed,
  });
  expect(expiryAfterPass(addDays(now, -1), running)).toBe(renewed);
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
