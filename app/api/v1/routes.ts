// Made by `npm run routes` from the folder tree; a test holds the two together.
import type { RouteTable } from "@/lib/api/router";
import * as route0 from "./api-keys/[id]/route";
import * as route1 from "./api-keys/route";
import * as route2 from "./appointments/[id]/cancel/route";
import * as route3 from "./appointments/[id]/route";
import * as route4 from "./appointments/[id]/status/route";
import * as route5 from "./appointments/availability/route";
import * as route6 from "./appointments/calendar/route";
import * as route7 from "./appointments/diary/route";
import * as route8 from "./appointments/route";
import * as route9 from "./audit/route";
import * as route10 from "./auth/change-password/route";
import * as route11 from "./auth/jwks.json/route";
import * as route12 from "./auth/login/route";
import * as route13 from "./auth/logout/route";
import * as route14 from "./auth/profile/route";
import * as route15 from "./auth/refresh/route";
import * as route16 from "./auth/sessions/[id]/route";
import * as route17 from "./auth/sessions/route";
import * as route18 from "./contacts/[id]/route";
import * as route19 from "./customers/[id]/contacts/route";
import * as route20 from "./customers/[id]/documents/route";
import * as route21 from "./customers/[id]/merge/route";
import * as route22 from "./customers/[id]/receipts/route";
import * as route23 from "./customers/[id]/restore/route";
import * as route24 from "./customers/[id]/route";
import * as route25 from "./customers/[id]/statement/route";
import * as route26 from "./customers/[id]/vehicles/route";
import * as route27 from "./customers/route";
import * as route28 from "./customers/search/route";
import * as route29 from "./docs/route";
import * as route30 from "./documents/[id]/allocations/route";
import * as route31 from "./documents/[id]/convert/route";
import * as route32 from "./documents/[id]/copy/route";
import * as route33 from "./documents/[id]/credit/route";
import * as route34 from "./documents/[id]/email/route";
import * as route35 from "./documents/[id]/excess/route";
import * as route36 from "./documents/[id]/issue/route";
import * as route37 from "./documents/[id]/line-items/route";
import * as route38 from "./documents/[id]/pdf/route";
import * as route39 from "./documents/[id]/print/route";
import * as route40 from "./documents/[id]/receipts/route";
import * as route41 from "./documents/[id]/route";
import * as route42 from "./documents/[id]/split/route";
import * as route43 from "./documents/[id]/status/route";
import * as route44 from "./documents/route";
import * as route45 from "./documents/search/route";
import * as route46 from "./holidays/[id]/route";
import * as route47 from "./holidays/route";
import * as route48 from "./imports/[id]/route";
import * as route49 from "./imports/route";
import * as route50 from "./messages/[id]/resend/route";
import * as route51 from "./messages/[id]/route";
import * as route52 from "./messages/route";
import * as route53 from "./openapi.json/route";
import * as route54 from "./receipts/[id]/allocations/[document_id]/route";
import * as route55 from "./receipts/[id]/allocations/route";
import * as route56 from "./receipts/[id]/refunds/route";
import * as route57 from "./receipts/[id]/route";
import * as route58 from "./receipts/route";
import * as route59 from "./reminders/route";
import * as route60 from "./reminders/templates/route";
import * as route61 from "./reports/outstanding/documents/route";
import * as route62 from "./reports/outstanding/route";
import * as route63 from "./reports/profit-loss/route";
import * as route64 from "./reports/receipts/route";
import * as route65 from "./reports/sales/documents/route";
import * as route66 from "./reports/sales/route";
import * as route67 from "./reports/vat/route";
import * as route68 from "./resources/[id]/route";
import * as route69 from "./resources/route";
import * as route70 from "./settings/documents/route";
import * as route71 from "./settings/garage/route";
import * as route72 from "./settings/number-series/[series]/route";
import * as route73 from "./settings/number-series/route";
import * as route74 from "./settings/opening-hours/route";
import * as route75 from "./settings/permissions/[role]/[permission]/route";
import * as route76 from "./settings/permissions/route";
import * as route77 from "./stock/[id]/movements/route";
import * as route78 from "./stock/[id]/restore/route";
import * as route79 from "./stock/[id]/route";
import * as route80 from "./stock/adjust/route";
import * as route81 from "./stock/goods-in/route";
import * as route82 from "./stock/low-stock/route";
import * as route83 from "./stock/route";
import * as route84 from "./stock/search/route";
import * as route85 from "./stock/take/route";
import * as route86 from "./suppliers/[id]/route";
import * as route87 from "./suppliers/route";
import * as route88 from "./users/[id]/activate/route";
import * as route89 from "./users/[id]/deactivate/route";
import * as route90 from "./users/[id]/end-sessions/route";
import * as route91 from "./users/[id]/reset-password/route";
import * as route92 from "./users/[id]/route";
import * as route93 from "./users/route";
import * as route94 from "./vehicles/[id]/change-plate/route";
import * as route95 from "./vehicles/[id]/history/route";
import * as route96 from "./vehicles/[id]/mileage/route";
import * as route97 from "./vehicles/[id]/reminders/route";
import * as route98 from "./vehicles/[id]/restore/route";
import * as route99 from "./vehicles/[id]/route";
import * as route100 from "./vehicles/[id]/transfer/route";
import * as route101 from "./vehicles/lookup/route";
import * as route102 from "./vehicles/route";
import * as route103 from "./vehicles/search/route";

