import { expect, test } from "vitest";
import { asWritten, fuelAsWritten } from "@/lib/vehicle-data/rules/fact-words";

test.each([
  ["FORD", "Ford"],
  ["LAND ROVER", "Land Rover"],
  ["MERCEDES-BENZ", "Mercedes-Benz"],
  ["BMW", "BMW"],
  ["MG", "MG"],
  ["320D", "320D"],
  ["CX-5", "CX-5"],
  ["DISCOVERY SPORT", "Discovery Sport"],
  ["C-MAX ZETEC", "C-Max Zetec"],
])("%s is written %s", (said, written) => {
  expect(asWritten(said)).toBe(written);
});

test("fuels are the form's own", () => {
  expect(["PETROL", "Diesel", "ELECTRICITY", "HYBRID ELECTRIC", "GAS BI-FUEL"].map(fuelAsWritten)).toEqual([
    "Petrol",
    "Diesel",
    "Electric",
    "Hybrid electric",
    "LPG",
  ]);
});
