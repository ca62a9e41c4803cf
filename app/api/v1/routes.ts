// Made by `npm run routes` from the folder tree; a test holds the two together.
import type { RouteTable } from "@/lib/api/router";
import * as route0 from "./api-keys/[id]/route";
import * as route1 from "./api-keys/route";
import * as route2 from "./audit/route";
import * as route3 from "./auth/change-password/route";
import * as route4 from "./auth/jwks.json/route";
import * as route5 from "./auth/login/route";
import * as route6 from "./auth/logout/route";
import * as route7 from "./auth/profile/route";
import * as route8 from "./auth/refresh/route";
import * as route9 from "./auth/sessions/[id]/route";
import * as route10 from "./auth/sessions/route";
import * as route11 from "./contacts/[id]/route";
import * as route12 from "./customers/[id]/contacts/route";
import * as route13 from "./customers/[id]/documents/route";
import * as route14 from "./customers/[id]/merge/route";
import * as route15 from "./customers/[id]/receipts/route";
import * as route16 from "./customers/[id]/restore/route";
import * as route17 from "./customers/[id]/route";
import * as route18 from "./customers/[id]/statement/route";
import * as route19 from "./customers/[id]/vehicles/route";
import * as route20 from "./customers/route";
import * as route21 from "./docs/route";
import * as route22 from "./documents/[id]/allocations/route";
import * as route23 from "./documents/[id]/convert/route";
import * as route24 from "./documents/[id]/copy/route";
import * as route25 from "./documents/[id]/credit/route";
import * as route26 from "./documents/[id]/email/route";
import * as route27 from "./documents/[id]/excess/route";
import * as route28 from "./documents/[id]/issue/route";
import * as route29 from "./documents/[id]/line-items/route";
import * as route30 from "./documents/[id]/pdf/route";
import * as route31 from "./documents/[id]/print/route";
import * as route32 from "./documents/[id]/receipts/route";
import * as route33 from "./documents/[id]/route";
import * as route34 from "./documents/[id]/split/route";
import * as route35 from "./documents/[id]/status/route";
import * as route36 from "./documents/route";
import * as route37 from "./imports/[id]/route";
import * as route38 from "./imports/route";
import * as route39 from "./messages/[id]/resend/route";
import * as route40 from "./messages/[id]/route";
import * as route41 from "./messages/route";
import * as route42 from "./openapi.json/route";
import * as route43 from "./receipts/[id]/allocations/[document_id]/route";
import * as route44 from "./receipts/[id]/allocations/route";
import * as route45 from "./receipts/[id]/refunds/route";
import * as route46 from "./receipts/[id]/route";
import * as route47 from "./receipts/route";
import * as route48 from "./reminders/route";
import * as route49 from "./reminders/templates/route";
import * as route50 from "./settings/documents/route";
import * as route51 from "./settings/garage/route";
import * as route52 from "./settings/number-series/[series]/route";
import * as route53 from "./settings/number-series/route";
import * as route54 from "./settings/permissions/[role]/[permission]/route";
import * as route55 from "./settings/permissions/route";
import * as route56 from "./suppliers/[id]/route";
import * as route57 from "./suppliers/route";
import * as route58 from "./users/[id]/activate/route";
import * as route59 from "./users/[id]/deactivate/route";
import * as route60 from "./users/[id]/end-sessions/route";
import * as route61 from "./users/[id]/reset-password/route";
import * as route62 from "./users/[id]/route";
import * as route63 from "./users/route";
import * as route64 from "./vehicles/[id]/change-plate/route";
import * as route65 from "./vehicles/[id]/history/route";
import * as route66 from "./vehicles/[id]/mileage/route";
import * as route67 from "./vehicles/[id]/reminders/route";
import * as route68 from "./vehicles/[id]/restore/route";
import * as route69 from "./vehicles/[id]/route";
import * as route70 from "./vehicles/[id]/transfer/route";
import * as route71 from "./vehicles/lookup/route";
import * as route72 from "./vehicles/route";

export const routes: RouteTable = [
  ["/api-keys/[id]", route0],
  ["/api-keys", route1],
  ["/audit", route2],
  ["/auth/change-password", route3],
  ["/auth/jwks.json", route4],
  ["/auth/login", route5],
  ["/auth/logout", route6],
  ["/auth/profile", route7],
  ["/auth/refresh", route8],
  ["/auth/sessions/[id]", route9],
  ["/auth/sessions", route10],
  ["/contacts/[id]", route11],
  ["/customers/[id]/contacts", route12],
  ["/customers/[id]/documents", route13],
  ["/customers/[id]/merge", route14],
  ["/customers/[id]/receipts", route15],
  ["/customers/[id]/restore", route16],
  ["/customers/[id]", route17],
  ["/customers/[id]/statement", route18],
  ["/customers/[id]/vehicles", route19],
  ["/customers", route20],
  ["/docs", route21],
  ["/documents/[id]/allocations", route22],
  ["/documents/[id]/convert", route23],
  ["/documents/[id]/copy", route24],
  ["/documents/[id]/credit", route25],
  ["/documents/[id]/email", route26],
  ["/documents/[id]/excess", route27],
  ["/documents/[id]/issue", route28],
  ["/documents/[id]/line-items", route29],
  ["/documents/[id]/pdf", route30],
  ["/documents/[id]/print", route31],
  ["/documents/[id]/receipts", route32],
  ["/documents/[id]", route33],
  ["/documents/[id]/split", route34],
  ["/documents/[id]/status", route35],
  ["/documents", route36],
  ["/imports/[id]", route37],
  ["/imports", route38],
  ["/messages/[id]/resend", route39],
  ["/messages/[id]", route40],
  ["/messages", route41],
  ["/openapi.json", route42],
  ["/receipts/[id]/allocations/[document_id]", route43],
  ["/receipts/[id]/allocations", route44],
  ["/receipts/[id]/refunds", route45],
  ["/receipts/[id]", route46],
  ["/receipts", route47],
  ["/reminders", route48],
  ["/reminders/templates", route49],
  ["/settings/documents", route50],
  ["/settings/garage", route51],
  ["/settings/number-series/[series]", route52],
  ["/settings/number-series", route53],
  ["/settings/permissions/[role]/[permission]", route54],
  ["/settings/permissions", route55],
  ["/suppliers/[id]", route56],
  ["/suppliers", route57],
  ["/users/[id]/activate", route58],
  ["/users/[id]/deactivate", route59],
  ["/users/[id]/end-sessions", route60],
  ["/users/[id]/reset-password", route61],
  ["/users/[id]", route62],
  ["/users", route63],
  ["/vehicles/[id]/change-plate", route64],
  ["/vehicles/[id]/history", route65],
  ["/vehicles/[id]/mileage", route66],
  ["/vehicles/[id]/reminders", route67],
  ["/vehicles/[id]/restore", route68],
  ["/vehicles/[id]", route69],
  ["/vehicles/[id]/transfer", route70],
  ["/vehicles/lookup", route71],
  ["/vehicles", route72],
];
