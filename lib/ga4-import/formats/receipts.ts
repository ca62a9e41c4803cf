import { date, exact, fileFormat, flag, inLegacy, money, words } from "./column";

export const RECEIPTS = fileFormat("Receipts.csv", ["_ID", "_ID_Document", "Amount"], {
  _ID: exact(),
  _ID_AccountPayment: exact(),
  _ID_Document: exact("ID Document"),
  Amount: money(),
  Date: date(),
  Description: words(),
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
