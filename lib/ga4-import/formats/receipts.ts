import { date, exact, fileFormat, flag, inLegacy, money, prose, words } from "./column";

export const RECEIPTS = fileFormat("Receipts.csv", ["_ID", "_ID_Document", "Amount"], {
  _ID: exact(),
  _ID_AccountPayment: exact(),
  _ID_Document: exact("ID Document"),
  Amount: money(),
  Date: date(),
  Description: prose(),
  Method: words(),
  Reconciled: flag(),
  Reconciled_Date: date(),
  Reconciled_Ref: words(),
  sageExported: flag(),
  sageExported_date: date(),
  SurchargeApplied: inLegacy(flag()),
  SurchargeGROSS: money(),
  SurchargeNET: money(),
  SurchargeTAX: money(),
  TotalReceipt: money(),
});
