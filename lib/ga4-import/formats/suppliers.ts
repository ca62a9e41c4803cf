import { exact, fileFormat, flag, money, postcode, telephones, whole, words } from "./column";

/** Not in every export. */
export const SUPPLIERS = fileFormat("Suppliers.csv", ["_ID"], {
  _ID: exact("ID Supplier"),
  nameCompany: words("Company Name"),
  AccountNumber: words("Account No"),
  AccountHeld: flag("Acc Held"),
  AccountCreditLimit: money("CR Limit"),
  AccountCreditTerms: whole("CR Terms"),
  contactEmail: words("Email"),
  contactFax: words("Fax"),
  contactTelephone: telephones("Telephone"),
  addressRoad: words("Road"),
  addressLocality: words("Locality"),
  addressPostCode: postcode("Postcode"),
});
