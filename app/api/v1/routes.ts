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
import * as route28 from "./docs/route";
import * as route29 from "./documents/[id]/allocations/route";
import * as route30 from "./documents/[id]/convert/route";
import * as route31 from "./documents/[id]/copy/route";
import * as route32 from "./documents/[id]/credit/route";
import * as route33 from "./documents/[id]/email/route";
import * as route34 from "./documents/[id]/excess/route";
import * as route35 from "./documents/[id]/issue/route";
import * as route36 from "./documents/[id]/line-items/route";
import * as route37 from "./documents/[id]/pdf/route";
import * as route38 from "./documents/[id]/print/route";
import * as route39 from "./documents/[id]/receipts/route";
import * as route40 from "./documents/[id]/route";
import * as route41 from "./documents/[id]/split/route";
import * as route42 from "./documents/[id]/status/route";
import * as route43 from "./documents/route";
import * as route44 from "./holidays/[id]/route";
import * as route45 from "./holidays/route";
import * as route46 from "./imports/[id]/route";
import * as route47 from "./imports/route";
import * as route48 from "./messages/[id]/resend/route";
import * as route49 from "./messages/[id]/route";
import * as route50 from "./messages/route";
import * as route51 from "./openapi.json/route";
import * as route52 from "./receipts/[id]/allocations/[document_id]/route";
import * as route53 from "./receipts/[id]/allocations/route";
import * as route54 from "./receipts/[id]/refunds/route";
import * as route55 from "./receipts/[id]/route";
import * as route56 from "./receipts/route";
import * as route57 from "./reminders/route";
import * as route58 from "./reminders/templates/route";
import * as route59 from "./reports/outstanding/documents/route";
import * as route60 from "./reports/outstanding/route";
import * as route61 from "./reports/profit-loss/route";
import * as route62 from "./reports/receipts/route";
import * as route63 from "./reports/sales/documents/route";
import * as route64 from "./reports/sales/route";
import * as route65 from "./reports/vat/route";
import * as route66 from "./resources/[id]/route";
import * as route67 from "./resources/route";
import * as route68 from "./settings/documents/route";
import * as route69 from "./settings/garage/route";
import * as route70 from "./settings/number-series/[series]/route";
import * as route71 from "./settings/number-series/route";
import * as route72 from "./settings/opening-hours/route";
import * as route73 from "./settings/permissions/[role]/[permission]/route";
import * as route74 from "./settings/permissions/route";
import * as route75 from "./settings/webhooks/route";
import * as route76 from "./stock/[id]/movements/route";
import * as route77 from "./stock/[id]/restore/route";
import * as route78 from "./stock/[id]/route";
import * as route79 from "./stock/adjust/route";
import * as route80 from "./stock/goods-in/route";
import * as route81 from "./stock/low-stock/route";
import * as route82 from "./stock/route";
import * as route83 from "./stock/search/route";
import * as route84 from "./stock/take/route";
import * as route85 from "./suppliers/[id]/route";
import * as route86 from "./suppliers/route";
import * as route87 from "./users/[id]/activate/route";
import * as route88 from "./users/[id]/deactivate/route";
import * as route89 from "./users/[id]/end-sessions/route";
import * as route90 from "./users/[id]/reset-password/route";
import * as route91 from "./users/[id]/route";
import * as route92 from "./users/route";
import * as route93 from "./vehicles/[id]/change-plate/route";
import * as route94 from "./vehicles/[id]/history/route";
import * as route95 from "./vehicles/[id]/mileage/route";
import * as route96 from "./vehicles/[id]/reminders/route";
import * as route97 from "./vehicles/[id]/restore/route";
import * as route98 from "./vehicles/[id]/route";
import * as route99 from "./vehicles/[id]/transfer/route";
import * as route100 from "./vehicles/lookup/route";
import * as route101 from "./vehicles/route";
import * as route102 from "./webhooks/[id]/deliveries/route";
import * as route103 from "./webhooks/[id]/enable/route";
import * as route104 from "./webhooks/[id]/rotate-secret/route";
import * as route105 from "./webhooks/[id]/route";
import * as route106 from "./webhooks/[id]/test/route";
import * as route107 from "./webhooks/deliveries/[id]/replay/route";
import * as route108 from "./webhooks/deliveries/[id]/route";
import * as route109 from "./webhooks/events/route";
import * as route110 from "./webhooks/route";

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
  ["/docs", route28],
  ["/documents/[id]/allocations", route29],
  ["/documents/[id]/convert", route30],
  ["/documents/[id]/copy", route31],
  ["/documents/[id]/credit", route32],
  ["/documents/[id]/email", route33],
  ["/documents/[id]/excess", route34],
  ["/documents/[id]/issue", route35],
  ["/documents/[id]/line-items", route36],
  ["/documents/[id]/pdf", route37],
  ["/documents/[id]/print", route38],
  ["/documents/[id]/receipts", route39],
  ["/documents/[id]", route40],
  ["/documents/[id]/split", route41],
  ["/documents/[id]/status", route42],
  ["/documents", route43],
  ["/holidays/[id]", route44],
  ["/holidays", route45],
  ["/imports/[id]", route46],
  ["/imports", route47],
  ["/messages/[id]/resend", route48],
  ["/messages/[id]", route49],
  ["/messages", route50],
  ["/openapi.json", route51],
  ["/receipts/[id]/allocations/[document_id]", route52],
  ["/receipts/[id]/allocations", route53],
  ["/receipts/[id]/refunds", route54],
  ["/receipts/[id]", route55],
  ["/receipts", route56],
  ["/reminders", route57],
  ["/reminders/templates", route58],
  ["/reports/outstanding/documents", route59],
  ["/reports/outstanding", route60],
  ["/reports/profit-loss", route61],
  ["/reports/receipts", route62],
  ["/reports/sales/documents", route63],
  ["/reports/sales", route64],
  ["/reports/vat", route65],
  ["/resources/[id]", route66],
  ["/resources", route67],
  ["/settings/documents", route68],
  ["/settings/garage", route69],
  ["/settings/number-series/[series]", route70],
  ["/settings/number-series", route71],
  ["/settings/opening-hours", route72],
  ["/settings/permissions/[role]/[permission]", route73],
  ["/settings/permissions", route74],
  ["/settings/webhooks", route75],
  ["/stock/[id]/movements", route76],
  ["/stock/[id]/restore", route77],
  ["/stock/[id]", route78],
  ["/stock/adjust", route79],
  ["/stock/goods-in", route80],
  ["/stock/low-stock", route81],
  ["/stock", route82],
  ["/stock/search", route83],
  ["/stock/take", route84],
  ["/suppliers/[id]", route85],
  ["/suppliers", route86],
  ["/users/[id]/activate", route87],
  ["/users/[id]/deactivate", route88],
  ["/users/[id]/end-sessions", route89],
  ["/users/[id]/reset-password", route90],
  ["/users/[id]", route91],
  ["/users", route92],
  ["/vehicles/[id]/change-plate", route93],
  ["/vehicles/[id]/history", route94],
  ["/vehicles/[id]/mileage", route95],
  ["/vehicles/[id]/reminders", route96],
  ["/vehicles/[id]/restore", route97],
  ["/vehicles/[id]", route98],
  ["/vehicles/[id]/transfer", route99],
  ["/vehicles/lookup", route100],
  ["/vehicles", route101],
  ["/webhooks/[id]/deliveries", route102],
  ["/webhooks/[id]/enable", route103],
  ["/webhooks/[id]/rotate-secret", route104],
  ["/webhooks/[id]", route105],
  ["/webhooks/[id]/test", route106],
  ["/webhooks/deliveries/[id]/replay", route107],
  ["/webhooks/deliveries/[id]", route108],
  ["/webhooks/events", route109],
  ["/webhooks", route110],
];
