import { copyJson } from "../../csv/row-reader";
import { DOCUMENTS } from "../../formats/documents";

const AT = DOCUMENTS.at;

const CUSTOMER: [string, number][] = [
  ["account_number", AT.custAccountNumber],
  ["title", AT.custName_Title],
  ["forename", AT.custName_Forename],
  ["surname", AT.custName_Surname],
  ["company_name", AT.custName_Company],
  ["house_no", AT.custAddress_HouseNo],
  ["road", AT.custAddress_Road],
  ["locality", AT.custAddress_Locality],
  ["town", AT.custAddress_Town],
  ["county", AT.custAddress_County],
  ["postcode", AT.custAddress_PostCode],
  ["telephone", AT.custCont_Telephone],
  ["mobile", AT.custCont_Mobile],
];

const VEHICLE: [string, number][] = [
  ["registration", AT.vehRegistration],
  ["make", AT.vehMake],
  ["model", AT.vehModel],
];

/** The customer as printed, as JSON for COPY. */
export const customerSnapshot = (values: readonly unknown[]): string => snapshot(CUSTOMER, values);

/** The vehicle as printed, as JSON for COPY. */
export const vehicleSnapshot = (values: readonly unknown[]): string => snapshot(VEHICLE, values);

function snapshot(columns: [string, number][], values: readonly unknown[]): string {
  let members = "";
  for (const [name, column] of columns) {
    const value = values[column] as string | null;
    if (value !== null) members += `${members === "" ? "" : ","}"${name}":${copyJson(value)}`;
  }
  return `{${members}}`;
}

/** Returns the name at the head of the document: the company's, otherwise the person's. */
export function printedName(values: readonly unknown[]): string {
  const company = values[AT.custName_Company] as string | null;
  if (company !== null) return company;
  const parts = [values[AT.custName_Title], values[AT.custName_Forename], values[AT.custName_Surname]];
  return parts.filter((part) => part !== null).join(" ");
}
