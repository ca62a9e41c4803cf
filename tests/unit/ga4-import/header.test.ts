import { expect, test } from "vitest";
import { bindHeader } from "@/lib/ga4-import/csv/header";
import { CUSTOMERS } from "@/lib/ga4-import/formats/customers";
import { DOCUMENTS } from "@/lib/ga4-import/formats/documents";
import { VEHICLES } from "@/lib/ga4-import/formats/vehicles";

test("both dialects find the same fields", () => {
  const headers = ["ID", "Doc Type", "docStatus", "DocStatus", "Total Gross", "Doc No", "fixed  item 1 NET"];
  expect(bindHeader(DOCUMENTS, headers).nameOf).toEqual([
    ...["_ID", "docType", "docStatus", "docUserStatus", "us_TotalGROSS", "Doc No", "fixedR_Item1NET"],
  ]);
  expect(bindHeader(VEHICLES, ["ID Vehicle", "ID Customer", "VIN ", "Engine CC"]).nameOf).toEqual([
    ...["_ID", "_ID_Customer", "VIN", "EngineCC"],
  ]);
});

test("the two statuses are told apart by case alone", () => {
  const { columnOf } = bindHeader(DOCUMENTS, ["_ID", "docType", "DocStatus", "docStatus"]);
  expect([columnOf[2], columnOf[3]]).toEqual([DOCUMENTS.at.docUserStatus, DOCUMENTS.at.docStatus]);
});

test("what is not known or stands twice keeps its name, so that no cell is lost", () => {
  const bound = bindHeader(CUSTOMERS, ["_ID", "Fax", "Fax", "Notes", "Notes", ""]);
  expect(bound.nameOf).toEqual(["_ID", "Fax", "Fax (3)", "Notes", "Notes (5)", "Column 6"]);
  expect(bound.repeated.map(({ header }) => header)).toEqual(["Fax", "Notes"]);
  expect([...bound.columnOf]).toEqual([CUSTOMERS.at._ID, -1, -1, CUSTOMERS.at.Notes, -1, -1]);
});

test("a file without what it needs is refused by name", () => {
  expect(() => bindHeader(CUSTOMERS, ["Name", "Town", "Notes"])).toThrow(
    "Customers.csv, line 1: the column _ID is missing",
  );
  expect(() => bindHeader(CUSTOMERS, ["12", "Smith"])).toThrow("holds none of GA4's column names");
  expect(() => bindHeader(DOCUMENTS, ["_ID"])).toThrow("the columns docType, docStatus are missing");
});