export const routes: RouteTable = [
  ["/api-keys/[id]", route0],
  ["/api-keys", route1],
  ["/appointments/[id]/cancel", route2],
  ["/appointments/[id]", route3],
  ["/appointments/[id]/status", route4],
  ["/appointments/availability", route5],
  ["/appointments/calendar", route6],
  ["/appointments/diary", route7],
  ["/appointments", route8],
  ["/audit", route9],
  ["/auth/change-password", route10],
  ["/auth/jwks.json", route11],
  ["/auth/login", route12],
  ["/auth/logout", route13],
  ["/auth/profile", route14],
  ["/auth/refresh", route15],
  ["/auth/sessions/[id]", route16],
  ["/auth/sessions", route17],
  ["/contacts/[id]", route18],
  ["/customers/[id]/contacts", route19],
  ["/customers/[id]/documents", route20],
  ["/customers/[id]/merge", route21],
  ["/customers/[id]/receipts", route22],
  ["/customers/[id]/restore", route23],
  ["/customers/[id]", route24],
  ["/customers/[id]/statement", route25],
  ["/customers/[id]/vehicles", route26],
  ["/customers", route27],
  ["/customers/search", route28],
  ["/docs", route29],
  ["/documents/[id]/allocations", route30],
  ["/documents/[id]/convert", route31],
  ["/documents/[id]/copy", route32],
  ["/documents/[id]/credit", route33],
  ["/documents/[id]/email", route34],
  ["/documents/[id]/excess", route35],
  ["/documents/[id]/issue", route36],
  ["/documents/[id]/line-items", route37],
  ["/documents/[id]/pdf", route38],
  ["/documents/[id]/print", route39],
  ["/documents/[id]/receipts", route40],
  ["/documents/[id]", route41],
  ["/documents/[id]/split", route42],
  ["/documents/[id]/status", route43],
  ["/documents", route44],
  ["/documents/search", route45],
  ["/holidays/[id]", route46],
  ["/holidays", route47],
  ["/imports/[id]", route48],
  ["/imports", route49],
  ["/messages/[id]/resend", route50],
  ["/messages/[id]", route51],
  ["/messages", route52],
  ["/openapi.json", route53],
  ["/receipts/[id]/allocations/[document_id]", route54],
  ["/receipts/[id]/allocations", route55],
  ["/receipts/[id]/refunds", route56],
  ["/receipts/[id]", route57],
  ["/receipts", route58],
  ["/reminders", route59],
  ["/reminders/templates", route60],
  ["/reports/outstanding/documents", route61],
  ["/reports/outstanding", route62],
  ["/reports/profit-loss", route63],
  ["/reports/receipts", route64],
  ["/reports/sales/documents", route65],
  ["/reports/sales", route66],
  ["/reports/vat", route67],
  ["/resources/[id]", route68],
  ["/resources", route69],
  ["/settings/documents", route70],
  ["/settings/garage", route71],
  ["/settings/number-series/[series]", route72],
  ["/settings/number-series", route73],
  ["/settings/opening-hours", route74],
  ["/settings/permissions/[role]/[permission]", route75],
  ["/settings/permissions", route76],
  ["/stock/[id]/movements", route77],
  ["/stock/[id]/restore", route78],
  ["/stock/[id]", route79],
  ["/stock/adjust", route80],
  ["/stock/goods-in", route81],
  ["/stock/low-stock", route82],
  ["/stock", route83],
  ["/stock/search", route84],
  ["/stock/take", route85],
  ["/suppliers/[id]", route86],
  ["/suppliers", route87],
  ["/users/[id]/activate", route88],
  ["/users/[id]/deactivate", route89],
  ["/users/[id]/end-sessions", route90],
  ["/users/[id]/reset-password", route91],
  ["/users/[id]", route92],
  ["/users", route93],
  ["/vehicles/[id]/change-plate", route94],
  ["/vehicles/[id]/history", route95],
  ["/vehicles/[id]/mileage", route96],
  ["/vehicles/[id]/reminders", route97],
  ["/vehicles/[id]/restore", route98],
  ["/vehicles/[id]", route99],
  ["/vehicles/[id]/transfer", route100],
  ["/vehicles/lookup", route101],
  ["/vehicles", route102],
  ["/vehicles/search", route103],
];
